// The adopted budget of 2021: per post the printed year, per area the printed deviation in April.
import { fordela, kr, ore, summa } from '../bas/ore.mjs';
import { lasTryckt } from '../bas/csv.mjs';
import { PO, profil } from '../bas/lon.mjs';
import { enligt, manader } from '../bas/spridning.mjs';
import { RADER } from './plan.mjs';
import { omrade, tryckta } from './omraden.mjs';

const KOSTNADSAVVIKELSE = kr(-28.2e6);
const REST = [1234500, -2310000, 812300, -990000, 1780000];
const NYCKEL = { 5080: 'semester', 5040: 'obtillagg', 6030: 'uppvarmning' };
const RESTOMRADEN = ['Förvaltningsledning', 'Utveckling och kunskapsstyrning'];

const arIntakt = (rad) => rad.konto[0] === '3';
const netto = (rader) => summa(rader.map((r) => r.belopp));

/** A payroll line becomes one budget line per account. */
function konton(rad) {
  if (rad.stil !== 'lon') return [rad];
  const andelar = Object.entries(profil(rad));
  const hel = summa(andelar.map(([, andel]) => andel));
  const del = (konto, andel) => ({ ...rad, konto, vikt: (rad.vikt * andel) / (1 + PO[2021]) });
  return [...andelar.map(([konto, andel]) => del(konto, andel / hel)), del('5610', PO[2021])];
}

/** Areas that were given too little get a smaller share than they used. */
function omradesfaktor(utfall, avvikelse) {
  return (rad) => {
    const mitt = omrade(rad);
    const kostnad = netto(utfall.filter((r) => omrade(r) === mitt && !arIntakt(r)));
    return arIntakt(rad) ? 1 : 1 + (avvikelse.get(mitt) ?? 0) / kostnad;
  };
}

function arsrader(utfall, avvikelse) {
  const faktor = omradesfaktor(utfall, avvikelse);
  return lasTryckt('harnosand-ore').flatMap((p) => {
    const rader = RADER.filter((r) => r.post === p.post && !r.projekt).flatMap(konton);
    const belopp = fordela(-ore(p.arsbudget_kr), rader.map((r) => r.vikt * faktor(r)));
    return rader.map((r, i) => ({ ansvar: r.ansvar, verksamhet: r.verksamhet, konto: r.konto,
      belopp: belopp[i], fordelning: NYCKEL[r.konto] ?? 'tolftedel' }));
  });
}

const jamna = /^(3910|4510|4511|4640|5020)$/;
const period = (rader) => summa(rader.map((r) => summa(manader(r).slice(0, 4))));

/** Gives the rows' months of their own so that January–April sum to `mal`. */
function flytta(rader, mal) {
  const val = rader.filter((r) => jamna.test(r.konto));
  const skillnad = fordela(mal - period(rader), val.map((r) => Math.abs(r.belopp)));
  val.forEach((r, i) => {
    const forsta = summa(manader(r).slice(0, 4)) + skillnad[i];
    r.fordelning = 'egen';
    r.egna = [...enligt(forsta, [1, 1, 1, 1]), ...enligt(r.belopp - forsta, Array(8).fill(1))];
  });
}

/** Budget rows with the ledger's sign. */
export function budget(utfall) {
  const avvikelse = tryckta('harnosand-avvikelse', 'avvikelse_ack', REST);
  const rader = arsrader(utfall, avvikelse);
  const resten = rader.filter((r) => RESTOMRADEN.includes(omrade(r)));
  for (const [namn, avvik] of avvikelse) {
    const egna = rader.filter((r) => omrade(r) === namn);
    if (egna.length === 0) continue;
    const intakter = period(egna.filter(arIntakt));
    const mal = netto(utfall.filter((r) => omrade(r) === namn)) + avvik;
    flytta(egna.filter((r) => !arIntakt(r)), mal - intakter);
  }
  const kostnad = netto(utfall.filter((r) => !arIntakt(r))) + KOSTNADSAVVIKELSE;
  const andra = rader.filter((r) => !resten.includes(r));
  flytta(resten.filter((r) => !arIntakt(r)), kostnad - period(andra.filter((r) => !arIntakt(r))));
  flytta(resten.filter(arIntakt), -kostnad - period(andra.filter(arIntakt)));
  return rader;
}
