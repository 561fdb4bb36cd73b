// From a table of units to lines with weights: pay, premises and consumption of each unit.
import { FORBRUKNING } from './forbrukning.mjs';
import { summa } from './ore.mjs';

const LOKAL = [['6010', 0.82], ['6020', 0.12], ['6030', 0.06]];
const koder = (e) => ({ ansvar: e.ansvar, verksamhet: e.verksamhet, omrade: e.omrade });

const lon = (e, vikt) => ({ ...koder(e), konto: '5020', stil: 'lon', profil: e.profil, vikt });

const lokaler = (e, vikt) => LOKAL.map(([konto, andel]) => ({
  ...koder(e), konto, vikt: vikt * andel, fast: true, tak: 1, storlek: 2000000,
  stil: konto === '6010' ? 'manuell' : 'faktura', motpart: konto === '6010' ? '120' : '',
  text: 'Internhyra',
}));

function forbrukning(e, vikt) {
  const rader = FORBRUKNING[e.typ];
  const hel = summa(rader.map(([, andel]) => andel));
  return rader.map(([konto, andel, storlek]) => ({
    ...koder(e), konto, vikt: (vikt * andel) / hel, storlek, tak: 4,
    stil: storlek ? 'faktura' : 'manuell', motpart: storlek ? '' : '130',
    text: /^79/.test(konto) ? 'Kapitalkostnad' : 'Intern debitering',
  }));
}

/**
 * Lines of a unit: { ansvar, verksamhet, omrade, vikt, lon, lokal, profil, typ }, where lon and
 * lokal are percent of the unit's cost and the rest is consumption.
 */
export function enhetsrader(e) {
  const [vikt, andelLon, andelLokal] = [e.vikt, e.lon, e.lokal].map(Number);
  return [
    lon(e, vikt * andelLon / 100),
    ...(andelLokal ? lokaler(e, (vikt * andelLokal) / 100) : []),
    ...forbrukning(e, (vikt * (100 - andelLon - andelLokal)) / 100),
  ];
}

const TAL = ['vikt', 'storlek', 'tak'];

/** Lines written out in a table of their own: numbers become numbers, empty cells disappear. */
export const rader = (tabell) => tabell.map((rad) => Object.fromEntries(Object.entries(rad)
  .filter(([, varde]) => varde !== '')
  .map(([namn, varde]) => [namn, TAL.includes(namn) ? Number(varde) : varde])));
