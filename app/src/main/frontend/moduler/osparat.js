// Warns before leaving a form that has been changed and neither sent nor saved as a draft.
export function starta(dokument) {
  const andrade = new Set()
  dokument.addEventListener('input', handelse => {
    const { form } = handelse.target
    if (form?.method === 'post' && !handelse.target.dataset.utkast) andrade.add(form)
  })
  dokument.addEventListener('submit', handelse => andrade.delete(handelse.target))
  window.addEventListener('beforeunload', handelse => {
    const kvar = [...andrade].some(form => form.isConnected)
    if (kvar || dokument.querySelector('[data-utkaststatus="osparat"]')) handelse.preventDefault()
  })
}
