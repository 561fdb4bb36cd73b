// Writes exempel/2280.
import { skrivBudget, skrivNycklar, skrivPrognos } from '../bas/budgetfil.mjs';
import { skrivUtfall } from '../bas/ledgerfil.mjs';
import { budget } from './budget.mjs';
import { prognos } from './prognos.mjs';
import { skrivRegister } from './register.mjs';
import { utfall } from './utfall.mjs';

export function harnosand() {
  const rader = utfall();
  skrivUtfall('2280/utfall-2021.csv', rader);
  const arsbudget = budget(rader.filter((r) => /^[3-8]/.test(r.konto)));
  skrivBudget('2280/budget-2021.csv', 'Fastställd', arsbudget);
  skrivNycklar('2280');
  skrivPrognos('2280/prognos-2021-04.csv', prognos(arsbudget));
  skrivRegister();
}
