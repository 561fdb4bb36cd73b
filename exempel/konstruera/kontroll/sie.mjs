// Reads the vouchers of a SIE 4E file: just enough to check the examples.
import { las } from '../bas/fil.mjs';
import { DIMENSIONER } from '../bas/sie.mjs';
import { ore } from '../bas/ore.mjs';

const TRANS = /^#TRANS (\d+) \{([^}]*)\} (-?[\d.]+) (\d{8}) "(.*)"$/;
const DEL = new Map(Object.entries(DIMENSIONER).map(([del, nr]) => [String(nr), del]));

const koder = (objekt) => Object.fromEntries([...objekt.matchAll(/(\d+) "([^"]*)"/g)]
  .map(([, nr, kod]) => [DEL.get(nr), kod]));

/** Ledger rows: verifikation, konto, the code parts of the dimensions, belopp. */
export function lasSie(fil) {
  const rader = [];
  let verifikation = '';
  for (const rad of las(fil, 'cp437').split('\r\n').map((r) => r.trim())) {
    if (rad.startsWith('#VER')) verifikation = rad;
    const m = TRANS.exec(rad);
    if (m) {
      rader.push({ verifikation, konto: m[1], ansvar: '', ...koder(m[2]), belopp: ore(m[3]),
        datum: m[4], text: m[5] });
    } else if (rad.startsWith('#TRANS')) throw new Error(`oläslig rad: ${rad}`);
  }
  return rader;
}
