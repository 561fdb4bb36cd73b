// 2280: the monthly statement's 90 amounts, its percentages, and the texts' deviations per area.
import { avrunda, kr, summa } from '../bas/ore.mjs';
import { lasTryckt } from '../bas/csv.mjs';
import { omrade, tryckta } from '../harnosand/omraden.mjs';
import { Kontroll, TKR, balanserar, visa } from './kontroll.mjs';
import { lasBudget, lasPrognos, lasUtfall, resultat } from './las.mjs';

const MANADER = ['jan', 'feb', 'mar', 'apr'];

/** The rows of the statement, in the order that they take ledger rows (see README of 2280). */
const POSTER = [
  ['Bidrag', /^35/, /^/], ['Skattemedel', /^391/, /^/], ['Övriga intäkter', /^3/, /^/],
  ['Hemtjänst', /^[4-8]/, /^5101/], ['Lönekostnader', /^5/, /^/], ['Lokaler', /^60/, /^/],
  ['Försörjningsstöd', /^451/, /^/], ['Placeringar IFO', /^462/, /^55/],
  ['Placeringar OoF', /^463/, /^/], ['Personlig assistans', /^464/, /^/],
  ['Hospice/Utskrivningsklara', /^46[56]/, /^/], ['Övriga kostnader', /^[4-8]/, /^/],
];

const post = (rad) => POSTER.find(([, konto, verksamhet]) =>
  konto.test(rad.konto) && verksamhet.test(rad.verksamhet))[0];

const iRad = {
  'Summa intäkter': (r) => r.konto[0] === '3',
  'Summa kostnader': (r) => r.konto[0] !== '3',
  NETTOKOSTNADER: () => true,
};
const urval = (namn) => iRad[namn] ?? ((r) => post(r) === namn);
const skylt = (rader) => -summa(rader.map((r) => r.belopp)) || 0;

function manadsrad(k, t, utfall, budget) {
  const mina = utfall.filter(urval(t.post));
  const ar = skylt(budget.filter(urval(t.post)));
  k.cell(`${t.post} årsbudget`, t.arsbudget, visa(ar, TKR));
  MANADER.forEach((m, i) => k.cell(`${t.post} ${m}`, t[m],
    visa(skylt(mina.filter((r) => r.period === `2021-0${i + 1}`)), TKR)));
  k.cell(`${t.post} summa`, t.summa, visa(skylt(mina), TKR));
  if (t.procent_av_budget === '') return;
  const procent = avrunda((skylt(mina) / ar) * 1e6, 1000) / 10;
  k.cell(`${t.post} procent`, t.procent_av_budget, procent.toFixed(1));
}

function omraden(k, utfall, budget, prognos) {
  const av = (rader, namn) => rader.filter((r) => omrade(r) === namn);
  const period = (rader) => summa(rader.flatMap((r) => r.manader.slice(0, 4)));
  const mnkr = (ore) => visa(ore, kr(1e6), 1);
  for (const [namn, avvik] of tryckta('harnosand-avvikelse', 'avvikelse_ack', [0])) {
    const avvikelse = period(av(budget, namn)) + skylt(av(utfall, namn));
    k.cell(`${namn} avvikelse`, mnkr(avvik), mnkr(avvikelse));
  }
  for (const [namn, avvik] of tryckta('harnosand-prognos', 'prognos_avvikelse', [0])) {
    const avvikelse = skylt(av(prognos, namn)) - skylt(av(budget, namn));
    k.cell(`${namn} prognos`, mnkr(avvik), mnkr(avvikelse));
  }
  const kostnad = (rader) => rader.filter(iRad['Summa kostnader']);
  k.cell('resultat', '-26.4', mnkr(period(budget) + skylt(utfall)));
  k.cell('kostnader', '-28.2', mnkr(period(kostnad(budget)) + skylt(kostnad(utfall))));
  k.cell('prognos', '-41.0', mnkr(skylt(prognos) - skylt(budget)));
  k.cell('prognos kostnader', '-54.2', mnkr(skylt(kostnad(prognos)) - skylt(kostnad(budget))));
}

export function kontrolleraHarnosand() {
  const k = new Kontroll('2280 Härnösand, månadssammanställning och områden april 2021');
  const alla = lasUtfall('2280/utfall-2021.csv');
  const utfall = resultat(alla);
  const budget = lasBudget('2280/budget-2021.csv');
  balanserar(k, alla);
  for (const t of lasTryckt('harnosand-manad')) manadsrad(k, t, utfall, budget);
  omraden(k, utfall, budget, lasPrognos('2280/prognos-2021-04.csv'));
  return k.redovisa();
}
