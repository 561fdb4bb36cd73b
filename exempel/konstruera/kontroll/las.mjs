// Reads the committed files the way an importer would, through the mapping's column names.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lasCsv } from '../bas/csv.mjs';
import { ROT } from '../bas/fil.mjs';
import { MANADSRUBRIKER, NYCKLAR, enligt } from '../bas/spridning.mjs';
import { KOLUMNER } from '../bas/ledgerfil.mjs';
import { tal } from './kontroll.mjs';

/** Ledger rows of a file with one amount column. */
export const lasUtfall = (fil, val, kolumner = KOLUMNER) => lasCsv(fil, val).map((rad) => {
  const par = Object.entries(kolumner).map(([namn, rubrik]) => [namn, rad[rubrik]]);
  const post = Object.fromEntries(par);
  return { ...post, belopp: tal(post.belopp) };
});

/** Budget rows with their twelve months. */
export const lasBudget = (fil, val) => lasCsv(fil, val).map((rad) => {
  const belopp = tal(rad.Belopp);
  const nyckel = rad.Fördelning;
  const manader = nyckel === 'egen' ? MANADSRUBRIKER.map((m) => tal(rad[m]))
    : enligt(belopp, nyckel === 'tolftedel' ? Array(12).fill(1) : NYCKLAR[nyckel]);
  return { version: rad.Version, ansvar: rad.Ansvar, verksamhet: rad.Verksamhet, konto: rad.Konto,
    projekt: rad.Projekt, belopp, manader };
});

/** Forecast rows: whole year per account group. */
export const lasPrognos = (fil, val) => lasCsv(fil, val).map((rad) => ({ ansvar: rad.Ansvar,
  verksamhet: rad.Verksamhet, konto: rad.Kontogrupp, projekt: rad.Projekt,
  belopp: tal(rad.Belopp) }));

/** A municipality's files whose names begin so, in order of name. */
export const filer = (kommun, ...borjan) => readdirSync(join(ROT, kommun))
  .filter((namn) => borjan.some((b) => namn.startsWith(b)) && /\.(csv|se)$/.test(namn)).sort()
  .map((namn) => `${kommun}/${namn}`);

export const resultat = (rader) => rader.filter((r) => /^[3-8]/.test(r.konto));
