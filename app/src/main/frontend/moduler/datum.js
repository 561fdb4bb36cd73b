// 20261121 and 26-11-21 become 2026-11-21 when the field is left; anything else is left as typed.
export function starta(dokument) {
  dokument.addEventListener('focusout', handelse => {
    const falt = handelse.target
    if (!falt.matches?.('input[data-datum]')) return
    const [, sekel, ar, manad, dag] = falt.value.trim().match(/^(\d\d)?(\d\d)-?(\d\d)-?(\d\d)$/) ?? []
    if (dag) falt.value = `${sekel ?? '20'}${ar}-${manad}-${dag}`
  })
}
