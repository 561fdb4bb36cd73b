// The quarter as entries { rad, konto, belopp, manad } before they become verifications.
import { fordela, summa } from '../bas/ore.mjs';
import { slump } from '../bas/slump.mjs';
import { PO, lonekonton } from '../bas/lon.mjs';
import { lasTryckt } from '../bas/csv.mjs';
import { periodbudget } from './budget.mjs';
import { OMRADEN, arIntakt, radernaFor } from './plan.mjs';

const belopp = (poster) => summa(poster.map((p) => p.belopp));

function manader(rad, total, ar, r) {
  const vikter = [1, 1, 1].map((v) => v * (rad.fast ? 1 : r.kring(0.08)));
  return fordela(total, vikter).flatMap((del, m) => (rad.stil === 'lon'
    ? lonekonton(rad, del, ar, r).map(([konto, b]) => ({ rad, konto, belopp: b, manad: m + 1 }))
    : [{ rad, konto: rad.konto, belopp: del, manad: m + 1 }]));
}

/** Income first, then cost so that the net is `netto`; `intern` is what granted hours pay out. */
function omrade(namn, netto, intern, ar) {
  const r = slump(`2361 ${namn} ${ar}`);
  const rader = radernaFor(namn);
  const intakter = rader.filter(arIntakt);
  const interna = intakter.filter((rad) => rad.konto === '3630');
  const delar = new Map(intakter.map((rad) => [rad, Math.round(rad.vikt * 1e8 * r.kring(0.06))]));
  if (interna.length > 0) {
    fordela(-intern, interna.map((rad) => -rad.vikt)).forEach((b, i) => delar.set(interna[i], b));
  }
  const kostnader = rader.filter((rad) => !arIntakt(rad));
  const kvar = netto - summa([...delar.values()]);
  fordela(kvar, kostnader.map((rad) => rad.vikt * r.kring(0.06)))
    .forEach((b, i) => delar.set(kostnader[i], b));
  return [...delar].flatMap(([rad, b]) => manader(rad, b, ar, r));
}

const arKonto = (m) => (p) => m.test(p.konto);
const kopta = (poster) => belopp(poster.filter(arKonto(/^4611/)));

/** The entries of a year; `nettoAv` gives an area's net in öre. */
function kvartal(ar, nettoAv) {
  const poster = [];
  for (const o of OMRADEN) {
    const intern = o.namn === 'Äldreomsorgen' ? kopta(poster) : 0;
    poster.push(...omrade(o.namn, nettoAv(o), intern, ar));
  }
  return poster;
}

export const poster2022 = (budget) => kvartal(2022, (o) =>
  periodbudget(budget.filter((r) => r.omrade === o.namn)) - o.resultat);

/** The kinds of cost in the printed comparison, and the accounts that they are. */
export const KOSTNADSSLAG = new Map([
  ['Inhyrd personal', /^7420/], ['Kvalificerad övertid', /^5060/], ['Sjuklön', /^5070/],
  ['Beviljade insatstimmar hemtjänst', /^4611/],
  ['Placeringar inom Individ- och familjeomsorgen', /^462/],
]);

function skala(poster, mal) {
  const nya = fordela(mal, poster.map((p) => Math.abs(p.belopp)));
  poster.forEach((p, i) => { p.belopp = nya[i]; });
}

/** Last year's quarter: each kind of cost differs from this year's by the printed amount. */
export function poster2021(budget2021, i2022) {
  const poster = kvartal(2021, (o) =>
    Math.round(periodbudget(budget2021.filter((r) => r.omrade === o.namn)) * 1.006));
  for (const t of lasTryckt('harjedalen-kostnadsslag')) {
    const mina = arKonto(KOSTNADSSLAG.get(t.kostnadsslag));
    const mal = belopp(i2022.filter(mina)) - Number(t.forandring) * 100;
    skala(poster.filter(mina), mal);
  }
  skala(poster.filter(arKonto(/^3630/)), -kopta(poster));
  foljPo(poster);
  return poster;
}

/** PO follows gross pay again after the scaling. */
function foljPo(poster) {
  for (const po of poster.filter((p) => p.konto === '5610')) {
    const brutto = poster.filter((p) =>
      p.rad === po.rad && p.manad === po.manad && /^5[01]/.test(p.konto));
    po.belopp = Math.round(belopp(brutto) * PO[2021]);
  }
}
