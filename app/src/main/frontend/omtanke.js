// Every page works without scripts; each of these makes one thing better.
import { starta as dubbelsandning } from './moduler/dubbelsandning.js'
import { starta as menyer } from './moduler/menyer.js'

for (const starta of [dubbelsandning, menyer]) starta(document)
