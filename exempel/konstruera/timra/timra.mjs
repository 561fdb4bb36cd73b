// Writes exempel/2262: Windows-1252, debit and credit in columns of their own.
import { skrivBudget, skrivPrognos } from '../bas/budgetfil.mjs';
import { skrivCsv } from '../bas/csv.mjs';
import { budgetmappning, prognosmappning, skrivMappning } from '../bas/mappningsfil.mjs';
import { text } from '../bas/ore.mjs';
import { budget, prognos } from './budget.mjs';
import { investeringsbudget, investeringsprognos } from './investering.mjs';
import { skrivRegister } from './register.mjs';
import { utfall } from './utfall.mjs';

const ANSI = { teckenkod: 'windows-1252' };
const KOLUMNER = { verifikation: 'Vernr', rad: 'Rad', bokforingsdatum: 'Bokföringsdatum',
  period: 'Period', ansvar: 'Ansv', verksamhet: 'Vht', konto: 'Kto', projekt: 'Proj', objekt: 'Obj',
  motpart: 'Mp', text: 'Verifikationstext', leverantor: 'Leverantör', debet: 'Debet',
  kredit: 'Kredit', periodiserad: 'Periodiserad' };
const INVESTERING = 'Fastställd investeringsbudget';
const MAPPNINGAR = [
  { namn: 'utfall', slag: 'utfall', fil: 'utfall-*.csv', kalla: 'huvudbok', kolumner: KOLUMNER,
    ...ANSI },
  budgetmappning('budget', 'budget-*.csv', 'Fastställd', ANSI.teckenkod),
  prognosmappning('prognos', 'prognos-*.csv', 'Prognos {period}', ANSI.teckenkod),
  budgetmappning('investeringsbudget', 'investering-budget-*.csv', INVESTERING, ANSI.teckenkod),
];

const rad = (r) => [r.verifikation, r.rad, r.bokforingsdatum, r.period.replace('-', ''), r.ansvar,
  r.verksamhet, r.konto, r.projekt, r.objekt, r.motpart, r.text, r.leverantor,
  r.belopp > 0 ? text(r.belopp) : '', r.belopp < 0 ? text(-r.belopp) : '', r.periodiserad];

export function timra() {
  skrivCsv('2262/utfall-2021.csv', Object.values(KOLUMNER), utfall().map(rad), ANSI);
  skrivBudget('2262/budget-2021.csv', 'Fastställd', budget(), ANSI);
  skrivPrognos('2262/prognos-2021-04.csv', [...prognos(), ...investeringsprognos()], ANSI);
  skrivBudget('2262/investering-budget-2021.csv', INVESTERING, investeringsbudget(), ANSI);
  skrivRegister();
  skrivMappning('2262', MAPPNINGAR);
}
