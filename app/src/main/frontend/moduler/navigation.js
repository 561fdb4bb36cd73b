// On a phone the navigation is one line that scrolls: the page one is on has to be in sight.
export function starta(dokument) {
  const aktiv = dokument.querySelector('.nav__lank[aria-current]')
  const rad = aktiv?.closest('.nav')
  if (!rad || rad.scrollWidth <= rad.clientWidth) return
  const lank = aktiv.getBoundingClientRect()
  const synligt = rad.getBoundingClientRect()
  rad.scrollLeft += lank.left - synligt.left - (synligt.width - lank.width) / 2
}
