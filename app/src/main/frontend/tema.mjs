// FKUI's colours as custom properties: light and dark, following the system unless the reader has
// chosen (data-tema on <html>). Only those that our style sheet uses are kept; its other rules draw
// icons as data: images, which our content policy forbids, so components are drawn by our own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export function fkuiTema(paket, stil) {
  const anvanda = new Set(stil.match(/--fkds-[a-z0-9-]+/g))
  const farger = fil =>
    readFileSync(join(paket, 'dist', fil), 'utf8')
      .split('\n')
      .map(rad => rad.trim())
      .filter(rad => anvanda.has(rad.split(':')[0]))
      .join('')
  const ljus = farger('theme-light.css')
  const mork = farger('theme-dark.css')
  for (const namn of anvanda) {
    if (!ljus.includes(`${namn}:`)) throw new Error(`FKUI has no colour ${namn}`)
  }
  return [
    `:root{color-scheme:light;${ljus}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-tema=ljust]){color-scheme:dark;${mork}}}`,
    `@media screen{:root[data-tema=morkt]{color-scheme:dark;${mork}}}`,
    '',
  ].join('\n')
}
