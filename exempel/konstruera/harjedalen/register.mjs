// Organisation and code plan of 2361, where kommunstyrelsen is the board. The codes are invented.
import { lasCsv } from '../bas/csv.mjs';
import { motpartsrader, skrivKodplan, skrivOrganisation, skrivRs, slug }
  from '../bas/organisationsfil.mjs';
import { ENHETER, OMRADEN } from './plan.mjs';

const FRAN = '2021-01-01';
const VERKSAMHETER = lasCsv('konstruera/harjedalen/verksamheter.csv');
const gren = (namn) => `${ENHETER.find((e) => e.omrade === namn).ansvar.slice(0, 2)}*`;

const organisation = () => [
  ['kommunstyrelsen', 'Kommunstyrelsen', 'namnd', '', '2*', FRAN, ''],
  ['socialforvaltningen', 'Socialförvaltningen', 'forvaltning', 'kommunstyrelsen', '2*', FRAN, ''],
  ...OMRADEN.flatMap(({ namn }) => [
    [slug(namn), namn, 'verksamhetsomrade', 'socialforvaltningen', gren(namn), FRAN, ''],
    ...ENHETER.filter((e) => e.omrade === namn).map((e) =>
      [`${slug(e.namn)}-${e.ansvar}`, e.namn, 'enhet', slug(namn), e.ansvar, FRAN, '']),
  ]),
];

export const kodplan = () => [
  ...ENHETER.map((e) => ['ansvar', e.ansvar, e.namn, '', FRAN, '']),
  ...VERKSAMHETER.map((v) => ['verksamhet', v.kod, v.benamning, '', FRAN, '']),
  ...motpartsrader(FRAN),
];

export function skrivRegister() {
  skrivOrganisation('2361', organisation());
  skrivKodplan('2361', kodplan(), FRAN);
  skrivRs('2361', ['2021', '2022'].flatMap((ar) =>
    VERKSAMHETER.map((v) => ['verksamhet', v.kod, ar, v.rs, '1'])));
}
