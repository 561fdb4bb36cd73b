// Budget and forecast files: one row per code string, amounts with the ledger's sign.
import { skrivCsv } from './csv.mjs';
import { text } from './ore.mjs';
import { MANADSRUBRIKER, manadsceller } from './spridning.mjs';

const BUDGET = ['Version', 'Ansvar', 'Verksamhet', 'Konto', 'Projekt', 'Belopp', 'Fördelning',
  ...MANADSRUBRIKER, 'Notering'];

/** Rows: { ansvar, verksamhet, konto, projekt, belopp, fordelning, egna?, notering? }. */
export function skrivBudget(fil, version, rader, val) {
  skrivCsv(fil, BUDGET, rader.map((r) => [version, r.ansvar, r.verksamhet, r.konto,
    r.projekt ?? '', text(r.belopp), r.fordelning, ...manadsceller(r), r.notering ?? '']), val);
}

const PROGNOS = ['Ansvar', 'Verksamhet', 'Kontogrupp', 'Projekt', 'Belopp', 'Kommentar',
  'Författare'];

/** Rows: { ansvar, verksamhet, grupp, projekt, belopp, kommentar, forfattare }. */
export function skrivPrognos(fil, rader, val) {
  skrivCsv(fil, PROGNOS, rader.map((r) => [r.ansvar, r.verksamhet, r.grupp, r.projekt ?? '',
    text(r.belopp), r.kommentar ?? '', r.forfattare]), val);
}
