// What 2361's quarter consists of, per area.
import { lasCsv, lasTryckt } from '../bas/csv.mjs';
import { tkr } from '../bas/ore.mjs';
import { enhetsrader, rader } from '../bas/enhetsplan.mjs';

export const ENHETER = lasCsv('konstruera/harjedalen/enheter.csv');
const RADER = [
  ...rader(lasCsv('konstruera/harjedalen/intakter.csv')).map((r) => ({ ...r, vikt: -r.vikt })),
  ...ENHETER.flatMap(enhetsrader),
  ...rader(lasCsv('konstruera/harjedalen/kop.csv')),
];

/** Öre that the unrounded results carry beyond the printed tenths: the total shows 100,9. */
const REST = [1840, 2215, -530, 1975, 760, 1420, 1120];

/** The areas in printed order with their result against budget in öre, + surplus. */
export const OMRADEN = lasTryckt('harjedalen-resultat').filter((t) => t.radtyp === 'rad')
  .map((t, i) => ({ namn: t.verksamhet, resultat: tkr(Number(t.resultat)) + REST[i] }));

export const radernaFor = (omrade) => RADER.filter((r) => r.omrade === omrade);
export const arIntakt = (rad) => rad.konto[0] === '3';
