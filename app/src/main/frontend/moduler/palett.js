// The palette: Ctrl+K (or Cmd+K) finds a page, unit, report or action by typing.
const PAUS = 120

export function starta(dokument, texter) {
  const knapp = dokument.querySelector('a[data-palett]')
  if (!knapp) return
  let palett
  const oppna = handelse => {
    handelse.preventDefault()
    palett ??= bygg(dokument, texter, knapp.getAttribute('href'))
    palett.oppna()
  }
  knapp.addEventListener('click', handelse => {
    if (!handelse.ctrlKey && !handelse.metaKey && !handelse.shiftKey) oppna(handelse)
  })
  dokument.addEventListener('keydown', handelse => {
    if ((handelse.ctrlKey || handelse.metaKey) && !handelse.altKey && handelse.key.toLowerCase() === 'k') oppna(handelse)
  })
}

function bygg(dokument, texter, adress) {
  const dialog = skapa('dialog', { className: 'dialog palett', ariaLabel: texter['palett.rubrik'] })
  const inmatning = skapa('input', { className: 'palett__inmatning', type: 'text', autocomplete: 'off', placeholder: texter['palett.sok'] })
  for (const [namn, varde] of Object.entries({
    role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'palettlista', 'aria-autocomplete': 'list',
    'aria-label': texter['palett.sok'], spellcheck: 'false',
  })) inmatning.setAttribute(namn, varde)
  const lista = skapa('ul', { className: 'palett__lista', id: 'palettlista', role: 'listbox', ariaLabel: texter['palett.rubrik'] })
  const lage = skapa('p', { className: 'palett__lage', role: 'status', textContent: texter['palett.hjalp'] })
  const falt = skapa('div', { className: 'palett__falt' })
  falt.append(inmatning)
  dialog.append(falt, lista, lage)
  dokument.body.append(dialog)

  let vald = -1
  let vantar
  let pagaende

  inmatning.addEventListener('input', () => {
    clearTimeout(vantar)
    vantar = setTimeout(sok, PAUS)
  })
  inmatning.addEventListener('keydown', handelse => {
    const steg = { ArrowDown: 1, ArrowUp: -1 }[handelse.key]
    if (steg && lista.children.length) {
      handelse.preventDefault()
      valj((vald + steg + lista.children.length) % lista.children.length)
    } else if (handelse.key === 'Enter') {
      handelse.preventDefault()
      if (vald >= 0) lista.children[vald].click()
    }
  })
  lista.addEventListener('click', handelse => {
    const rad = handelse.target.closest('[data-href]')
    if (rad) location.assign(rad.dataset.href)
  })
  dialog.addEventListener('click', handelse => handelse.target === dialog && dialog.close())

  async function sok() {
    pagaende?.abort()
    const avbrott = (pagaende = new AbortController())
    const ord = inmatning.value.trim()
    if (!ord) return visa([], texter['palett.hjalp'])
    try {
      // Sent in the body: a name or a number in an address would stay in logs.
      const skydd = document.querySelector('meta[name="skydd"]')
      const svar = await fetch(adress, {
        method: 'POST', body: new URLSearchParams({ q: ord }), signal: avbrott.signal,
        headers: { Accept: 'application/json', ...(skydd?.content && { [skydd.dataset.huvud]: skydd.content }) },
      })
      if (!svar.ok || svar.redirected) throw new Error(String(svar.status))
      const rader = await svar.json()
      visa(rader, rader.length ? '' : texter['palett.inga'])
    } catch (fel) {
      if (fel.name !== 'AbortError') visa([], texter['palett.fel'])
    }
  }

  function visa(rader, text) {
    lista.replaceChildren(...rader.map(rad))
    inmatning.setAttribute('aria-expanded', String(rader.length > 0))
    lage.textContent = text
    lage.hidden = !text
    valj(rader.length ? 0 : -1)
  }

  function valj(nummer) {
    vald = nummer
    ;[...lista.children].forEach((rad, i) => rad.setAttribute('aria-selected', String(i === nummer)))
    const rad = lista.children[nummer]
    if (rad) {
      inmatning.setAttribute('aria-activedescendant', rad.id)
      rad.scrollIntoView({ block: 'nearest' })
    } else inmatning.removeAttribute('aria-activedescendant')
  }

  return {
    oppna() {
      if (dialog.open) return
      inmatning.value = ''
      visa([], texter['palett.hjalp'])
      dialog.showModal()
      inmatning.focus()
    },
  }
}

function rad({ text, slag, href }, nummer) {
  const element = skapa('li', { className: 'palett__rad', id: `palettrad-${nummer}`, role: 'option' })
  element.dataset.href = href
  element.append(skapa('span', { textContent: text }), skapa('span', { className: 'palett__slag', textContent: slag }))
  return element
}

function skapa(namn, egenskaper) {
  return Object.assign(document.createElement(namn), egenskaper)
}
