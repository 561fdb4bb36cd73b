// Delimited text, as the ledgers of municipalities write it.
import { las, skriv } from './fil.mjs';

const cell = (varde, avgransare) => {
  const text = String(varde ?? '');
  return text.includes(avgransare) || text.includes('"') || text.includes('\n')
    ? `"${text.replaceAll('"', '""')}"`
    : text;
};

/** Writes rows (arrays) under a heading. */
export function skrivCsv(fil, rubriker, rader, { avgransare = ';', teckenkod = 'utf8' } = {}) {
  const rad = (celler) => celler.map((c) => cell(c, avgransare)).join(avgransare);
  skriv(fil, [rubriker, ...rader].map(rad).join('\n') + '\n', teckenkod);
}

function celler(rad, avgransare) {
  const ut = [];
  let i = 0;
  while (i <= rad.length) {
    if (rad[i] === '"') {
      let slut = i + 1;
      while (rad[slut] !== '"' || rad[slut + 1] === '"') slut += rad[slut] === '"' ? 2 : 1;
      ut.push(rad.slice(i + 1, slut).replaceAll('""', '"'));
      i = slut + 2;
    } else {
      const slut = rad.indexOf(avgransare, i);
      ut.push(rad.slice(i, slut < 0 ? rad.length : slut));
      i = slut < 0 ? rad.length + 1 : slut + 1;
    }
  }
  return ut;
}

/** Reads a file into objects keyed by the heading. Line breaks inside a cell are not used here. */
export function lasCsv(fil, { avgransare = ';', teckenkod = 'utf8' } = {}) {
  const [rubriker, ...rader] = las(fil, teckenkod).trimEnd().split('\n')
    .map((rad) => celler(rad, avgransare));
  return rader.map((rad) => Object.fromEntries(rubriker.map((r, i) => [r, rad[i] ?? ''])));
}

/** The printed figures that the construction starts from. */
export const lasTryckt = (namn) => lasCsv(`konstruera/tryckt/${namn}.csv`, { avgransare: ',' });
