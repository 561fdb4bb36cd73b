// 2361: result per area against budget, March 2022, and the cost changes against last year.
import { kr, summa } from '../bas/ore.mjs';
import { lasTryckt } from '../bas/csv.mjs';
import { ENHETER } from '../harjedalen/plan.mjs';
import { KOSTNADSSLAG } from '../harjedalen/poster.mjs';
import { Kontroll, TKR, balanserar, visa } from './kontroll.mjs';
import { lasBudget, resultat } from './las.mjs';
import { lasSie } from './sie.mjs';

const belopp = (rader) => summa(rader.map((r) => r.belopp));

/** An area is a branch of ansvar; the total is all of them. */
const gren = (t) => (t.radtyp === 'total' ? ''
  : ENHETER.find((e) => e.omrade === t.verksamhet).ansvar.slice(0, 2));

function resultatet(k, utfall, budget) {
  const tryckta = lasTryckt('harjedalen-resultat');
  const raknade = tryckta.map((t) => {
    const mina = (rader) => rader.filter((r) => r.ansvar.startsWith(gren(t)));
    const period = summa(mina(budget).flatMap((r) => r.manader.slice(0, 3)));
    return visa(period - belopp(mina(utfall)), TKR, 1);
  });
  tryckta.forEach((t, i) => k.cell(`${t.verksamhet} resultat`, t.resultat, raknade[i]));
  const rader = summa(raknade.slice(0, -1).map((v) => Math.round(Number(v) * 10)));
  k.cell('summan av visade rader', '100.8', (rader / 10).toFixed(1));
}

export function kontrolleraHarjedalen() {
  const k = new Kontroll('2361 Härjedalen, resultat och kostnadsförändring mars 2022');
  const [i2021, i2022] = [lasSie('2361/utfall-2021.se'), lasSie('2361/utfall-2022.se')];
  balanserar(k, i2021);
  balanserar(k, i2022);
  resultatet(k, resultat(i2022), lasBudget('2361/budget-2022.csv'));
  for (const t of lasTryckt('harjedalen-kostnadsslag')) {
    const konto = KOSTNADSSLAG.get(t.kostnadsslag);
    const av = (rader) => belopp(rader.filter((r) => konto.test(r.konto)));
    k.cell(t.kostnadsslag, t.forandring, visa(av(i2022) - av(i2021), kr(1)));
    k.krav(`${t.kostnadsslag} är hela kronor`, (av(i2022) - av(i2021)) % 100 === 0);
  }
  return k.redovisa();
}
