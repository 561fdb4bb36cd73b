// From lines to budget rows: payroll is budgeted per account, amounts are even kronor.
import { PO, profil } from './lon.mjs';
import { summa } from './ore.mjs';

/** A payroll line becomes one line per account that is budgeted, PO apart. */
export function budgetkonton(rad, ar) {
  if (rad.stil !== 'lon') return [rad];
  const andelar = Object.entries(profil(rad)).filter(([, andel]) => andel > 3);
  const hel = summa(andelar.map(([, andel]) => andel)) * (1 + PO[ar]);
  return [...andelar.map(([konto, andel]) => ({ ...rad, konto, vikt: rad.vikt * (andel / hel) })),
    { ...rad, konto: '5610', vikt: rad.vikt * (PO[ar] / (1 + PO[ar])) }];
}

const JAMNT = 12000;

/** Even 120 kronor: twelfths and thousandths of it are whole öre, whoever computes them. */
export const jamnt = (ore) => Math.round(ore / JAMNT) * JAMNT;

export const NYCKEL = { 5080: 'semester', 5040: 'obtillagg', 6030: 'uppvarmning' };
