// Hovering over, or focusing, a point in a chart shows its value: elements with data-varde inside
// figure.diagram. The same values stand in the chart's table.
export function starta(dokument) {
  let ruta
  const visa = handelse => {
    const punkt = handelse.target.closest?.('.diagram [data-varde]')
    if (!punkt) return dolj()
    const figur = punkt.closest('figure')
    ruta ??= Object.assign(dokument.createElement('div'), { className: 'diagram__ruta', ariaHidden: 'true' })
    ruta.textContent = punkt.dataset.varde
    figur.append(ruta)
    const plats = punkt.getBoundingClientRect()
    const yttre = figur.getBoundingClientRect()
    const mitt = plats.left + plats.width / 2 - yttre.left - ruta.offsetWidth / 2
    ruta.style.left = `${Math.max(0, Math.min(mitt, yttre.width - ruta.offsetWidth))}px`
    ruta.style.top = `${plats.bottom - yttre.top + 4}px`
  }
  const dolj = () => ruta?.remove()
  dokument.addEventListener('pointerover', visa)
  dokument.addEventListener('focusin', visa)
  dokument.addEventListener('focusout', dolj)
  dokument.addEventListener('keydown', handelse => handelse.key === 'Escape' && dolj())
}
