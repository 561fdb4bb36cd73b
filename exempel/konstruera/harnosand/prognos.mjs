// The forecast after April 2021: annual budget and the printed deviation per area.
import { fordela, kr, summa } from '../bas/ore.mjs';
import { omrade, tryckta } from './omraden.mjs';

const REST = [1500000, -1000000, 500000, 2000000, 1000000];
/** Income better than budget per area; the whole is the printed 13,2 mnkr. */
const INTAKT = { Förvaltningsledning: 9.6, Försörjningsstöd: -1.1, Hemtjänst: 2,
  'Särskilt boende': 2, 'Omsorg om funktionshindrade': 0.7 };
/** Staff cost against budget per area, where the text gives it. */
const PERSONAL = { Hemtjänst: -14.1, 'Särskilt boende': -7, 'Hälso- och sjukvård': 1.1,
  'Covid-19 teamet': -3.7 };
const ORSAK = {
  Hemtjänst: 'Fler utförda timmar än budgeterat och högre personalkostnad.',
  'Hälso- och sjukvård': 'Inhyrda sjuksköterskor hela året.',
  'Personlig assistans': 'Nya beslut och tillfälliga utökningar.',
  'Särskilt boende': 'Högre bemanning än budgeterat.',
  Förvaltningsledning: 'Återsökta kostnader för december 2020 antas ersättas fullt ut.',
};
const OBUDGETERAT = { 'Covid-19 teamet': ['747020', '51050', '9019'],
  'Covid-19 material': ['742022', '51080', '9020'] };

const grupp = (rad) => rad.konto[0];

function summera(budget) {
  const summor = new Map();
  for (const r of budget) {
    const nyckel = [r.ansvar, r.verksamhet, grupp(r)].join(' ');
    const rad = summor.get(nyckel) ?? { ...r, grupp: grupp(r), belopp: 0 };
    summor.set(nyckel, { ...rad, belopp: rad.belopp + r.belopp });
  }
  return [...summor.values()];
}

function utanBudget(namn) {
  const [ansvar, verksamhet, projekt] = OBUDGETERAT[namn];
  const grupper = namn === 'Covid-19 teamet' ? ['5', '7'] : ['6'];
  return grupper.map((g) => ({ ansvar, verksamhet, projekt, grupp: g, belopp: 0 }));
}

/** Adds a better (+) or worse (−) outcome to rows, by size. */
function andra(rader, avvikelse) {
  if (rader.length === 0 && avvikelse !== 0) throw new Error('ingen rad att ändra');
  fordela(-avvikelse, rader.map((r) => Math.abs(r.belopp) || 1))
    .forEach((del, i) => { rader[i].belopp += del; });
}

function avvik(rader, namn, netto) {
  const intakt = kr((INTAKT[namn] ?? 0) * 1e6);
  const personal = kr((PERSONAL[namn] ?? 0) * 1e6);
  const av = (g) => rader.filter((r) => g.test(r.grupp));
  if (intakt) andra(av(/3/), intakt);
  if (personal) andra(av(/5/), personal);
  andra(personal ? av(/[4678]/) : av(/[4-8]/), netto - intakt - personal);
}

/** Forecast rows with the ledger's sign, whole year. */
export function prognos(budget) {
  const rader = summera(budget);
  for (const [namn, netto] of tryckta('harnosand-prognos', 'prognos_avvikelse', REST)) {
    if (namn in OBUDGETERAT) rader.push(...utanBudget(namn));
    avvik(rader.filter((r) => omrade(r) === namn), namn, netto);
  }
  return rader.map((r) => ({ ...r, kommentar: ORSAK[omrade(r)] ?? '',
    forfattare: `[Ansvarig chef ${r.ansvar}]` }));
}

/** What the areas' deviations add up to, + better. */
export const total = (rader, budget) =>
  summa(budget.map((r) => r.belopp)) - summa(rader.map((r) => r.belopp));
