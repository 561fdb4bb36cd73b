// Every page works without scripts; each of these makes one thing better.
import { starta as datum } from './moduler/datum.js'
import { starta as diagram } from './moduler/diagram.js'
import { starta as dubbelsandning } from './moduler/dubbelsandning.js'
import { starta as fokus } from './moduler/fokus.js'
import { starta as menyer } from './moduler/menyer.js'
import { starta as navigation } from './moduler/navigation.js'
import { starta as osparat } from './moduler/osparat.js'
import { starta as palett } from './moduler/palett.js'
import { starta as session } from './moduler/session.js'
import { starta as skydd } from './moduler/skydd.js'
import { starta as tabell } from './moduler/tabell.js'
import { starta as utkast } from './moduler/utkast.js'

const texter = Object.fromEntries(
  [...document.getElementById('skripttexter').content.querySelectorAll('[data-nyckel]')].map(
    text => [text.dataset.nyckel, text.textContent],
  ),
)
const delar = [dubbelsandning, utkast, osparat, palett, session, tabell, menyer, navigation, datum, fokus, diagram, skydd]
for (const starta of delar) starta(document, texter)
