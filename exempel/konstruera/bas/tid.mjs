// Days without a clock.
const NAMN = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti',
  'september', 'oktober', 'november', 'december'];

export const manadsnamn = (manad) => NAMN[manad - 1];
const tva = (n) => String(n).padStart(2, '0');

export const period = (ar, manad) => `${ar}-${tva(manad)}`;
export const datum = (ar, manad, dag) => `${ar}-${tva(manad)}-${tva(dag)}`;
export const sistaDag = (ar, manad) => new Date(Date.UTC(ar, manad, 0)).getUTCDate();

/** The day itself, or the Friday before when it is a weekend. */
export function bankdag(ar, manad, dag) {
  let d = Math.min(dag, sistaDag(ar, manad));
  const veckodag = new Date(Date.UTC(ar, manad - 1, d)).getUTCDay();
  if (veckodag === 6) d -= 1;
  if (veckodag === 0) d -= 2;
  return datum(ar, manad, d < 1 ? 3 : d);
}
