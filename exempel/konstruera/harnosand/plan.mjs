// What 2280's year consists of: one line per post, ansvar, verksamhet and account, with a weight.
import { lasCsv } from '../bas/csv.mjs';
import { fordela, kr } from '../bas/ore.mjs';
import { FORBRUKNING } from '../bas/forbrukning.mjs';
import { INTAKTER } from './intakter.mjs';
import { KOP } from './kop.mjs';

export const ENHETER = lasCsv('konstruera/harnosand/enheter.csv');
const TAL = (e, falt) => Number(e[falt]);
const HEMTJANST = /^5101/;
const post = (e, annars) => (HEMTJANST.test(e.verksamhet) ? 'Hemtjänst' : annars);

// Protective equipment went on a project of its own: 1,4 mnkr by April, no budget.
const COVIDMATERIAL = kr(1.4e6 / 4);
const VARDENHETER = ENHETER.filter((e) => /hemtjanst|boende/.test(e.typ));
const delCovid = (e) => fordela(COVIDMATERIAL, VARDENHETER.map((v) => TAL(v, 'lon')))[
  VARDENHETER.indexOf(e)];
const covid = (e, konto) => (konto === '6430' ? { projekt: '9020', manad: delCovid(e) } : {});

const lonerader = ENHETER.map((e) => ({
  post: post(e, 'Lönekostnader'), ansvar: e.ansvar, verksamhet: e.verksamhet, konto: '5020',
  stil: 'lon', profil: e.profil, vikt: TAL(e, 'lon'),
}));

const lokalrader = ENHETER.filter((e) => TAL(e, 'lokal') > 0).flatMap((e) => [
  ['6010', 0.82], ['6020', 0.12], ['6030', 0.06],
].map(([konto, andel]) => ({
  post: post(e, 'Lokaler'), ansvar: e.ansvar, verksamhet: e.verksamhet, konto, fast: true,
  stil: konto === '6010' ? 'manuell' : 'faktura', motpart: konto === '6010' ? '120' : '',
  text: 'Internhyra', storlek: 2000000, tak: 1, vikt: TAL(e, 'lokal') * andel,
})));

const ovrigrader = ENHETER.flatMap((e) => FORBRUKNING[e.typ].map(([konto, andel, storlek]) => ({
  post: post(e, 'Övriga kostnader'), ansvar: e.ansvar, verksamhet: e.verksamhet, konto,
  ...covid(e, konto), stil: storlek ? 'faktura' : 'manuell', storlek, tak: 4,
  motpart: storlek ? '' : '130', text: /^79/.test(konto) ? 'Kapitalkostnad' : 'Intern debitering',
  vikt: TAL(e, 'lon') * andel * 0.0032,
})));

/** Every line of the year. */
export const RADER = [...INTAKTER, ...lonerader, ...lokalrader, ...ovrigrader, ...KOP];
