// The ledger of 2280, January–April 2021: per post and month the sum is the one that was printed.
import { slump } from '../bas/slump.mjs';
import { fordela, kr, ore, summa } from '../bas/ore.mjs';
import { lasTryckt } from '../bas/csv.mjs';
import { Huvudbok } from '../bas/huvudbok.mjs';
import { Lonekorning, lonekonton } from '../bas/lon.mjs';
import { aterforing, bokforRad } from '../bas/byggstenar.mjs';
import { RADER } from './plan.mjs';

const AR = 2021;
// VAT rows are left out and invoices are fewer than in life, to keep the file readable.
const sammanhang = (manad) => ({ ar: AR, manad, utanMoms: true, tathet: 0.3 });
const MANADER = ['jan_kr', 'feb_kr', 'mar_kr', 'apr_kr'];

/** Accruals of 2020 taken back in January (ledger sign): why some posts are on the wrong side. */
const ATERFORING = {
  Bidrag: kr(3612480), Hemtjänst: -kr(2318700), 'Placeringar IFO': -kr(1104200),
  'Placeringar OoF': -kr(2164900), 'Personlig assistans': -kr(3987350),
  'Hospice/Utskrivningsklara': -kr(61000), 'Övriga kostnader': -kr(2875600),
};

function bokforPost(bok, lon, post, mal, manad) {
  const r = slump(`2280 ${post} ${manad}`);
  const rader = RADER.filter((rad) => rad.post === post);
  const inkop = rader.filter((rad) =>
    !rad.manad && (rad.stil === 'faktura' || post === 'Bidrag'));
  const tillbaka = manad === 1 ? ATERFORING[post] ?? 0 : 0;
  const fasta = summa(rader.map((rad) => rad.manad ?? 0));
  const vikter = rader.map((rad) => (rad.manad ? 0 : rad.vikt * (rad.fast ? 1 : r.kring(0.12))));
  fordela(mal - tillbaka - fasta, vikter).forEach((del, i) => {
    const rad = rader[i];
    const belopp = rad.manad ?? del;
    if (rad.stil === 'lon') lon.lagg(rad, lonekonton(rad, belopp, AR, r), manad, r);
    else bokforRad(bok, rad, belopp, { ...sammanhang(manad), slump: r });
  });
  if (tillbaka === 0) return;
  fordela(tillbaka, inkop.map((rad) => rad.vikt))
    .forEach((del, i) => aterforing(bok, inkop[i], del, { ar: AR, manad }));
}

/** Ledger rows, debit +. The printed signs are income +, cost −, so the target changes sign. */
export function utfall() {
  const bok = new Huvudbok();
  const poster = lasTryckt('harnosand-ore');
  MANADER.forEach((falt, i) => {
    const lon = new Lonekorning();
    for (const p of poster) bokforPost(bok, lon, p.post, -ore(p[falt]), i + 1);
    lon.bokfor(bok, AR, i + 1);
  });
  return bok.rader();
}
