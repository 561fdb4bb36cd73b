// The forecasts of 9900: outcome to date, and the rest of the budget at about the pace so far.
import { lasCsv } from '../bas/csv.mjs';
import { summa } from '../bas/ore.mjs';
import { manader } from '../bas/spridning.mjs';
import { gallande } from './budget.mjs';

export const OMGANGAR = [2025, 2026].flatMap((ar) => [3, 4, 8, 10].map((manad) => ({ ar, manad })));

const TIOTUSEN = 1000000;
const nyckel = (r) => `${r.ansvar} ${r.verksamhet} ${r.konto[0]}`;

function grupper(rader) {
  const ut = new Map();
  for (const r of rader) ut.set(nyckel(r), [...(ut.get(nyckel(r)) ?? []), r]);
  return ut;
}

/** How the rest of the year goes: the pace so far, half believed, at most 12 percent off. */
function takt(utfall, budget) {
  if (budget === 0) return 1;
  const avvikelse = Math.max(-0.12, Math.min(0.12, utfall / budget - 1));
  return 1 + avvikelse * 0.55;
}

/** Worse and better than budget, per account class; bought care per verksamhet. */
const KOMMENTAR = {
  3: ['Lägre intäkter än budgeterat.', 'Högre intäkter än budgeterat.'],
  5: ['Högre vikarie- och övertidskostnad än budgeterat.', 'Vakanta tjänster.'],
  6: ['Dyrare material och lokaler.', 'Lägre förbrukning än budgeterat.'],
  7: ['Fler köpta tjänster än budgeterat.', 'Köpta tjänster senarelagda.'],
};
const KOPT_VARD = {
  510: ['Fler timmar hos privata utförare.', 'Färre timmar hos privata utförare.'],
  513: ['Ny extern placering.', 'En extern placering avslutad.'],
  516: ['Nya beslut om personlig assistans.', 'Färre timmar än budgeterat.'],
  555: ['Fler placeringsdygn än budgeterat.', 'Två placeringar avslutade.'],
};
const OVRIGT = ['Högre kostnad än budgeterat.', 'Lägre kostnad än budgeterat.'];
const VARD_ATT_NAMNA = 40000000;

function kommentar(verksamhet, grupp, avvikelse) {
  if (Math.abs(avvikelse) < VARD_ATT_NAMNA) return '';
  const par = grupp === '4' ? KOPT_VARD[verksamhet] : KOMMENTAR[grupp];
  return (par ?? OVRIGT)[avvikelse < 0 ? 0 : 1];
}

const ATTEST = lasCsv('konstruera/exempelby/attest.csv').filter((a) => a.verksamhet === '*');
const omfattar = (monster, ansvar) => (monster.endsWith('*')
  ? ansvar.startsWith(monster.slice(0, -1)) : ansvar === monster);

/** The forecast is written by the one who attests for the ansvar; the narrowest code decides. */
const chef = (ansvar) => ATTEST.filter((a) => omfattar(a.ansvar, ansvar))
  .sort((a, b) => b.ansvar.length - a.ansvar.length || (a.ansvar < b.ansvar ? 1 : -1))[0].attestant;

function rad(ansvar, verksamhet, grupp, budgetrader, utfallsrader, manad) {
  const ar = summa(budgetrader.map((r) => r.belopp));
  const hittills = summa(budgetrader.map((r) => summa(manader(r).slice(0, manad))));
  const utfall = summa(utfallsrader.map((r) => r.belopp));
  // The reserve is shown unused until it is given to someone; kommunbidrag is as decided.
  const styrd = ansvar === '5090' || verksamhet === '900';
  const rest = (ar - hittills) * takt(utfall, hittills);
  const prognos = styrd ? (ansvar === '5090' ? 0 : ar)
    : Math.round((utfall + rest) / TIOTUSEN) * TIOTUSEN;
  return { ansvar, verksamhet, grupp, belopp: prognos,
    kommentar: ansvar === '5090' ? 'Reserven antas inte tas i anspråk.'
      : kommentar(verksamhet, grupp, ar - prognos), forfattare: chef(ansvar) };
}

/** Forecast rows after a month; `utfall` are the year's result rows. */
export function prognos(utfall, ar, manad) {
  const budget = grupper(gallande(ar, manad));
  const hittills = grupper(utfall.filter((r) => Number(r.period.slice(5)) <= manad));
  const nycklar = [...new Set([...budget.keys(), ...hittills.keys()])].sort();
  return nycklar.map((n) => {
    const [ansvar, verksamhet, grupp] = n.split(' ');
    return rad(ansvar, verksamhet, grupp, budget.get(n) ?? [], hittills.get(n) ?? [], manad);
  });
}
