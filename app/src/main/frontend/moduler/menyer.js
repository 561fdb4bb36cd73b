// Menus made of <details>: close on Escape and on a click outside.
export function starta(dokument) {
  dokument.addEventListener('click', handelse => {
    for (const meny of dokument.querySelectorAll('details[data-meny][open]')) {
      if (!meny.contains(handelse.target)) meny.open = false
    }
  })
  dokument.addEventListener('keydown', handelse => {
    if (handelse.key !== 'Escape') return
    const meny = handelse.target.closest?.('details[data-meny][open]')
    if (!meny) return
    meny.open = false
    meny.querySelector('summary').focus()
  })
}
