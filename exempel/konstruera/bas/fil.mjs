// Reading and writing the text files of the outside world.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const CP1252 = { '–': 0x96, '—': 0x97, '”': 0x94, '’': 0x92, '€': 0x80 };
const CP437 = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82, É: 0x90, ü: 0x81 };

/** Text → bytes; a letter that the code page lacks stops the run. */
export function koda(text, teckenkod) {
  if (teckenkod === 'utf8') return Buffer.from(text, 'utf8');
  const egna = teckenkod === 'cp437' ? CP437 : CP1252;
  const tak = teckenkod === 'cp437' ? 0x7f : 0xff;
  return Buffer.from([...text].map((tecken) => {
    const kod = egna[tecken] ?? tecken.codePointAt(0);
    if (kod > tak && !(tecken in egna)) throw new Error(`${tecken} finns inte i ${teckenkod}`);
    return kod;
  }));
}

/** Bytes → text: the reverse of koda, for the checker. */
export function avkoda(bytes, teckenkod) {
  if (teckenkod === 'utf8') return bytes.toString('utf8');
  const egna = Object.entries(teckenkod === 'cp437' ? CP437 : CP1252);
  const tabell = new Map(egna.map(([tecken, kod]) => [kod, tecken]));
  return [...bytes].map((b) => tabell.get(b) ?? String.fromCharCode(b)).join('');
}

export function skriv(fil, text, teckenkod = 'utf8') {
  const mal = join(ROT, fil);
  mkdirSync(dirname(mal), { recursive: true });
  writeFileSync(mal, koda(text, teckenkod));
}

export const las = (fil, teckenkod = 'utf8') => avkoda(readFileSync(join(ROT, fil)), teckenkod);
