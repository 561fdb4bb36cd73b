// Autosave. A field with data-utkast="key" is kept on the server while it is being written.
//   PUT /utkast/{key}  body: the text as text/plain  →  204 (any 2xx)
//   GET /utkast/{key}  →  200 with the text as text/plain and Last-Modified; 204 when there is none
// The key belongs to the one signed in. The form's own receiver deletes the draft when it is done.
// Saves 1.5 s after the last key; tells of failure after 3 s and tries again; a new save cancels the old.
const PAUS = 1500
const TALAMOD = 3000
const OMFORSOK = 5000

export function starta(dokument, texter) {
  const skydd = dokument.querySelector('meta[name="skydd"]')
  for (const falt of dokument.querySelectorAll('[data-utkast]')) bevaka(falt, texter, skydd)
}

function bevaka(falt, texter, skydd) {
  const adress = `/utkast/${encodeURIComponent(falt.dataset.utkast)}`
  const ruta = falt.closest('.falt')?.querySelector('[data-utkastlage]')
  let vantar
  let pagaende

  aterstall()
  falt.addEventListener('input', () => {
    falt.dataset.utkaststatus = 'osparat'
    planera(PAUS)
  })
  falt.addEventListener('blur', () => falt.dataset.utkaststatus === 'osparat' && spara())
  window.addEventListener('online', () => falt.dataset.utkaststatus === 'osparat' && spara())

  function planera(paus) {
    clearTimeout(vantar)
    vantar = setTimeout(spara, paus)
  }

  async function spara() {
    clearTimeout(vantar)
    pagaende?.abort()
    const avbrott = (pagaende = new AbortController())
    const text = falt.value
    const varning = setTimeout(() => visa(texter.ejsparat, true), TALAMOD)
    try {
      const huvuden = { 'Content-Type': 'text/plain;charset=UTF-8' }
      if (skydd?.content) huvuden[skydd.dataset.huvud] = skydd.content
      const svar = await fetch(adress, { method: 'PUT', body: text, headers: huvuden, signal: avbrott.signal })
      if (!svar.ok || svar.redirected) throw new Error(String(svar.status))
      if (text === falt.value) delete falt.dataset.utkaststatus
      visa(`${texter.sparat} ${klocka(new Date())}`, false)
    } catch (fel) {
      if (fel.name === 'AbortError') return
      visa(texter.ejsparat, true)
      planera(OMFORSOK)
    } finally {
      clearTimeout(varning)
    }
  }

  // What stands in the field already is newer: it came back with an error, or was typed meanwhile.
  async function aterstall() {
    if (falt.value) return
    try {
      const svar = await fetch(adress, { headers: { Accept: 'text/plain' } })
      if (!svar.ok || svar.redirected) return
      const text = await svar.text()
      if (!text || falt.value) return
      falt.value = text
      const sparat = svar.headers.get('Last-Modified')
      visa(`${texter.aterstallt} ${sparat ? tidpunkt(new Date(sparat)) : ''}`.trim(), false)
    } catch {
      // Without a network there is nothing to restore from; what is typed is saved when it is back.
    }
  }

  function visa(text, fel) {
    if (!ruta) return
    ruta.textContent = text
    ruta.classList.toggle('utkastlage--fel', fel)
  }
}

const tva = tal => String(tal).padStart(2, '0')
const klocka = tid => `${tva(tid.getHours())}:${tva(tid.getMinutes())}`
const tidpunkt = tid => `${tid.getFullYear()}-${tva(tid.getMonth() + 1)}-${tva(tid.getDate())} ${klocka(tid)}`
