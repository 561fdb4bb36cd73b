// The ledger of 9900, year by year: opening balance (00), months, closing (13).
import { kr } from '../bas/ore.mjs';
import { slump } from '../bas/slump.mjs';
import { Huvudbok } from '../bas/huvudbok.mjs';
import { aterforing, bokforRad, periodisering } from '../bas/byggstenar.mjs';
import { Lonekorning, lonekonton } from '../bas/lon.mjs';
import { NYCKLAR } from '../bas/spridning.mjs';
import { arsprofil, faktor } from './avvikelser.mjs';
import { KOMMUNBIDRAG, RAM } from './budget.mjs';
import { bokforBokslut, bokforIngaende, bokforReglering } from './balans.mjs';
import { bokforInternt } from './internt.mjs';
import { bokforInvesteringar } from './investering.mjs';
import { AR, SISTA, radernaFor } from './plan.mjs';

const TATHET = 0.36;
/** Care that is invoiced late is accrued at the end of each quarter. */
const PERIODISERAS = /^46[234]/;
const upplupet = (rad) =>
  (PERIODISERAS.test(rad.konto) ? kr(Math.round(rad.vikt * 0.018 * 1e6)) : 0);

function manadsbelopp(rad, ar, manad, r) {
  const promille = arsprofil(rad)[manad - 1];
  const brus = rad.fast ? 1 : r.kring(rad.stil === 'lon' ? 0.025 : 0.14);
  return Math.round((rad.vikt * 1e8 * faktor(rad, ar) * promille * brus) / 1000);
}

function bokforLon(lon, rad, belopp, ar, manad, r) {
  const sasong = { 5080: NYCKLAR.semester[manad - 1] / 83,
    5040: NYCKLAR.obtillagg[manad - 1] / 83 };
  lon.lagg(rad, lonekonton(rad, belopp, ar, r, sasong), manad, r);
}

function bokforPeriodiseringar(bok, ar, manad) {
  if (manad % 3 === 2) return;
  const upplupetAr = manad === 1 && ar > AR[0] ? ar - 1 : ar;
  for (const rad of radernaFor(upplupetAr).filter((r) => upplupet(r))) {
    if (manad % 3 === 0) periodisering(bok, rad, upplupet(rad), { ar, manad });
    else aterforing(bok, rad, -upplupet(rad), { ar, manad });
  }
}

function bokforManad(bok, ar, manad) {
  const lon = new Lonekorning();
  radernaFor(ar).forEach((rad, i) => {
    const r = slump(`9900 ${ar} ${manad} ${i}`);
    const belopp = manadsbelopp(rad, ar, manad, r);
    const sammanhang = { ar, manad, slump: r, tathet: TATHET };
    if (rad.stil === 'lon') bokforLon(lon, rad, belopp, ar, manad, r);
    else bokforRad(bok, rad, belopp, sammanhang);
  });
  lon.bokfor(bok, ar, manad);
  bokforPeriodiseringar(bok, ar, manad);
  bokforInternt(bok, ar, manad, slump(`9900 internt ${ar} ${manad}`));
  const bidrag = { ...KOMMUNBIDRAG, stil: 'manuell', text: 'Kommunbidrag', motpart: '100',
    motkonto: '1560', dag: 20 };
  bokforRad(bok, bidrag, -Math.round(RAM[ar] / 12), { ar, manad });
}

function bokforAr(ar, ingaende) {
  const bok = new Huvudbok();
  bokforIngaende(bok, ar, ingaende);
  for (let manad = 1; manad <= SISTA[ar]; manad += 1) bokforManad(bok, ar, manad);
  bokforInvesteringar(bok, ar);
  bokforReglering(bok, ar, SISTA[ar]);
  if (SISTA[ar] === 12) bokforBokslut(bok, ar, slump(`9900 bokslut ${ar}`));
  return bok.rader();
}

const INGAENDE_2024 = new Map([['1510', kr(3140200)], ['1920', kr(46815400.5)],
  ['1680', kr(1204330)], ['2440', -kr(12884210)], ['2710', -kr(33480915.5)],
  ['2920', -kr(38640000)], ['2010', kr(33845195)]]);

/** Ledger rows per year; a year opens with what the year before closed with. */
export function utfall() {
  let balans = INGAENDE_2024;
  return new Map(AR.map((ar) => {
    const rader = bokforAr(ar, balans);
    balans = utgaende(rader);
    return [ar, rader];
  }));
}

/** Balances at the end of a year; the result goes to equity. */
function utgaende(rader) {
  const saldon = new Map();
  for (const r of rader) {
    const konto = /^[3-8]/.test(r.konto) ? '2010' : r.konto;
    saldon.set(konto, (saldon.get(konto) ?? 0) + r.belopp);
  }
  return saldon;
}
