// Warns before the session ends, and says so when it has. The page and what is typed stay as they are.
// Any request renews the session; GET /session is the one that does nothing else (2xx while signed in).
const FORVARNING = 3 * 60_000

export function starta(dokument, texter) {
  const sekunder = Number(dokument.querySelector('meta[name="sessionstid"]')?.content)
  if (!sekunder) return
  let slut
  let dialog
  fornya()
  dokument.addEventListener('htmx:afterRequest', fornya)
  const ursprunglig = window.fetch
  window.fetch = async (...argument) => {
    const svar = await ursprunglig(...argument)
    if (svar.ok && !svar.redirected) fornya()
    return svar
  }
  setInterval(tick, 1000)

  function fornya() {
    slut = Date.now() + sekunder * 1000
    dialog?.close()
  }

  function tick() {
    const kvar = slut - Date.now()
    if (kvar > Math.min(FORVARNING, (sekunder * 1000) / 2)) return
    dialog ??= bygg()
    if (!dialog.open) dialog.showModal()
    dialog.visa(kvar)
  }

  function bygg() {
    const ruta = dokument.createElement('dialog')
    ruta.className = 'dialog'
    ruta.setAttribute('aria-labelledby', 'session-rubrik')
    const inre = element('div', 'dialog__inre')
    const rubrik = element('h2', 'dialog__rubrik')
    rubrik.id = 'session-rubrik'
    const text = element('p')
    const tid = element('strong')
    const upplast = element('span', 'dold')
    upplast.setAttribute('role', 'status')
    const fortsatt = element('button', 'knapp knapp--primar', texter['session.fortsatt'])
    const loggain = element('a', 'knapp knapp--primar', texter['session.loggain'])
    Object.assign(loggain, { href: '/', target: '_blank', rel: 'noopener', hidden: true })
    const rad = element('p', 'knapprad')
    rad.append(fortsatt, loggain)
    inre.append(rubrik, text, upplast, rad)
    ruta.append(inre)
    dokument.body.append(ruta)
    fortsatt.addEventListener('click', () => window.fetch('/session', { cache: 'no-store' }).catch(() => {}))
    loggain.addEventListener('click', () => ruta.close())
    ruta.visa = kvar => {
      const over = kvar <= 0
      rubrik.textContent = over ? texter['session.slut'] : texter['session.rubrik']
      text.replaceChildren(over ? texter['session.slut.text'] : `${texter['session.text']} `, over ? '' : tid)
      tid.textContent = minuter(kvar)
      if (Math.round(kvar / 1000) % 30 === 0) upplast.textContent = over ? '' : minuter(kvar)
      fortsatt.hidden = over
      loggain.hidden = !over
    }
    return ruta
  }

  function element(namn, klass = '', text = '') {
    return Object.assign(dokument.createElement(namn), { className: klass, textContent: text })
  }
}

function minuter(ms) {
  const sekunder = Math.max(0, Math.round(ms / 1000))
  return `${Math.floor(sekunder / 60)}:${String(sekunder % 60).padStart(2, '0')}`
}
