// Opening balances, the monthly settlement of debts and claims, and the closing entries.
import { fordela, kr, summa } from '../bas/ore.mjs';
import { bankdag, datum, period } from '../bas/tid.mjs';
import { enheterna } from './plan.mjs';

/** Period 00: what the year opens with. */
export function bokforIngaende(bok, ar, saldon) {
  const rader = [...saldon].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([konto, belopp]) => ({ konto, text: 'Ingående balans', belopp }));
  if (summa(rader.map((r) => r.belopp)) !== 0) throw new Error(`balansen ${ar} går inte ihop`);
  bok.bokfor({ serie: 'I', datum: datum(ar, 1, 1), period: `${ar}-00`, rader, motkonto: '2010' });
}

const REGLERAS = ['1510', '1560', '1680', '2440', '2710', '2980'];

/** What was owed at the end of a month is paid the month after. */
export function bokforReglering(bok, ar, sista) {
  const rader = bok.rader();
  for (let manad = 1; manad <= sista; manad += 1) {
    const forra = period(ar, manad - 1);
    const betalda = REGLERAS.map((konto) => ({ konto, text: 'Reglering föregående månad',
      belopp: -summa(rader.filter((r) => r.period === forra && r.konto === konto)
        .map((r) => r.belopp)) }));
    bok.bokfor({ serie: 'B', datum: bankdag(ar, manad, 12), period: period(ar, manad),
      rader: betalda, motkonto: '1920' });
  }
}

const SEMESTERSKULD = { 2024: kr(1840000), 2025: kr(-620000) };

/** Period 13: the year's change of the holiday pay liability, per unit. */
export function bokforBokslut(bok, ar, r) {
  const enheter = enheterna(ar).filter((e) => Number(e.vikt) > 0 && e.profil !== 'arvode');
  const delar = fordela(SEMESTERSKULD[ar],
    enheter.map((e) => Number(e.vikt) * Number(e.lon) * r.kring(0.2)));
  const rader = enheter.map((e, i) => ({ ansvar: e.ansvar, verksamhet: e.verksamhet, konto: '5090',
    text: 'Förändring semesterlöneskuld', belopp: delar[i] }));
  bok.bokfor({ serie: 'M', datum: datum(ar, 12, 31), period: `${ar}-13`, rader, motkonto: '2920' });
}
