// Budget and forecast of 2262 per area: year, January–April and forecast are the printed ones.
import { budgetkonton } from '../bas/budgetkonton.mjs';
import { fordela, ore } from '../bas/ore.mjs';
import { lasTryckt } from '../bas/csv.mjs';
import { enligt } from '../bas/spridning.mjs';
import { radernaFor } from './plan.mjs';

/** What was not foreseen has no budget: the covid unit and the holiday pay liability. */
const budgeterad = (rad) => rad.projekt !== '9019';

function omradesrader(t) {
  const rader = radernaFor(t.verksamhet, t.radtyp).filter(budgeterad)
    .flatMap((rad) => budgetkonton(rad, 2021));
  const vikter = rader.map((r) => r.vikt);
  const ar = fordela(-ore(t.budget_helar_kr), vikter);
  const forsta = fordela(-ore(t.budget_period_kr), vikter);
  return rader.map((r, i) => ({ ansvar: r.ansvar, verksamhet: r.verksamhet, konto: r.konto,
    belopp: ar[i], fordelning: 'egen',
    egna: [...enligt(forsta[i], Array(4).fill(1)), ...enligt(ar[i] - forsta[i], Array(8).fill(1))],
  }));
}

export const budget = () => lasTryckt('timra-ore').flatMap(omradesrader);

const ordet = (avvikelse) => (avvikelse >= 0 ? 'positiv' : 'negativ');

/** Per ansvar, verksamhet and account class, with a comment from the one responsible. */
function prognosrader(t) {
  const prognos = -ore(t.arsprognos_kr);
  const grupper = new Map();
  for (const r of radernaFor(t.verksamhet, t.radtyp).flatMap((rad) => budgetkonton(rad, 2021))) {
    const nyckel = `${r.ansvar} ${r.verksamhet} ${r.konto[0]}`;
    const g = grupper.get(nyckel) ?? { ansvar: r.ansvar, verksamhet: r.verksamhet,
      grupp: r.konto[0], vikt: 0 };
    grupper.set(nyckel, { ...g, vikt: g.vikt + r.vikt });
  }
  const rader = [...grupper.values()];
  const avvikelse = ore(t.arsprognos_kr) - ore(t.budget_helar_kr);
  const kommentar = Math.abs(avvikelse) < 5000000 ? 'Följer budget.'
    : `Årsprognosen visar en ${ordet(avvikelse)} budgetavvikelse.`;
  return fordela(prognos, rader.map((r) => r.vikt)).map((belopp, i) => ({ ...rader[i], belopp,
    kommentar: i === 0 ? kommentar : '', forfattare: `[Ansvarig chef ${rader[i].ansvar}]` }));
}

export const prognos = () => lasTryckt('timra-ore').flatMap(prognosrader);
