// Builds style sheet, font and ES modules into <target>/static/tillgangar with a hash of the content
// in each name, so that browsers may keep them for ever, and a manifest.json that the server reads.
// Usage: node bygg.mjs <target directory>. Does nothing when no source has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fkuiTema } from './tema.mjs'

const har = dirname(fileURLToPath(import.meta.url))
const mal = resolve(process.argv[2] ?? join(har, '../../../target/classes'), 'static/tillgangar')
const paket = namn => join(har, 'node_modules', namn)
const las = fil => readFileSync(join(har, fil), 'utf8')
const hash = innehall => createHash('sha256').update(innehall).digest('hex').slice(0, 12)
const filerI = (mapp, slut) => readdirSync(join(har, mapp)).filter(f => f.endsWith(slut)).sort()

const STIL = ['grund', 'sidlayout', 'text', 'knappar', 'formular', 'tabell', 'delar', 'diagram', 'rapport', 'startsida', 'person', 'arende', 'palett', 'utskrift']
const TECKENSNITT = ['latin', 'latin-ext']

installera()
const fingeravtryck = hash(kallor().map(fil => fil + hash(readFileSync(join(har, fil)))).join())
const marke = join(mal, '.byggt')
if (!existsSync(marke) || readFileSync(marke, 'utf8') !== fingeravtryck) {
  bygg()
  writeFileSync(marke, fingeravtryck)
}

// npm ci only when the lock file is another than the one installed: works without a network then.
function installera() {
  const las = hash(readFileSync(join(har, 'package-lock.json')))
  const installerat = join(har, 'node_modules', '.omtanke-las')
  if (existsSync(installerat) && readFileSync(installerat, 'utf8') === las) return
  const svar = spawnSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], { cwd: har, stdio: 'inherit' })
  if (svar.status !== 0) process.exit(svar.status ?? 1)
  writeFileSync(installerat, las)
}

function kallor() {
  return [
    'bygg.mjs', 'tema.mjs', 'package-lock.json', 'omtanke.js', 'bild/marke.svg',
    ...filerI('stil', '.css').map(f => join('stil', f)),
    ...filerI('moduler', '.js').map(f => join('moduler', f)),
  ]
}

function bygg() {
  rmSync(mal, { recursive: true, force: true })
  mkdirSync(join(mal, 'moduler'), { recursive: true })
  const adresser = {}
  const skriv = (namn, innehall, mapp = '') => {
    const [, stam, slut] = basename(namn).match(/^(.*)(\.[a-z0-9]+)$/)
    const fil = `${mapp}${stam}.${hash(innehall)}${slut}`
    writeFileSync(join(mal, fil), innehall)
    if (!slut.startsWith('.woff')) komprimera(join(mal, fil), innehall)
    return (adresser[mapp + basename(namn)] = `/tillgangar/${fil}`)
  }
  const snitt = paket('@fontsource-variable/source-sans-3/files')
  TECKENSNITT.forEach(del => {
    skriv(`source-sans-3-${del}.woff2`, readFileSync(join(snitt, `source-sans-3-${del}-wght-normal.woff2`)))
  })
  skriv('marke.svg', las('bild/marke.svg'))
  skriv('omtanke.css', stilmall(adresser))
  skriv('htmx.js', readFileSync(join(paket('htmx.org'), 'dist/htmx.min.js')))
  filerI('moduler', '.js').forEach(fil => skriv(fil, las(join('moduler', fil)), 'moduler/'))
  skriv('omtanke.js', medAdresser(las('omtanke.js'), adresser))
  writeFileSync(join(mal, 'manifest.json'), JSON.stringify(adresser, null, 1))
}

function stilmall(adresser) {
  const egen = STIL.map(namn => las(`stil/${namn}.css`)).join('\n')
  const snitt = namn => adresser[namn]
  const medSnitt = egen.replace(/url\("([^"]+\.woff2)"\)/g, (_, namn) => `url("${snitt(namn)}")`)
  return krymp(fkuiTema(paket('@fkui/theme-default'), medSnitt) + medSnitt)
}

// Only the entry imports modules, and the modules import nothing, so hashes need no fixed point.
function medAdresser(skript, adresser) {
  return skript.replace(/'\.\/(moduler\/[a-z]+\.js)'/g, (_, namn) => `'${adresser[namn]}'`)
}

function krymp(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s*\n\s*/g, '\n').replace(/\n+/g, '\n').trim()
}

function komprimera(fil, innehall) {
  writeFileSync(`${fil}.gz`, gzipSync(innehall, { level: 9 }))
  writeFileSync(`${fil}.br`, brotliCompressSync(innehall))
}
