// mappning.yaml: which column of which kind of file is what.
import { skriv } from './fil.mjs';
import { MANADSRUBRIKER, NYCKLAR } from './spridning.mjs';

const HUVUD = `\
# Hur kommunens filer läses. Under kolumner är nycklarna Omtankes namn och värdena filens rubriker.
# tecken debet_plus: beloppen står som i huvudboken, kostnad + och intäkt −. {period} i kalla är
# månaden i filens namn. skiljetecken auto: läsaren ser själv vilket det är.
mappningar:
`;

const lista = (varden) => `[${varden.join(', ')}]`;
const rader = (tabell, indrag) => Object.entries(tabell)
  .map(([nyckel, varde]) => `${indrag}${nyckel}: ${varde}\n`).join('');

function mappning({ namn, slag, fil, kalla, kolumner, nycklar, teckenkod, dimensioner }) {
  const delar = [`  - namn: ${namn}\n    slag: ${slag}\n    fil: "${fil}"\n    kalla: "${kalla}"\n`,
    teckenkod ? `    teckenkod: ${teckenkod}\n` : '',
    '    skiljetecken: auto\n    tecken: debet_plus\n    enhet: kr\n'];
  if (kolumner) delar.push('    kolumner:\n', rader(kolumner, '      '));
  if (dimensioner) delar.push('    dimensioner:\n', rader(dimensioner, '      '));
  if (nycklar) delar.push('    nycklar:\n', rader(Object.fromEntries(
    Object.entries(NYCKLAR).map(([n, v]) => [n, lista(v)])), '      '));
  return delar.join('');
}

export const skrivMappning = (mapp, mappningar) =>
  skriv(`${mapp}/mappning.yaml`, HUVUD + mappningar.map(mappning).join(''));

const BUDGETKOLUMNER = { version: 'Version', ansvar: 'Ansvar', verksamhet: 'Verksamhet',
  konto: 'Konto', projekt: 'Projekt', belopp: 'Belopp', fordelning: 'Fördelning',
  notering: 'Notering', manader: lista(MANADSRUBRIKER) };
const PROGNOSKOLUMNER = { ansvar: 'Ansvar', verksamhet: 'Verksamhet', kontogrupp: 'Kontogrupp',
  projekt: 'Projekt', belopp: 'Belopp', kommentar: 'Kommentar', forfattare: 'Författare' };

/** Mappings of the budget and forecast files that budgetfil.mjs writes. */
export const budgetmappning = (namn, fil, kalla, teckenkod = '') => ({ namn, slag: 'budget', fil,
  kalla, teckenkod, kolumner: BUDGETKOLUMNER, nycklar: true });
export const prognosmappning = (namn, fil, kalla, teckenkod = '') =>
  ({ namn, slag: 'prognos', fil, kalla, teckenkod, kolumner: PROGNOSKOLUMNER });
