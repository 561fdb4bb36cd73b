// Organisation and code plan of 2262. The codes are invented.
import { lasCsv, skrivCsv } from '../bas/csv.mjs';
import { motpartsrader, skrivKodplan, skrivOrganisation, skrivRs, slug }
  from '../bas/organisationsfil.mjs';
import { PROJEKT } from './investering.mjs';
import { ENHETER } from './plan.mjs';

const FRAN = '2021-01-01';
const VERKSAMHETER = lasCsv('konstruera/timra/verksamheter.csv');
const OMRADEN = [...new Map(ENHETER.map((e) => [e.ansvar.slice(0, 2), e.omrade]))];

const organisation = () => [
  ['socialnamnden', 'Socialnämnden', 'namnd', '', '3*,4*', FRAN, ''],
  ['socialforvaltningen', 'Socialförvaltningen', 'forvaltning', 'socialnamnden', '3*,4*', FRAN, ''],
  ...OMRADEN.flatMap(([kod, namn]) => [
    [slug(namn), namn, 'verksamhetsomrade', 'socialforvaltningen', `${kod}*`, FRAN, ''],
    ...ENHETER.filter((e) => e.omrade === namn).map((e) =>
      [`${slug(e.namn)}-${e.ansvar}`, e.namn, 'enhet', slug(namn), e.ansvar, FRAN, '']),
  ]),
];

const kodplan = () => [
  ...ENHETER.map((e) => ['ansvar', e.ansvar, e.namn, '', FRAN, '']),
  ...VERKSAMHETER.map((v) => ['verksamhet', v.kod, v.benamning, '', FRAN, '']),
  ['projekt', '9019', 'Covid-enheten', '', FRAN, ''],
  ...PROJEKT.map(([kod, namn]) => ['projekt', kod, namn, '', FRAN, '']),
  ...motpartsrader(FRAN),
];

export function skrivRegister() {
  skrivOrganisation('2262', organisation());
  skrivKodplan('2262', kodplan(), FRAN);
  skrivRs('2262', VERKSAMHETER.map((v) => ['verksamhet', v.kod, '2021', v.rs, '1']));
  skrivCsv('2262/projekt.csv', ['kod', 'benamning', 'overordnad', 'slag', 'fran', 'till'],
    PROJEKT.map(([kod, namn, over]) => [kod, namn, over, 'investering', FRAN, '']));
}
