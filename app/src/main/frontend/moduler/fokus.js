// The error summary takes the focus, so that a screen reader begins there.
export function starta(dokument) {
  dokument.querySelector('[data-fokus]')?.focus({ preventScroll: false })
}
