// The ledger of 2262, January–April 2021: per area the income and the cost are the printed ones.
import { slump } from '../bas/slump.mjs';
import { fordela, ore } from '../bas/ore.mjs';
import { lasTryckt } from '../bas/csv.mjs';
import { Huvudbok } from '../bas/huvudbok.mjs';
import { Lonekorning, lonekonton } from '../bas/lon.mjs';
import { bokforRad } from '../bas/byggstenar.mjs';
import { radernaFor } from './plan.mjs';
import { bokforInvesteringar } from './investering.mjs';

const AR = 2021;
/** Holiday pay liability is booked in April, rents and most else evenly. */
const MANADSVIKT = { 5090: [0, 0, 0, 1] };

function manadsbelopp(rad, belopp, r) {
  const vikter = MANADSVIKT[rad.konto]
    ?? [1, 1, 1, 1].map((v) => v * (rad.fast ? 1 : r.kring(0.1)));
  return fordela(belopp, vikter);
}

function bokforOmrade(bok, loner, { verksamhet, radtyp, utfall_period_kr: tryckt }) {
  const r = slump(`2262 ${verksamhet} ${radtyp}`);
  const rader = radernaFor(verksamhet, radtyp);
  const arsdel = fordela(-ore(tryckt), rader.map((rad) => rad.vikt * r.kring(0.05)));
  rader.forEach((rad, i) => manadsbelopp(rad, arsdel[i], r).forEach((belopp, m) => {
    const manad = m + 1;
    if (rad.stil === 'lon') loner[m].lagg(rad, lonekonton(rad, belopp, AR, r), manad, r);
    else bokforRad(bok, rad, belopp, { ar: AR, manad, slump: r, utanMoms: true, tathet: 0.35 });
  }));
}

export function utfall() {
  const bok = new Huvudbok();
  const loner = [1, 2, 3, 4].map(() => new Lonekorning());
  for (const t of lasTryckt('timra-ore')) bokforOmrade(bok, loner, t);
  loner.forEach((lon, m) => lon.bokfor(bok, AR, m + 1));
  bokforInvesteringar(bok);
  return bok.rader();
}
