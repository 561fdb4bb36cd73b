// Makes and uses passkeys. Buttons marked data-passnyckel="in" or "ny" are shown only where the
// browser can do it; without this script one signs in by password and one-time code.
const skydd = document.querySelector('meta[name="skydd"]')

async function skicka (adress, kropp) {
  const svar = await fetch(adress, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', [skydd.dataset.huvud]: skydd.content },
    body: kropp
  })
  if (!svar.ok) throw new Error(String(svar.status))
  return svar.json()
}

async function loggaIn (knapp) {
  const fraga = await skicka('/passnyckel/fraga', '{}')
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(fraga)
  const nyckel = await navigator.credentials.get({ publicKey })
  const till = encodeURIComponent(knapp.dataset.till || '/')
  return skicka('/passnyckel/svar?till=' + till, JSON.stringify(nyckel.toJSON()))
}

async function ny (knapp) {
  const fraga = await skicka('/passnyckel/ny/fraga', '{}')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(fraga)
  const nyckel = await navigator.credentials.create({ publicKey })
  const falt = document.getElementById('passnyckelnamn')
  const namn = encodeURIComponent(falt && falt.value ? falt.value : knapp.dataset.namn)
  return skicka('/passnyckel/ny/svar?namn=' + namn, JSON.stringify(nyckel.toJSON()))
}

function visaFel () {
  for (const fel of document.querySelectorAll('[data-passnyckel-fel]')) fel.hidden = false
}

const kan = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential
for (const knapp of kan ? document.querySelectorAll('[data-passnyckel]') : []) {
  knapp.hidden = false
  knapp.addEventListener('click', () => {
    const gor = knapp.dataset.passnyckel === 'ny' ? ny : loggaIn
    gor(knapp).then(svar => window.location.assign(svar.till)).catch(visaFel)
  })
}
