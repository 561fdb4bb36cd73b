// What 9900's years consist of: the lines that are alive in a year, with the year's weight in mnkr.
import { lasCsv } from '../bas/csv.mjs';
import { enhetsrader, rader } from '../bas/enhetsplan.mjs';

export const AR = [2024, 2025, 2026];
/** The ledger ends with October 2026. */
export const SISTA = { 2024: 12, 2025: 12, 2026: 10 };
export const RESERV = { ansvar: '5090', verksamhet: '500', konto: '7695' };

const INDEX = { 2024: 1, 2025: 1.034, 2026: 1.066 };

export const ENHETER = lasCsv('konstruera/exempelby/enheter.csv');
const las = (namn) => lasCsv(`konstruera/exempelby/${namn}.csv`);
const lever = (ar) => (rad) => ar >= Number(rad.fran) && (!rad.till || ar < Number(rad.till));

const utanAr = ({ fran, till, ...rad }) => rad;
const negativ = (rad) => ({ ...rad, vikt: -rad.vikt });

/** Lines of a year; income has a negative weight, as the ledger has it. */
export function radernaFor(ar) {
  const levande = (tabell) => tabell.filter(lever(ar));
  const enheter = levande(ENHETER).filter((e) => Number(e.vikt) > 0);
  const alla = [
    ...rader(levande(las('intakter')).map(utanAr)).map(negativ),
    ...enheter.flatMap(enhetsrader),
    ...rader(levande(las('kop')).map(utanAr)),
  ];
  return alla.map((rad) => ({ ...rad, vikt: rad.vikt * INDEX[ar] }));
}

export const enheterna = (ar) => ENHETER.filter(lever(ar));
export const arIntakt = (rad) => rad.konto[0] === '3';
