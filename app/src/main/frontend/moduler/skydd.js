// htmx sends the same proof of origin as our forms do.
export function starta(dokument) {
  const skydd = dokument.querySelector('meta[name="skydd"]')
  if (!skydd?.content) return
  dokument.addEventListener('htmx:configRequest', handelse => {
    handelse.detail.headers[skydd.dataset.huvud] = skydd.content
  })
}
