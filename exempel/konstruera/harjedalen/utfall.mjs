// Entries become verifications.
import { Huvudbok } from '../bas/huvudbok.mjs';
import { bokforRad } from '../bas/byggstenar.mjs';
import { Lonekorning } from '../bas/lon.mjs';
import { slump } from '../bas/slump.mjs';

/** Ledger rows of a quarter. */
export function utfall(poster, ar) {
  const bok = new Huvudbok();
  const r = slump(`2361 verifikationer ${ar}`);
  const loner = [1, 2, 3].map(() => new Lonekorning());
  for (const p of poster) {
    const rad = { ...p.rad, konto: p.konto };
    if (rad.stil === 'lon') loner[p.manad - 1].lagg(rad, [[p.konto, p.belopp]], p.manad, r);
    else bokforRad(bok, rad, p.belopp,
      { ar, manad: p.manad, slump: r, utanMoms: true, tathet: 0.4 });
  }
  loner.forEach((lon, i) => lon.bokfor(bok, ar, i + 1));
  return bok.rader();
}
