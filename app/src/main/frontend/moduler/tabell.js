// Arrow keys move from cell to cell: Enter in the table's region goes in, Escape out. Home and End go
// to the ends of the row, with Ctrl to those of the table; Enter follows the link of the cell.
export function starta(dokument) {
  dokument.addEventListener('keydown', handelse => {
    const region = handelse.target.closest?.('.tabell__region')
    if (!region || handelse.altKey || handelse.metaKey) return
    if (handelse.target === region) {
      if (handelse.key === 'Enter') ga(handelse, region.querySelector('tbody tr')?.cells[0])
      return
    }
    const cell = handelse.target.closest('th, td')
    if (!cell) return
    if (handelse.key === 'Escape') ga(handelse, region)
    else if (handelse.key === 'Enter' && handelse.target === cell) cell.querySelector('a')?.click()
    else ga(handelse, nasta(cell, handelse.key, handelse.ctrlKey))
  })
  dokument.addEventListener('click', handelse => {
    const cell = handelse.target.closest?.('[data-tabell] tbody :is(th, td)')
    if (cell && !handelse.target.closest('a, button') && getSelection().isCollapsed) flytta(cell)
  })
}

function nasta(cell, tangent, yttersta) {
  const rader = [...cell.closest('table').rows]
  const rad = cell.parentElement
  const i = rader.indexOf(rad)
  const har = cell.cellIndex
  switch (tangent) {
    case 'ArrowRight': return rad.cells[har + 1]
    case 'ArrowLeft': return rad.cells[har - 1]
    case 'ArrowDown': return rader[i + 1]?.cells[har]
    case 'ArrowUp': return rader[i - 1]?.cells[har]
    case 'Home': return (yttersta ? rader[0] : rad).cells[0]
    case 'End': return [...(yttersta ? rader.at(-1) : rad).cells].at(-1)
  }
}

function ga(handelse, till) {
  if (!till) return
  handelse.preventDefault()
  flytta(till)
}

function flytta(till) {
  if (!till.hasAttribute('tabindex')) till.tabIndex = -1
  till.focus()
}
