// Writes exempel/2361: two SIE 4E files and two budgets.
import { skrivBudget } from '../bas/budgetfil.mjs';
import { budgetmappning, skrivMappning } from '../bas/mappningsfil.mjs';
import { DIMENSIONER, skrivSie } from '../bas/sie.mjs';
import { budget } from './budget.mjs';
import { poster2021, poster2022 } from './poster.mjs';
import { kodplan, skrivRegister } from './register.mjs';
import { utfall } from './utfall.mjs';

const MAPPNINGAR = [
  { namn: 'utfall', slag: 'utfall', fil: 'utfall-*.se', kalla: 'huvudbok',
    dimensioner: DIMENSIONER },
  budgetmappning('budget', 'budget-*.csv', 'Fastställd'),
];

function skrivAr(ar, poster) {
  skrivSie(`2361/utfall-${ar}.se`, { ar, foretag: 'Härjedalens kommun, konstruerade rader',
    skapad: `${ar}-04-06`, omfattning: `${ar}-03-31`, koder: kodplan(),
    rader: utfall(poster, ar) });
}

export function harjedalen() {
  const [b21, b22] = [budget(2021), budget(2022)];
  const i2022 = poster2022(b22);
  skrivAr(2021, poster2021(b21, i2022));
  skrivAr(2022, i2022);
  skrivBudget('2361/budget-2021.csv', 'Fastställd', b21);
  skrivBudget('2361/budget-2022.csv', 'Fastställd', b22);
  skrivRegister();
  skrivMappning('2361', MAPPNINGAR);
}
