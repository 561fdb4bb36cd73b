// A SIE 4E file: code page 437, dimensions for the code parts, vouchers that sum to zero.
import { skriv } from './fil.mjs';
import { KONTON } from './kontoplan.mjs';
import { summa, text } from './ore.mjs';

/** 1 and 6 are the standard's result unit and project; 20 and up are free. */
export const DIMENSIONER = { ansvar: 1, projekt: 6, verksamhet: 20, motpart: 21 };
const NAMN = { ansvar: 'Ansvar', projekt: 'Projekt', verksamhet: 'Verksamhet', motpart: 'Motpart' };

const citat = (t) => `"${String(t).replaceAll('"', '\\"')}"`;
const dag = (datum) => datum.replaceAll('-', '');
const belopp = (ore) => text(ore, '.');

const objekt = (rad) => Object.entries(DIMENSIONER).filter(([del]) => rad[del])
  .map(([del, dim]) => `${dim} ${citat(rad[del])}`).join(' ');

const textrad = (rad) => (rad.leverantor ? `${rad.text}, ${rad.leverantor}` : rad.text);

const trans = (rad) => ['   #TRANS', rad.konto, `{${objekt(rad)}}`, belopp(rad.belopp),
  dag(rad.bokforingsdatum), citat(textrad(rad))].join(' ');

function verifikationer(rader) {
  const ut = [];
  let forra = '';
  for (const rad of rader) {
    if (rad.verifikation !== forra) {
      if (forra) ut.push('}');
      const nummer = Number(rad.verifikation.slice(3));
      const datum = dag(rad.bokforingsdatum);
      ut.push(`#VER ${rad.verifikation[0]} ${nummer} ${datum} ${citat(rad.text)}`, '{');
      forra = rad.verifikation;
    }
    ut.push(trans(rad));
  }
  return [...ut, '}'];
}

function saldon(rader) {
  const summor = new Map(KONTON.map((k) => [k.kod, 0]));
  for (const r of rader) summor.set(r.konto, summor.get(r.konto) + r.belopp);
  return [...summor].filter(([, ore]) => ore !== 0).flatMap(([kod, ore]) => (/^[12]/.test(kod)
    ? [`#IB 0 ${kod} 0.00`, `#UB 0 ${kod} ${belopp(ore)}`] : [`#RES 0 ${kod} ${belopp(ore)}`]));
}

/** `koder`: [del, kod, benamning] for the objects. The vouchers end at `omfattning`. */
export function skrivSie(fil, { ar, foretag, skapad, omfattning, koder, rader }) {
  if (summa(rader.map((r) => r.belopp)) !== 0) throw new Error('boken balanserar inte');
  const huvud = ['#FLAGGA 0', '#PROGRAM "Omtankes exempel" 1', '#FORMAT PC8',
    `#GEN ${dag(skapad)} "exempel"`, '#SIETYP 4', `#FNAMN ${citat(foretag)}`,
    `#RAR 0 ${ar}0101 ${ar}1231`, `#RAR -1 ${ar - 1}0101 ${ar - 1}1231`,
    `#OMFATTN ${dag(omfattning)}`, '#VALUTA SEK'];
  const konton = KONTON.map((k) => `#KONTO ${k.kod} ${citat(k.benamning)}`);
  const dimensioner = Object.entries(DIMENSIONER)
    .map(([del, nr]) => `#DIM ${nr} ${citat(NAMN[del])}`);
  const poster = koder.filter(([del]) => del in DIMENSIONER).map(([del, kod, namn]) =>
    `#OBJEKT ${DIMENSIONER[del]} ${citat(kod)} ${citat(namn)}`);
  const alla = [...huvud, ...konton, ...dimensioner, ...poster, ...saldon(rader),
    ...verifikationer(rader)];
  skriv(fil, alla.join('\r\n') + '\r\n', 'cp437');
}
