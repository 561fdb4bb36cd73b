// How a year's budget is spread over its months.
import { fordela, text } from './ore.mjs';

/** Named seasonal keys: shares of the year per month, in thousandths. */
export const NYCKLAR = {
  semester: [35, 35, 35, 45, 55, 150, 300, 200, 60, 35, 30, 20],
  obtillagg: [95, 70, 75, 90, 85, 90, 85, 80, 75, 75, 75, 105],
  uppvarmning: [140, 130, 115, 85, 60, 40, 35, 40, 60, 80, 100, 115],
};

/** Months by weights to the öre; odd öre fall on the largest remainders, first ones first. */
export const enligt = (belopp, vikter) => fordela(belopp, vikter);

/** The twelve months of a budget row: `fordelning` is tolftedel, egen or the name of a key. */
export function manader({ belopp, fordelning, egna }) {
  if (fordelning === 'egen') return egna;
  return enligt(belopp, fordelning === 'tolftedel' ? Array(12).fill(1) : NYCKLAR[fordelning]);
}

export const MANADSRUBRIKER = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep',
  'Okt', 'Nov', 'Dec'];

export const manadsceller = (rad) => (rad.fordelning === 'egen'
  ? rad.egna.map((b) => text(b)) : Array(12).fill(''));
