// What 2280's year consists of: one line per post, ansvar, verksamhet and account, with a weight.
import { lasCsv } from '../bas/csv.mjs';
import { fordela, kr } from '../bas/ore.mjs';
import { INTAKTER } from './intakter.mjs';
import { KOP } from './kop.mjs';

export const ENHETER = lasCsv('konstruera/harnosand/enheter.csv');
const TAL = (e, falt) => Number(e[falt]);
const HEMTJANST = /^5101/;
const post = (e, annars) => (HEMTJANST.test(e.verksamhet) ? 'Hemtjänst' : annars);

/** Consumption per kind of unit: account, share of the unit's size, usual invoice in öre. */
const FORBRUKNING = {
  kontor: [['6610', 2, 180000], ['6710', 6, 1900000], ['6810', 2, 250000], ['6820', 7, 0],
    ['7410', 4, 2200000], ['7430', 3, 600000], ['7010', 1, 120000], ['7510', 1, 350000]],
  hemtjanst: [['6210', 9, 900000], ['6220', 4, 160000], ['6420', 3, 140000], ['6430', 4, 500000],
    ['6810', 3, 240000], ['6820', 4, 0], ['6440', 2, 300000], ['7910', 1, 0]],
  boende: [['6460', 3, 90000], ['6510', 14, 0], ['6420', 4, 150000], ['6430', 5, 450000],
    ['6440', 2, 260000], ['6450', 2, 700000], ['6410', 2, 350000], ['6720', 1, 240000],
    ['7110', 2, 190000], ['6810', 1, 180000], ['6820', 2, 0], ['7910', 2, 0], ['7920', 0.3, 0]],
  daglig: [['6460', 3, 80000], ['6420', 3, 120000], ['6210', 3, 700000], ['7110', 5, 800000],
    ['6410', 2, 250000], ['6820', 2, 0], ['7910', 1, 0]],
};

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
