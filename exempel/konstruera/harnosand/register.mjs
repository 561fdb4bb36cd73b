// Organisation, code plan and attest register of 2280. The ansvar codes are the real ones.
import { lasCsv, lasTryckt } from '../bas/csv.mjs';
import { motpartsrader, skrivAttest, skrivKodplan, skrivOrganisation, skrivRs, slug }
  from '../bas/organisationsfil.mjs';
import { ENHETER } from './plan.mjs';

const FRAN = '2021-01-01';
const OMRADEN = [
  ['741', 'Politisk verksamhet'], ['742', 'Förvaltningsledning och stöd'],
  ['743', 'Individ- och familjeomsorg'], ['744', 'Kommunala hemtjänsten'],
  ['745', 'Omsorg om funktionshindrade'], ['746', 'Särskilt boende, äldreomsorg'],
  ['747', 'Hälso- och sjukvård'],
];
const VERKSAMHETER = lasCsv('konstruera/harnosand/verksamheter.csv');
const PROJEKT = [['9019', 'Covid-19 teamet'], ['9020', 'Covid-19 material']];
/** The shared administration is divided over what it serves. */
const GEMENSAMT = { 510: '0.60', 513: '0.20', 520: '0.05', 557: '0.10', 571: '0.05' };

function organisation() {
  const rader = [
    ['socialnamnden', 'Socialnämnden', 'namnd', '', '74*', FRAN, ''],
    ['socialforvaltningen', 'Socialförvaltningen', 'forvaltning', 'socialnamnden', '74*', FRAN, ''],
  ];
  for (const [kod, namn] of OMRADEN) {
    rader.push([slug(namn), namn, 'verksamhetsomrade', 'socialforvaltningen', `${kod}*`, FRAN, '']);
    for (const e of ENHETER.filter((enhet) => enhet.ansvar.startsWith(kod))) {
      const id = `${slug(e.namn)}-${e.ansvar}`;
      rader.push([id, e.namn, 'enhet', slug(namn), e.ansvar, FRAN, '']);
    }
  }
  return rader;
}

const rs = () => VERKSAMHETER.flatMap((v) => (v.rs
  ? [['verksamhet', v.kod, '2021', v.rs, '1']]
  : Object.entries(GEMENSAMT).map(([kod, andel]) => ['verksamhet', v.kod, '2021', kod, andel])));

const kodplan = () => [
  ...ENHETER.map((e) => ['ansvar', e.ansvar, e.namn, '', FRAN, '']),
  ...VERKSAMHETER.map((v) => ['verksamhet', v.kod, v.benamning, '', FRAN, '']),
  ...PROJEKT.map(([kod, namn]) => ['projekt', kod, namn, '', FRAN, '']),
  ...motpartsrader(FRAN),
];

const attest = () => lasTryckt('harnosand-attest').map((a) => [a.ansvar, a.verksamhet,
  a.attestant_roll, a.ersattare_roll, a.beloppsgrans_drift, a.beloppsgrans_investering,
  '2021-05-20', '', a.notering]);

export function skrivRegister() {
  skrivOrganisation('2280', organisation());
  skrivKodplan('2280', kodplan(), FRAN);
  skrivRs('2280', rs());
  skrivAttest('2280', attest());
}
