// What 2262's year consists of: lines per area, income apart from cost.
import { lasCsv } from '../bas/csv.mjs';
import { enhetsrader, rader } from '../bas/enhetsplan.mjs';

export const ENHETER = lasCsv('konstruera/timra/enheter.csv');
const INTAKTER = rader(lasCsv('konstruera/timra/intakter.csv'))
  .map((rad) => ({ ...rad, motkonto: rad.stil === 'manuell' ? '1920' : undefined }));
const KOSTNADER = [...ENHETER.flatMap(enhetsrader), ...rader(lasCsv('konstruera/timra/kop.csv'))];

/** The lines of an area; `radtyp` is intakt or kostnad. */
export const radernaFor = (omrade, radtyp) =>
  (radtyp === 'intakt' ? INTAKTER : KOSTNADER).filter((r) => r.omrade === omrade);
