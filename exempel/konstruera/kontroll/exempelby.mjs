// 9900 is invented: nothing to compare with, but it must hang together.
import { lasCsv } from '../bas/csv.mjs';
import { kr, summa } from '../bas/ore.mjs';
import { Kontroll, balanserar, tal } from './kontroll.mjs';
import { filer, lasBudget, lasPrognos, lasUtfall, resultat } from './las.mjs';

const AR = ['2024', '2025', '2026'];
const belopp = (rader) => summa(rader.map((r) => r.belopp));

function huvudbok(k, ar) {
  const rader = filer('9900', `utfall-${ar}`).flatMap((fil) => lasUtfall(fil));
  balanserar(k, rader);
  const nummer = new Set(rader.map((r) => `${r.verifikation} ${r.rad}`));
  k.krav(`${ar}: dubbla verifikationsrader`, nummer.size === rader.length);
  const utanBidrag = resultat(rader).filter((r) => r.verksamhet !== '900');
  const del = ar === '2026' ? 10 / 12 : 1;
  const netto = belopp(utanBidrag) / del;
  k.krav(`${ar}: nettokostnad ${netto / 1e8} mnkr`, netto > kr(850e6) && netto < kr(1000e6));
  const internt = belopp(rader.filter((r) => r.motpart === '140'));
  k.krav(`${ar}: interna poster går inte jämnt ut`, internt === 0);
  return rader;
}

/** A year opens with what the year before closed with; the result went to equity (2010). */
function ingaende(k, forra, ny, ar) {
  const konto = (r) => (/^[3-8]/.test(r.konto) ? '2010' : r.konto);
  const saldo = (rader, nr) => belopp(rader.filter((r) => konto(r) === nr));
  const oppning = ny.filter((r) => r.period.endsWith('-00'));
  for (const nr of new Set([...forra, ...oppning].map(konto))) {
    k.krav(`${ar}: ingående balans ${nr}`, saldo(forra, nr) === saldo(oppning, nr));
  }
}

function budgetar(k, ar) {
  k.krav(`${ar}: budgeten är inte i balans med kommunbidraget`,
    belopp(lasBudget(`9900/budget-${ar}.csv`)) === 0);
  for (const fil of filer('9900', `omfordelning-${ar}`)) {
    const rader = lasBudget(fil);
    k.krav(`${fil} summerar inte till noll`, belopp(rader) === 0);
    k.krav(`${fil} flyttar mellan månader`, Array.from({ length: 12 }, (_, m) =>
      summa(rader.map((r) => r.manader[m]))).every((b) => b === 0));
  }
}

function prognoser(k) {
  for (const fil of filer('9900', 'prognos')) {
    const nycklar = lasPrognos(fil).map((r) => [r.ansvar, r.verksamhet, r.konto, r.projekt].join());
    k.krav(`${fil} har dubbla rader`, new Set(nycklar).size === nycklar.length);
  }
}

function ram(k) {
  const mapp = '9900/budgetarbete-2027';
  const fordelat = lasCsv(`${mapp}/fordelning.csv`);
  const netto = summa(fordelat.map((r) => tal(r.intakter_2027) + tal(r.kostnader_2027)));
  const beslutad = summa(lasCsv(`${mapp}/ram.csv`).map((r) => tal(r.belopp)));
  k.krav(`fördelat ${netto} är inte ramen ${beslutad}`, netto === beslutad);
}

export function kontrolleraExempelby() {
  const k = new Kontroll('9900 Exempelby, påhittad: huvudbok, budget, prognos och ram');
  const bocker = AR.map((ar) => huvudbok(k, ar));
  ingaende(k, bocker[0], bocker[1], '2025');
  ingaende(k, bocker[1], bocker[2], '2026');
  for (const ar of AR) budgetar(k, ar);
  prognoser(k);
  ram(k);
  return k.redovisa();
}
