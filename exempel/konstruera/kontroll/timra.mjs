// 2262: the income statement and the 13 areas (252 cells), and the investments.
import { summa } from '../bas/ore.mjs';
import { lasCsv, lasTryckt } from '../bas/csv.mjs';
import { Kontroll, TKR, balanserar, tal, visa } from './kontroll.mjs';
import { lasBudget, lasPrognos, resultat } from './las.mjs';

const ANSI = { teckenkod: 'windows-1252' };
const KOLUMNER = ['budget_period', 'utfall_period', 'avvikelse_period', 'budget_helar',
  'arsprognos', 'arsprognos_budgetavvikelse'];
/** The areas are branches of the ansvar code, in the order of the organisation. */
const GREN = new Map([
  ['Politisk verksamhet', '30'], ['Ledning och stöd', '31'], ['Hälso- och sjukvård', '32'],
  ['Bistånds- och avgiftshandläggare samt övrigt stöd', '33'], ['Äldreomsorg - Hemtjänst', '34'],
  ['Äldreomsorg – Särskilt boende', '35'],
  ['Äldreomsorg - Korttids, Daglig vht och Medicinskt färdig beh.', '36'],
  ['LSS/SFB Personlig assistans', '37'], ['Övriga verksamheter LSS', '38'],
  ['Socialpsykiatri', '39'], ['Individ och familjeomsorg', '40'], ['EKB', '41'],
  ['Arbetsmarknadsenheten', '42'],
]);
const DEL = { intakt: (r) => r.konto[0] === '3', kostnad: (r) => r.konto[0] !== '3',
  netto: () => true };

/** The ledger, debit less credit. */
export const lasUtfall = () => lasCsv('2262/utfall-2021.csv', ANSI).map((r) => ({
  verifikation: r.Vernr, bokforingsdatum: r.Bokföringsdatum, ansvar: r.Ansv, verksamhet: r.Vht,
  konto: r.Kto, projekt: r.Proj, motpart: r.Mp,
  belopp: tal(r.Debet) - tal(r.Kredit) }));

function sexKolumner(urval, { utfall, budget, prognos }) {
  const skylt = (rader) => -summa(rader.filter(urval).map((r) => r.belopp)) || 0;
  const period = -summa(budget.filter(urval).flatMap((r) => r.manader.slice(0, 4))) || 0;
  return [period, skylt(utfall), skylt(utfall) - period, skylt(budget), skylt(prognos),
    skylt(prognos) - skylt(budget)];
}

/** The misprint of the source: right is +1 502. */
const feltryckt = (t, kolumn) => t.verksamhet === 'Hälso- och sjukvård' && t.radtyp === 'netto'
  && kolumn === 'avvikelse_period';

function rad(k, t, fakta) {
  const gren = GREN.get(t.verksamhet) ?? '';
  const varden = sexKolumner((r) => DEL[t.radtyp](r) && r.ansvar.startsWith(gren), fakta);
  KOLUMNER.forEach((kolumn, i) => {
    const plats = `${t.verksamhet} ${t.radtyp} ${kolumn}`;
    const raknat = visa(varden[i], TKR);
    if (feltryckt(t, kolumn)) k.tryckfel(plats, t[kolumn], '1502', raknat);
    else k.cell(plats, t[kolumn], raknat);
  });
}

function investeringar(k, utfall) {
  const budget = lasBudget('2262/investering-budget-2021.csv', ANSI);
  const prognos = lasPrognos('2262/prognos-2021-04.csv', ANSI);
  const koder = new Map(lasCsv('2262/projekt.csv').map((p) => [p.benamning, p.kod]));
  for (const t of lasTryckt('timra-investering')) {
    const mina = (r) => (t.radtyp === 'total' ? [...koder.values()].includes(r.projekt)
      : r.projekt === koder.get(t.projekt));
    const sum = (rader) => summa(rader.filter(mina).map((r) => r.belopp));
    k.cell(`${t.projekt} budget`, t.budget_helar, visa(sum(budget), TKR));
    k.cell(`${t.projekt} utfall`, t.utfall_period, visa(sum(utfall), TKR));
    k.cell(`${t.projekt} prognos`, t.arsprognos, visa(sum(prognos), TKR));
    const avvikelse = visa(sum(budget) - sum(prognos), TKR);
    k.cell(`${t.projekt} avvikelse`, t.arsprognos_budgetavvikelse || '0', avvikelse);
  }
}

export function kontrolleraTimra() {
  const k = new Kontroll('2262 Timrå, resultaträkning, 13 områden och investeringar april 2021');
  const alla = lasUtfall();
  balanserar(k, alla);
  const fakta = { utfall: resultat(alla), budget: lasBudget('2262/budget-2021.csv', ANSI),
    prognos: resultat(lasPrognos('2262/prognos-2021-04.csv', ANSI)) };
  const rader = [...lasTryckt('timra-resultat'), ...lasTryckt('timra-verksamhet')];
  for (const t of rader) rad(k, t, fakta);
  investeringar(k, alla);
  return k.redovisa();
}
