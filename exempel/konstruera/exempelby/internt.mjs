// Internal trade: Teknikstöd sells services to the home care units from 2025 on (motpart 140).
import { fordela } from '../bas/ore.mjs';
import { bankdag, manadsnamn, period } from '../bas/tid.mjs';
import { enheterna } from './plan.mjs';

const ARSBELOPP = { 2025: 4.2, 2026: 4.5 };
const SALJARE = { ansvar: '5810', verksamhet: '590', konto: '3620', motpart: '140' };
const KOPARKONTO = '7460';

const kopare = (ar) => enheterna(ar).filter((e) => e.vo === 'Hemvård' && e.typ === 'hemtjanst');

/** Budget lines of the trade, buyers and seller, mnkr. */
export function internaRader(ar) {
  if (!ARSBELOPP[ar]) return [];
  const koparna = kopare(ar);
  const hel = koparna.reduce((a, e) => a + Number(e.vikt), 0);
  return [
    { ...SALJARE, vikt: -ARSBELOPP[ar], intern: true },
    ...koparna.map((e) => ({ ansvar: e.ansvar, verksamhet: e.verksamhet, konto: KOPARKONTO,
      motpart: '140', vikt: (ARSBELOPP[ar] * Number(e.vikt)) / hel, intern: true })),
  ];
}

/** One verification a month: the buyers' cost is the seller's income, no counter row. */
export function bokforInternt(bok, ar, manad, r) {
  if (!ARSBELOPP[ar]) return;
  const koparna = kopare(ar);
  const belopp = Math.round((ARSBELOPP[ar] * 1e8 * r.kring(0.05)) / 12);
  const delar = fordela(belopp, koparna.map((e) => Number(e.vikt) * r.kring(0.1)));
  const text = `Tekniska tjänster ${manadsnamn(manad)}`;
  const rader = koparna.map((e, i) => ({ ansvar: e.ansvar, verksamhet: e.verksamhet,
    konto: KOPARKONTO, motpart: '140', text, belopp: delar[i] }));
  rader.push({ ...SALJARE, text, belopp: -belopp });
  bok.bokfor({ serie: 'M', datum: bankdag(ar, manad, 22), period: period(ar, manad), rader,
    motkonto: '2980' });
}
