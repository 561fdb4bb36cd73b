// Counts what was compared and remembers what differed.
import { avrunda, ore } from '../bas/ore.mjs';

export const TKR = 100000;

/** Öre → the shown figure as text, e.g. tkr with 0 or mnkr with 1 decimal; rounded once. */
export function visa(belopp, enhet, decimaler = 0) {
  const steg = enhet / 10 ** decimaler;
  return (avrunda(belopp, steg) / 10 ** decimaler).toFixed(decimaler);
}

export class Kontroll {
  #jamforda = 0;
  #fel = [];
  #tryckfel = [];

  constructor(namn) {
    this.namn = namn;
  }

  /** A printed cell against the recomputed one. */
  cell(plats, tryckt, raknat) {
    this.#jamforda += 1;
    if (tryckt !== raknat) this.#fel.push(`${plats}: tryckt ${tryckt}, räknat ${raknat}`);
  }

  /** A cell where the print is known to be wrong: it must differ, and by exactly this value. */
  tryckfel(plats, tryckt, ratt, raknat) {
    this.#jamforda += 1;
    if (ratt === raknat) this.#tryckfel.push(`${plats}: tryckt ${tryckt}, rätt ${ratt}`);
    else this.#fel.push(`${plats}: rätt är ${ratt}, räknat ${raknat}`);
  }

  krav(plats, uppfyllt) {
    this.#jamforda += 1;
    if (!uppfyllt) this.#fel.push(plats);
  }

  /** Prints the outcome; true when nothing differed. */
  redovisa() {
    const antal = `${this.#jamforda} jämförelser, ${this.#fel.length} fel`;
    console.log(`${this.#fel.length ? 'FEL ' : 'ok  '}${this.namn}: ${antal}`);
    for (const f of this.#fel.slice(0, 20)) console.log(`     ${f}`);
    for (const t of this.#tryckfel) console.log(`     fel i trycket, inte i raderna: ${t}`);
    return this.#fel.length === 0;
  }
}

/** Ledger rows must balance per verification. */
export function balanserar(kontroll, rader) {
  const summor = new Map();
  for (const r of rader) {
    summor.set(r.verifikation, (summor.get(r.verifikation) ?? 0) + r.belopp);
  }
  const obalans = [...summor].filter(([, belopp]) => belopp !== 0).map(([nr]) => nr);
  kontroll.krav(`verifikationer som inte balanserar: ${obalans.slice(0, 5)}`, obalans.length === 0);
}

export const tal = (text) => (text === '' ? 0 : ore(text));
