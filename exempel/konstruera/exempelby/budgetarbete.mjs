// The budget of 2027 at work: frame, index, proposals, reduction in proportion, and what is left.
import { lasCsv, skrivCsv } from '../bas/csv.mjs';
import { fordela, kr, summa, text } from '../bas/ore.mjs';
import { gallande } from './budget.mjs';
import { arIntakt } from './plan.mjs';

const las = (namn) => lasCsv(`konstruera/exempelby/budgetarbete-${namn}.csv`);
const MAPP = '9900/budgetarbete-2027';

/** The first row whose account begins the account says the index. */
const index = (tabell, konto) => Number(tabell.find((t) => konto.startsWith(t.konto)).procent);

/** Net per ansvar × verksamhet, income and cost apart, kommunbidrag left out. */
function utgangslage() {
  const tabell = las('index');
  const rader = new Map();
  for (const r of gallande(2026, 12).filter((b) => b.verksamhet !== '900')) {
    const nyckel = `${r.ansvar} ${r.verksamhet}`;
    const rad = rader.get(nyckel) ?? { ansvar: r.ansvar, verksamhet: r.verksamhet, intakter: 0,
      kostnader: 0, indexIntakter: 0, indexKostnader: 0 };
    const okning = Math.round((r.belopp * index(tabell, r.konto)) / 100);
    const [sida, tillagg] = arIntakt(r) ? ['intakter', 'indexIntakter']
      : ['kostnader', 'indexKostnader'];
    rader.set(nyckel, { ...rad, [sida]: rad[sida] + r.belopp, [tillagg]: rad[tillagg] + okning });
  }
  return [...rader.keys()].sort().map((nyckel) => rader.get(nyckel));
}

function fordelning() {
  const ram = summa(las('ram').map((r) => kr(Number(r.belopp))));
  const forslag = las('forslag');
  const rader = utgangslage().map((r) => {
    const mitt = forslag.filter((f) => f.ansvar === r.ansvar && f.verksamhet === r.verksamhet);
    const begart = summa(mitt.map((f) => kr(Number(f.belopp))));
    return { ...r, forslag: begart, fore: r.kostnader + r.indexKostnader + begart };
  });
  const netto = summa(rader.map((r) => r.fore + r.intakter + r.indexIntakter));
  // The reserve is not reduced: it is what the board has left to decide over.
  const delar = fordela(ram - netto, rader.map((r) => (r.ansvar === '5090' ? 0 : r.fore)));
  return rader.map((r, i) => ({ ...r, reducering: delar[i],
    intakter27: r.intakter + r.indexIntakter, kostnader27: r.fore + delar[i] }));
}

const KOLUMNER = { ansvar: 'ansvar', verksamhet: 'verksamhet', intakter: 'intakter_2026',
  kostnader: 'kostnader_2026', indexIntakter: 'index_intakter', indexKostnader: 'index_kostnader',
  forslag: 'forslag', reducering: 'reducering', intakter27: 'intakter_2027',
  kostnader27: 'kostnader_2027' };

const cell = (varde) => (typeof varde === 'number' ? text(varde) : varde);
const kopiera = (namn) => {
  const rader = las(namn);
  skrivCsv(`${MAPP}/${namn}.csv`, Object.keys(rader[0]), rader.map(Object.values));
};

export function skrivBudgetarbete() {
  for (const namn of ['ram', 'index', 'forslag']) kopiera(namn);
  skrivCsv(`${MAPP}/fordelning.csv`, Object.values(KOLUMNER),
    fordelning().map((r) => Object.keys(KOLUMNER).map((k) => cell(r[k]))));
}
