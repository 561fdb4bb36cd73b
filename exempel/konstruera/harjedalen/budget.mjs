// The invented budget of 2361: a quarter's weight times four, in even kronor.
import { budgetkonton, jamnt, NYCKEL } from '../bas/budgetkonton.mjs';
import { kr, summa } from '../bas/ore.mjs';
import { slump } from '../bas/slump.mjs';
import { manader } from '../bas/spridning.mjs';
import { OMRADEN, radernaFor } from './plan.mjs';

function rad(r, ar, slumpen) {
  const index = ar === 2022 ? 1.026 : 1;
  const belopp = jamnt(kr(r.vikt * 4e6 * index * slumpen.kring(0.03)));
  const { ansvar, verksamhet, konto, omrade, projekt, motpart } = r;
  return { ansvar, verksamhet, konto, omrade, projekt, motpart, belopp,
    fordelning: NYCKEL[konto] ?? 'tolftedel' };
}

export const budget = (ar) => OMRADEN.flatMap(({ namn }) => {
  const slumpen = slump(`2361 budget ${namn}`);
  return radernaFor(namn).flatMap((r) => budgetkonton(r, ar)).map((r) => rad(r, ar, slumpen));
});

/** The budget of January–March, öre, ledger sign. */
export const periodbudget = (rader) => summa(rader.map((r) => summa(manader(r).slice(0, 3))));
