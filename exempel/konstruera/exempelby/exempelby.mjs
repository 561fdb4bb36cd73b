// Writes exempel/9900.
import { skrivBudget, skrivPrognos } from '../bas/budgetfil.mjs';
import { KOLUMNER, skrivUtfall } from '../bas/ledgerfil.mjs';
import { budgetmappning, prognosmappning, skrivMappning } from '../bas/mappningsfil.mjs';
import { skrivAttestregister } from './attest.mjs';
import { faststalld, omfordelningar } from './budget.mjs';
import { skrivBudgetarbete } from './budgetarbete.mjs';
import { budgetrader, overforda, overforing, prognosrader } from './investering.mjs';
import { AR } from './plan.mjs';
import { OMGANGAR, prognos } from './prognos.mjs';
import { skrivRegister } from './register.mjs';
import { utfall } from './utfall.mjs';

const INVESTERING = 'Fastställd investeringsbudget';
const OVERFORD = 'Överförd investeringsbudget';
const MAPPNINGAR = [
  { namn: 'utfall', slag: 'utfall', fil: 'utfall-*.csv', kalla: 'huvudbok', kolumner: KOLUMNER },
  budgetmappning('budget', 'budget-*.csv', 'Fastställd'),
  budgetmappning('omfordelning', 'omfordelning-*.csv', 'Omfördelning {period}'),
  prognosmappning('prognos', 'prognos-*.csv', 'Prognos {period}'),
  budgetmappning('investeringsbudget', 'investering-budget-*.csv', INVESTERING),
  budgetmappning('investeringsoverforing', 'investering-overforing-*.csv', OVERFORD),
];

const tva = (n) => String(n).padStart(2, '0');

function skrivUtfallsfiler(ar, rader) {
  if (ar < 2026) skrivUtfall(`9900/utfall-${ar}.csv`, rader);
  // The running year comes month by month; the opening balance goes with January.
  else for (let m = 1; m <= 10; m += 1) {
    const perioder = m === 1 ? ['00', '01'] : [tva(m)];
    skrivUtfall(`9900/utfall-${ar}-${tva(m)}.csv`,
      rader.filter((r) => perioder.includes(r.period.slice(5))));
  }
}

function skrivBudgetfiler(ar) {
  skrivBudget(`9900/budget-${ar}.csv`, 'Fastställd', faststalld(ar));
  for (const { datum, rader } of omfordelningar(ar)) {
    skrivBudget(`9900/omfordelning-${datum.slice(0, 7)}.csv`, `Omfördelning ${datum}`, rader);
  }
  skrivBudget(`9900/investering-budget-${ar}.csv`, INVESTERING, budgetrader(ar));
  if (overforing(ar)) {
    skrivBudget(`9900/investering-overforing-${ar}.csv`, OVERFORD, overforda(ar));
  }
}

export function exempelby() {
  const bocker = utfall();
  for (const ar of AR) {
    skrivUtfallsfiler(ar, bocker.get(ar));
    skrivBudgetfiler(ar);
  }
  for (const { ar, manad } of OMGANGAR) {
    const resultat = bocker.get(ar).filter((r) => /^[3-8]/.test(r.konto));
    skrivPrognos(`9900/prognos-${ar}-${tva(manad)}.csv`,
      [...prognos(resultat, ar, manad), ...prognosrader(ar)]);
  }
  skrivRegister();
  skrivAttestregister();
  skrivBudgetarbete();
  skrivMappning('9900', MAPPNINGAR);
}
