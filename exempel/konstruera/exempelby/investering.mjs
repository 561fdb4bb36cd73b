// Investments of 9900: budget on the parent, unspent money carried over on a project of its own so that
// it can be told apart, outcome on the other projects.
import { lasCsv } from '../bas/csv.mjs';
import { fordela, kr, summa } from '../bas/ore.mjs';
import { slump } from '../bas/slump.mjs';
import { bankdag, period } from '../bas/tid.mjs';
import { AR, SISTA } from './plan.mjs';

export const PROJEKT = lasCsv('konstruera/exempelby/investeringar.csv');
const FORALDER = PROJEKT.find((p) => !p.overordnad);
const OVERFORT = PROJEKT.find((p) => p.projekt === '9599');
const delprojekt = PROJEKT.filter((p) => p.overordnad && p !== OVERFORT);
const mnkr = (rad, falt) => kr(Number(rad[falt]) * 1e6);
const rad = ({ projekt, ansvar, verksamhet }, belopp) =>
  ({ projekt, ansvar, verksamhet, konto: '1130', belopp });

export function bokforInvesteringar(bok, ar) {
  for (const p of delprojekt) {
    const r = slump(`9900 investering ${p.projekt} ${ar}`);
    const antal = r.heltal(3, 7);
    const delar = mnkr(p, `utfall${ar}`) && fordela(mnkr(p, `utfall${ar}`),
      Array.from({ length: antal }, () => r.kring(0.8)));
    for (const belopp of delar || []) {
      const manad = r.heltal(2, SISTA[ar]);
      bok.bokfor({ serie: 'L', datum: bankdag(ar, manad, r.heltal(6, 28)),
        period: period(ar, manad), motkonto: '2440',
        rader: [{ ...rad(p, belopp), text: p.namn, leverantor: 'Påhittade Inventarier AB' }] });
    }
  }
}

const utfall = (ar) => summa(PROJEKT.map((p) => mnkr(p, `utfall${ar}`)));

/** What was left last year is carried over by a decision of its own. */
export const overforing = (ar) => (ar === AR[0] ? 0
  : mnkr(FORALDER, `budget${ar - 1}`) + overforing(ar - 1) - utfall(ar - 1));

export const budgetrader = (ar) =>
  [{ ...rad(FORALDER, mnkr(FORALDER, `budget${ar}`)), fordelning: 'tolftedel' }];
export const overforda = (ar) => [{ ...rad(OVERFORT, overforing(ar)), fordelning: 'tolftedel',
  notering: `Överfört från ${ar - 1}` }];

const kommentar = (p) =>
  (p.projekt === '9505' ? 'Inflyttning senarelagd, resten begärs överförd.' : '');

/** The forecast after a month: the year's plan, even tens of thousands. */
export const prognosrader = (ar) => delprojekt.map((p) => ({
  ...rad(p, Math.round((mnkr(p, `utfall${ar}`) * 1.22) / 1e6) * 1e6), grupp: '1',
  kommentar: kommentar(p), forfattare: 'j.skiss' }));
