// Investments of 2262: the budget lies on a parent project, the outcome on its children.
import { slump } from '../bas/slump.mjs';
import { fordela, kr } from '../bas/ore.mjs';
import { bankdag, period } from '../bas/tid.mjs';

/** Project, name, parent, ansvar, outcome January–April, forecast; amounts in öre. */
export const PROJEKT = [
  ['9600', 'Investeringar Soc Budget', '', '3110', 0, 0],
  ['9601', 'Invest soc, övrigt', '9600', '3110', kr(103412.5), kr(3649000)],
  ['9602', 'Inventarier Soc', '9600', '3110', 0, 0],
  ['9603', 'Verksamhetsanpass AME', '9600', '4210', kr(369876.25), kr(500000)],
];
export const BUDGET = kr(4149000);
const INVESTERINGSKONTO = '1130';
const FAKTUROR = { 9601: ['Vårdsängar', 'Lyftar', 'Möbler'],
  9603: ['Ombyggnad', 'Verkstadsbänkar'] };

export function bokforInvesteringar(bok) {
  for (const [projekt, , , ansvar, utfall] of PROJEKT.filter(([kod]) => kod in FAKTUROR)) {
    const r = slump(`2262 investering ${projekt}`);
    const texter = FAKTUROR[projekt];
    fordela(utfall, texter.map(() => r.kring(0.5))).forEach((belopp, i) => {
      const manad = i + 2;
      const rad = { ansvar, verksamhet: '59000', konto: INVESTERINGSKONTO, projekt, belopp,
        text: texter[i], leverantor: 'Påhittade Inventarier AB' };
      bok.bokfor({ serie: 'L', datum: bankdag(2021, manad, r.heltal(6, 28)),
        period: period(2021, manad), rader: [rad], motkonto: '2440' });
    });
  }
}

const rad = (ansvar, projekt, belopp) =>
  ({ ansvar, verksamhet: '59000', konto: INVESTERINGSKONTO, projekt, belopp });

export const investeringsbudget = () =>
  [{ ...rad('3110', '9600', BUDGET), fordelning: 'tolftedel' }];

export const investeringsprognos = () => PROJEKT.filter(([, , over]) => over)
  .map(([projekt, , , ansvar, , prognos]) => ({ ...rad(ansvar, projekt, prognos), grupp: '1',
    kommentar: '', forfattare: `[Ansvarig chef ${ansvar}]` }));
