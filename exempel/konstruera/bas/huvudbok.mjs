// A ledger under construction: verifications that balance, numbered when the ledger is closed.
import { summa } from './ore.mjs';

const TOM = { ansvar: '', verksamhet: '', projekt: '', objekt: '', motpart: '', leverantor: '',
  periodiserad: 'n' };

/** The counter row that makes a verification balance. */
function medMotrad({ rader, motkonto }) {
  const belopp = -summa(rader.map((r) => r.belopp));
  const { mottext, text, leverantor } = rader[0];
  return belopp === 0 ? rader
    : [...rader, { ...TOM, konto: motkonto, text: mottext ?? text, leverantor, belopp }];
}

export class Huvudbok {
  #verifikationer = [];
  #samlingar = new Map();

  /**
   * Adds a verification. `rader` hold öre, debit +; the counter row goes to `motkonto`.
   * `serie`: L supplier, P payroll, K customer, M manual, U payment. Rows with the same
   * `samling` (a run that posts to many units) become one verification.
   */
  bokfor({ serie, datum, period, rader, motkonto, samling }) {
    const fulla = rader.filter((r) => r.belopp !== 0).map((r) => ({ ...TOM, ...r }));
    if (fulla.length === 0) return;
    const nyckel = samling && `${serie} ${datum} ${period} ${motkonto} ${samling}`;
    const oppen = this.#samlingar.get(nyckel);
    if (oppen) {
      oppen.rader.push(...fulla);
      return;
    }
    const verifikation = { serie, datum, period, rader: fulla, motkonto };
    if (nyckel) this.#samlingar.set(nyckel, verifikation);
    this.#verifikationer.push(verifikation);
  }

  /** All rows in the order of the books: period, date, series, then as they were entered. */
  rader() {
    const nyckel = (v) => `${v.period} ${v.datum} ${v.serie}`;
    const ordnade = this.#verifikationer
      .map((v, i) => [nyckel(v), i, v])
      .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]))
      .map(([, , v]) => v);
    const lopnummer = new Map();
    return ordnade.flatMap((v) => {
      const serie = `${v.serie}${v.period.slice(2, 4)}`;
      const nr = (lopnummer.get(serie) ?? 0) + 1;
      lopnummer.set(serie, nr);
      const verifikation = `${serie}${String(nr).padStart(5, '0')}`;
      const { datum: bokforingsdatum, period } = v;
      return medMotrad(v)
        .map((r, i) => ({ ...r, verifikation, rad: i + 1, bokforingsdatum, period }));
    });
  }
}
