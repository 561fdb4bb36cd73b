// Turns "so much on this line this month" into verifications that look like a municipality's.
import { bankdag, datum, manadsnamn, period, sistaDag } from './tid.mjs';
import { fordela } from './ore.mjs';
import { fakturatext, leverantor } from './leverantorer.mjs';

const MOMS = { 646: 0.12, 601: 0, 603: 0.25, 744: 0 };
const momssats = (konto) => (/^[67]/.test(konto) ? MOMS[konto.slice(0, 3)] ?? 0.25 : 0);
const koder = ({ ansvar, verksamhet, konto, projekt = '', objekt = '', motpart = '' }) =>
  ({ ansvar, verksamhet, konto, projekt, objekt, motpart });

/** Uneven parts that add up: most invoices are small, a few are large. */
function dela(belopp, antal, slump) {
  const vikter = Array.from({ length: antal }, () => 0.15 + slump.tal() * slump.tal() * 3);
  return fordela(belopp, vikter);
}

/** How many invoices a line gets: by the usual size of one, at least one, at most `tak`. */
const antal = (belopp, rad, tathet = 1) => Math.max(1,
  Math.round(Math.min(rad.tak ?? 8, Math.abs(belopp) / (rad.storlek ?? 1500000)) * tathet));

function faktura(bok, rad, belopp, { ar, manad, slump, utanMoms, tathet }) {
  for (const del of dela(belopp, antal(belopp, rad, tathet), slump)) {
    const namn = leverantor(rad.konto, slump);
    const text = fakturatext(rad.konto, manadsnamn(manad), slump);
    const rader = [{ ...koder(rad), text, leverantor: namn, belopp: del, mottext: 'Faktura' }];
    const moms = utanMoms ? 0 : Math.round(del * momssats(rad.konto));
    rader.push({ konto: '1680', text: 'Ingående moms', leverantor: namn, belopp: moms });
    const dag = bankdag(ar, manad, slump.heltal(6, 28));
    bok.bokfor({ serie: 'L', datum: dag, period: period(ar, manad), rader, motkonto: '2440' });
  }
}

function manuell(bok, rad, belopp, { ar, manad }) {
  const text = `${rad.text ?? 'Intern debitering'} ${manadsnamn(manad)}`;
  const rader = [{ ...koder(rad), text, belopp }];
  const dag = bankdag(ar, manad, rad.dag ?? 15);
  const motkonto = rad.motkonto ?? '2980';
  const samling = motkonto === '2980' ? text : '';
  bok.bokfor({ serie: 'M', datum: dag, period: period(ar, manad), rader, motkonto, samling });
}

function debitering(bok, rad, belopp, { ar, manad, slump }) {
  const delar = belopp < 0 ? dela(belopp, rad.tak ?? 2, slump) : [belopp];
  delar.forEach((del, i) => {
    const text = `${rad.text ?? 'Debitering'} ${manadsnamn(manad)}${i ? ' rättelsekörning' : ''}`;
    const rader = [{ ...koder(rad), text, belopp: del }];
    const dag = bankdag(ar, manad, 20 + i * 3);
    const bas = { serie: 'K', datum: dag, period: period(ar, manad), motkonto: '1510' };
    bok.bokfor({ ...bas, rader, samling: text });
  });
}

/** Payment runs to households: one of them is named, the others go in one sum. */
function utbetalning(bok, rad, belopp, { ar, manad, slump }) {
  dela(belopp, rad.tak ?? 6, slump).forEach((del, i) => {
    const hushall = `K-${String(slump.heltal(1, 400)).padStart(3, '0')}`;
    const ett = del > 3000000 ? slump.heltal(400000, 1400000) : 0;
    const rader = [
      { ...koder(rad), text: `Utbetalning omgång ${i + 1}`, belopp: del - ett },
      { ...koder(rad), text: `Ekonomiskt bistånd klient ${hushall}`, belopp: ett },
    ];
    const dag = bankdag(ar, manad, 4 + i * 4);
    bok.bokfor({ serie: 'U', datum: dag, period: period(ar, manad), rader, motkonto: '1920' });
  });
}

/** Reversal of last year's accrual: the reason why January may show a cost with the wrong sign. */
export function aterforing(bok, rad, belopp, { ar, manad }) {
  const text = manad === 1 ? `Återföring upplupen post ${ar - 1}` : 'Återföring periodisering';
  const rader = [{ ...koder(rad), text, belopp, periodiserad: 'j' }];
  const motkonto = rad.konto.startsWith('3') ? '1790' : '2990';
  const bas = { serie: 'M', datum: datum(ar, manad, 2), period: period(ar, manad), motkonto };
  bok.bokfor({ ...bas, rader, samling: text });
}

/** Accrual at the end of a month: the cost belongs here, the invoice comes later. */
export function periodisering(bok, rad, belopp, { ar, manad }) {
  const text = `Periodisering ${manadsnamn(manad)}`;
  const rader = [{ ...koder(rad), text, belopp, periodiserad: 'j' }];
  const dag = datum(ar, manad, sistaDag(ar, manad));
  const motkonto = rad.konto.startsWith('3') ? '1790' : '2990';
  bok.bokfor({ serie: 'M', datum: dag, period: period(ar, manad), rader, motkonto, samling: text });
}

const STILAR = { faktura, manuell, debitering, utbetalning };

/** Books an amount on a line in the manner of that line (`rad.stil`). */
export function bokforRad(bok, rad, belopp, sammanhang) {
  if (belopp !== 0) STILAR[rad.stil](bok, rad, belopp, sammanhang);
}
