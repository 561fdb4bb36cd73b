// Organisation with its moves, code plan and RS mapping of 9900.
import { lasCsv, skrivCsv } from '../bas/csv.mjs';
import { motpartsrader, skrivKodplan, skrivOrganisation, skrivRs, slug }
  from '../bas/organisationsfil.mjs';
import { AR, ENHETER } from './plan.mjs';
import { PROJEKT } from './investering.mjs';

const FRAN = '2024-01-01';
const dag = (ar) => (ar ? `${ar}-01-01` : '');
const las = (namn) => lasCsv(`konstruera/exempelby/${namn}.csv`);

const OMRADEN = [
  ['Förvaltningsövergripande', '50*', FRAN], ['Myndighet', '51*', FRAN], ['Hemvård', '52*', FRAN],
  ['Särskilt boende', '53*', FRAN], ['Hemsjukvård', '54*', FRAN], ['Stöd och service', '55*', FRAN],
  ['Individ- och familjeomsorg', '56*', FRAN], ['Teknikstöd', '58*', '2025-01-01'],
];
const omradesid = (namn) => `vo-${slug(namn)}`;

const organisation = () => [
  ['socialnamnden', 'Socialnämnden', 'namnd', '', '5*', FRAN, ''],
  ['socialforvaltningen', 'Socialförvaltningen', 'forvaltning', 'socialnamnden', '5*', FRAN, ''],
  ...OMRADEN.map(([namn, ansvar, fran]) =>
    [omradesid(namn), namn, 'verksamhetsomrade', 'socialforvaltningen', ansvar, fran, '']),
  ...ENHETER.map((e) =>
    [e.id, e.namn, 'enhet', omradesid(e.vo), e.ansvar, dag(e.fran), dag(e.till)]),
  ['gemensamma-hjalpmedelsnamnden', 'Gemensamma hjälpmedelsnämnden', 'namnd', '', '', FRAN, ''],
  ['hjalpmedelscentralen', 'Hjälpmedelscentralen', 'enhet', 'gemensamma-hjalpmedelsnamnden', '',
    FRAN, ''],
];

/** Teknikstöd keeps its id when it moves; the merge and the split end old units. */
const SUCCESSION = [
  ['teknikstod', 'teknikstod', '2025-01-01', '1', 'flytt'],
  ['akerhojden', 'akersjo', '2026-01-01', '1', 'sammanslagning'],
  ['sjoutsikten', 'akersjo', '2026-01-01', '1', 'sammanslagning'],
  ['hemvard-centrum', 'hemvard-centrum-ost', '2026-01-01', '0.55', 'delning'],
  ['hemvard-centrum', 'hemvard-centrum-vast', '2026-01-01', '0.45', 'delning'],
];

/** The shared administration is divided over what it serves, a little differently each year. */
const GEMENSAMT = {
  2024: { 510: '0.62', 513: '0.22', 557: '0.12', 571: '0.04' },
  2025: { 510: '0.61', 513: '0.22', 557: '0.13', 571: '0.04' },
  2026: { 510: '0.60', 513: '0.23', 557: '0.13', 571: '0.04' },
};

function rs() {
  const gallde = (v, ar) => v.fran <= `${ar}-01-01` && (!v.till || v.till > `${ar}-01-01`);
  return AR.flatMap((ar) => las('verksamheter').filter((v) => gallde(v, ar) && v.kod !== '900')
    .flatMap((v) => (v.rs ? [['verksamhet', v.kod, ar, v.rs, '1']]
      : Object.entries(GEMENSAMT[ar])
        .map(([kod, andel]) => ['verksamhet', v.kod, ar, kod, andel]))));
}

const kodplan = () => [
  ...ENHETER.map((e) => ['ansvar', e.ansvar, e.namn, '', dag(e.fran), dag(e.till)]),
  ...las('verksamheter').map((v) => ['verksamhet', v.kod, v.benamning, '', v.fran, v.till]),
  ...las('statsbidragsprojekt').map((p) => ['projekt', p.kod, p.benamning, '', FRAN, '']),
  ...PROJEKT.map((p) => ['projekt', p.projekt, p.namn, '', FRAN, '']),
  ...motpartsrader(FRAN),
];

export function skrivRegister() {
  skrivOrganisation('9900', organisation(), SUCCESSION);
  skrivKodplan('9900', kodplan(), FRAN);
  skrivRs('9900', rs());
  skrivCsv('9900/projekt.csv', ['kod', 'benamning', 'overordnad', 'slag', 'fran', 'till'], [
    ...las('statsbidragsprojekt').map((p) => [p.kod, p.benamning, '', 'drift', FRAN, '']),
    ...PROJEKT.map((p) => [p.projekt, p.namn, p.overordnad, 'investering', FRAN, ''])]);
}
