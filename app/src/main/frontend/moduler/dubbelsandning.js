// Pressing twice does the thing once: a form that has been sent is not sent again from this page.
// The button keeps its name and focus; a page taken back from the browser's cache is fresh again.
export function starta(dokument) {
  const sanda = new WeakSet()
  dokument.addEventListener('submit', handelse => {
    const formular = handelse.target
    if (formular.method !== 'post') return
    if (sanda.has(formular)) {
      handelse.preventDefault()
      return
    }
    sanda.add(formular)
    const knapp = handelse.submitter
    if (knapp) setTimeout(() => knapp.setAttribute('aria-disabled', 'true'))
    setTimeout(() => slapp(formular, knapp), 30_000)
  })
  window.addEventListener('pageshow', handelse => {
    if (!handelse.persisted) return
    for (const formular of dokument.forms) slapp(formular, formular.querySelector('[aria-disabled]'))
  })

  function slapp(formular, knapp) {
    sanda.delete(formular)
    knapp?.removeAttribute('aria-disabled')
  }
}
