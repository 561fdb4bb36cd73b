// Writes exempel/2280.
import { skrivBudget, skrivPrognos } from '../bas/budgetfil.mjs';
import { KOLUMNER, skrivUtfall } from '../bas/ledgerfil.mjs';
import { budgetmappning, prognosmappning, skrivMappning } from '../bas/mappningsfil.mjs';
import { budget } from './budget.mjs';
import { prognos } from './prognos.mjs';
import { skrivRegister } from './register.mjs';
import { utfall } from './utfall.mjs';

const MAPPNINGAR = [
  { namn: 'utfall', slag: 'utfall', fil: 'utfall-*.csv', kalla: 'huvudbok', kolumner: KOLUMNER },
  budgetmappning('budget', 'budget-*.csv', 'Fastställd'),
  prognosmappning('prognos', 'prognos-*.csv', 'Prognos {period}'),
];

export function harnosand() {
  const rader = utfall();
  skrivUtfall('2280/utfall-2021.csv', rader);
  const arsbudget = budget(rader.filter((r) => /^[3-8]/.test(r.konto)));
  skrivBudget('2280/budget-2021.csv', 'Fastställd', arsbudget);
  skrivPrognos('2280/prognos-2021-04.csv', prognos(arsbudget));
  skrivRegister();
  skrivMappning('2280', MAPPNINGAR);
}
