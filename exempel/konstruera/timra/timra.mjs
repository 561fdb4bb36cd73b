// Writes exempel/2262: Windows-1252, debit and credit in columns of their own.
import { skrivBudget, skrivPrognos } from '../bas/budgetfil.mjs';
import { skrivCsv } from '../bas/csv.mjs';
import { text } from '../bas/ore.mjs';
import { budget, prognos } from './budget.mjs';
import { investeringsbudget, investeringsprognos } from './investering.mjs';
import { skrivRegister } from './register.mjs';
import { utfall } from './utfall.mjs';

const ANSI = { teckenkod: 'windows-1252' };
const RUBRIKER = ['Vernr', 'Rad', 'Bokföringsdatum', 'Period', 'Ansv', 'Vht', 'Kto', 'Proj', 'Obj',
  'Mp', 'Verifikationstext', 'Leverantör', 'Debet', 'Kredit', 'Periodiserad'];

const rad = (r) => [r.verifikation, r.rad, r.bokforingsdatum, r.period.replace('-', ''), r.ansvar,
  r.verksamhet, r.konto, r.projekt, r.objekt, r.motpart, r.text, r.leverantor,
  r.belopp > 0 ? text(r.belopp) : '', r.belopp < 0 ? text(-r.belopp) : '', r.periodiserad];

export function timra() {
  skrivCsv('2262/utfall-2021.csv', RUBRIKER, utfall().map(rad), ANSI);
  skrivBudget('2262/budget-2021.csv', 'Fastställd', budget(), ANSI);
  skrivPrognos('2262/prognos-2021-04.csv', prognos(), ANSI);
  skrivBudget('2262/investering-budget-2021.csv', 'Fastställd', investeringsbudget(), ANSI);
  skrivPrognos('2262/investering-prognos-2021-04.csv', investeringsprognos(), ANSI);
  skrivRegister();
}
