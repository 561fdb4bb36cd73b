// Payroll: one verification per ansvar and month, PO after the rate of the year.
import { bankdag, manadsnamn, period } from './tid.mjs';
import { fordela, summa } from './ore.mjs';

/** Shares of gross pay per account: care round the clock, office, elected. */
const PROFIL = {
  vard: { 5020: 72, 5030: 9, 5040: 7, 5050: 1.5, 5060: 1.2, 5070: 2.6, 5080: 3.5 },
  kontor: { 5020: 93, 5070: 2, 5080: 4, 5510: 0.6 },
  arvode: { 5010: 96, 5510: 4 },
  uppdrag: { 5110: 70, 5120: 30 },
};

/** Employer's charges and pensions per year, as a share of gross pay. */
export const PO = { 2021: 0.4015, 2022: 0.3975, 2024: 0.4615, 2025: 0.4618, 2026: 0.4718 };

/** The shares of a payroll line: { konto: share }. */
export const profil = (rad) => PROFIL[rad.profil ?? 'vard'];

/** Splits the total cost of a payroll line into accounts; PO follows gross pay to the öre. */
export function lonekonton(rad, belopp, ar, slump, sasong = {}) {
  const brutto = Math.round(belopp / (1 + PO[ar]));
  const andelar = Object.entries(profil(rad));
  const vikter = andelar.map(([konto, andel]) =>
    andel * slump.kring(konto === '5020' ? 0.01 : 0.15) * (sasong[konto] ?? 1));
  const delar = fordela(brutto, vikter);
  return [...andelar.map(([konto], i) => [konto, delar[i]]), ['5610', belopp - summa(delar)]];
}

/** Collects payroll rows and books them per ansvar on the 27th. */
export class Lonekorning {
  #rader = new Map();

  lagg(rad, delar, manad, slump) {
    const rader = this.#rader.get(rad.ansvar) ?? [];
    for (const [konto, belopp] of delar) {
      const { ansvar, verksamhet, projekt = '' } = rad;
      const person = konto === '5070' && slump.chans(0.15);
      const text = person ? `Sjuklön anst.nr 9${slump.heltal(1000, 9999)}`
        : `Lön ${manadsnamn(manad)}`;
      rader.push({ ansvar, verksamhet, projekt, konto, text, belopp, mottext: 'Lön' });
    }
    this.#rader.set(rad.ansvar, rader);
  }

  bokfor(bok, ar, manad) {
    const dag = bankdag(ar, manad, 27);
    for (const rader of this.#rader.values()) {
      bok.bokfor({ serie: 'P', datum: dag, period: period(ar, manad), rader, motkonto: '2710' });
    }
  }
}
