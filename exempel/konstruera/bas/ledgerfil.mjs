// The columns of a ledger file with one amount column, in the order of the file.
import { skrivCsv } from './csv.mjs';
import { text } from './ore.mjs';

export const KOLUMNER = {
  verifikation: 'Ver.nr', rad: 'Rad', bokforingsdatum: 'Bokf.datum', period: 'Period',
  ansvar: 'Ansvar', verksamhet: 'Verksamhet', konto: 'Konto', projekt: 'Projekt',
  objekt: 'Objekt', motpart: 'Motpart', text: 'Text', leverantor: 'Leverantör',
  belopp: 'Belopp', periodiserad: 'Periodiserad',
};

/** Writes ledger rows under the given headings; the amount has a decimal comma. */
export function skrivUtfall(fil, rader, kolumner = KOLUMNER) {
  const nycklar = Object.keys(kolumner);
  skrivCsv(fil, Object.values(kolumner), rader.map((rad) =>
    nycklar.map((n) => (n === 'belopp' ? text(rad.belopp) : rad[n]))));
}
