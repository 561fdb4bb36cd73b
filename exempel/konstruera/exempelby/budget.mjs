// Budgets of 9900 as adopted, and the reallocations of the year as rows that sum to zero.
import { budgetkonton, jamnt, NYCKEL } from '../bas/budgetkonton.mjs';
import { fordela, kr, summa } from '../bas/ore.mjs';
import { slump } from '../bas/slump.mjs';
import { RESERV, radernaFor } from './plan.mjs';
import { internaRader } from './internt.mjs';

/** Kommunbidrag by the council's decision; what is not given to a unit is the reserve. */
export const RAM = { 2024: kr(882500000), 2025: kr(905500000), 2026: kr(945500000) };
export const KOMMUNBIDRAG = { ansvar: '5010', verksamhet: '900', konto: '3910' };
/** Money for the year's pay rise, kept centrally until the outcome of the review is known. */
const LONEPOTT = { 2026: kr(9630000) };

/** In 2025 the budget of Teknikstöd was left under the old ändamål and moved in March. */
const kvarUnderHemvard = (rad, ar) => (ar === 2025 && rad.ansvar === '5810'
  ? { ...rad, ansvar: '5200', verksamhet: '510', flyttad: true } : rad);

const fran = (manad, belopp) => {
  const manader = 13 - manad;
  return [...Array(manad - 1).fill(0), ...fordela(belopp, Array(manader).fill(1))];
};

function enhetsrader(ar) {
  const r = slump(`9900 budget ${ar}`);
  const rader = [...radernaFor(ar), ...internaRader(ar)];
  return rader.flatMap((rad) => budgetkonton(rad, ar)).map((rad) => {
    const belopp = jamnt(rad.vikt * 1e8 * (rad.fast || rad.intern ? 1 : r.kring(0.02)));
    const { ansvar, verksamhet, konto, projekt, flyttad } = kvarUnderHemvard(rad, ar);
    return { ansvar, verksamhet, konto, projekt, belopp, flyttad,
      fordelning: NYCKEL[konto] ?? 'tolftedel' };
  });
}

/** Rows as adopted for a year; they sum to zero against the kommunbidrag. */
export function faststalld(ar) {
  const rader = enhetsrader(ar);
  const pott = LONEPOTT[ar] ?? 0;
  if (pott) {
    rader.push({ ...RESERV, konto: '5020', belopp: pott, fordelning: 'egen', egna: fran(4, pott),
      notering: 'Löneöversyn' });
  }
  const reserv = RAM[ar] - summa(rader.map((r) => r.belopp));
  return [...rader,
    { ...RESERV, belopp: reserv, fordelning: 'tolftedel', notering: 'Nämndens reserv' },
    { ...KOMMUNBIDRAG, belopp: -RAM[ar], fordelning: 'tolftedel' }];
}

const flytt = (rad, belopp, manad, notering) =>
  ({ ...rad, belopp, fordelning: 'egen', egna: fran(manad, belopp), notering });

/** Teknikstöd's budget follows the unit, month by month as it was spread. */
function teknikstod(rader) {
  const notering = 'Teknikstöd från Hemvård';
  return rader.filter((r) => r.flyttad).flatMap((r) => [
    { ...r, belopp: -r.belopp, notering },
    { ...r, ansvar: '5810', verksamhet: '590', notering },
  ]);
}

function loneoversyn(rader) {
  const lon = rader.filter((r) => r.konto === '5020' && r.ansvar !== '5090');
  // Parts of nine kronor: the nine months left of the year are even.
  const delar = fordela(LONEPOTT[2026] / 900, lon.map((r) => r.belopp)).map((d) => d * 900);
  const ut = { ...RESERV, konto: '5020' };
  return [flytt(ut, -LONEPOTT[2026], 4, 'Löneöversyn'),
    ...lon.map(({ ansvar, verksamhet, konto, projekt }, i) =>
      flytt({ ansvar, verksamhet, konto, projekt }, delar[i], 4, 'Löneöversyn'))];
}

const tilldela = (till, belopp, manad, notering) => [
  flytt(RESERV, -belopp, manad, notering), flytt(till, belopp, manad, notering)];

/** Reallocations of a year: { datum, namn, rader }, each summing to zero. */
export function omfordelningar(ar) {
  const rader = faststalld(ar);
  if (ar === 2025) {
    return [
      { datum: '2025-03-18', rader: teknikstod(rader) },
      { datum: '2025-09-16', rader: tilldela(
        { ansvar: '5610', verksamhet: '555', konto: '4620' }, kr(3000000), 9, 'Placeringar') }];
  }
  if (ar === 2026) {
    return [
      { datum: '2026-05-26', rader: loneoversyn(rader) },
      { datum: '2026-09-15', rader: tilldela(
        { ansvar: '5350', verksamhet: '512', konto: '7420' }, kr(1200000), 9, 'Korttidsplatser') }];
  }
  return [];
}

/** The budget in force after a month: adopted and the reallocations decided by then. */
export const gallande = (ar, manad) => [...faststalld(ar), ...omfordelningar(ar)
  .filter((o) => Number(o.datum.slice(5, 7)) <= manad).flatMap((o) => o.rader)];
