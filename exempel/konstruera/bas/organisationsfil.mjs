// Organisation, code plan, RS mapping and attest register as files.
import { lasCsv, skrivCsv } from './csv.mjs';
import { kontorader } from './kontoplan.mjs';

export const skrivOrganisation = (mapp, rader, succession = []) => {
  skrivCsv(`${mapp}/organisation.csv`,
    ['id', 'namn', 'niva', 'overordnad', 'ansvar', 'fran', 'till'], rader);
  skrivCsv(`${mapp}/succession.csv`, ['fran_id', 'till_id', 'datum', 'andel', 'slag'], succession);
};

/** The counterparts that every example has: 1xx are internal. */
export const motpartsrader = (fran) => lasCsv('konstruera/bas/motparter.csv')
  .map((m) => ['motpart', m.kod, m.benamning, '', fran, '']);

/** `koder`: rows [del, kod, benamning, klass, fran, till] beside the accounts. */
export const skrivKodplan = (mapp, koder, fran) => skrivCsv(`${mapp}/kodplan.csv`,
  ['del', 'kod', 'benamning', 'klass', 'fran', 'till'], [...koder, ...kontorader(fran)]);

export const skrivRs = (mapp, rader) =>
  skrivCsv(`${mapp}/rs.csv`, ['del', 'kod', 'ar', 'rs_kod', 'andel'], rader);

export const skrivAttest = (mapp, rader) => skrivCsv(`${mapp}/attest.csv`,
  ['ansvar', 'verksamhet', 'attestant', 'ersattare', 'belopp_drift', 'belopp_investering',
    'fran', 'till', 'notering'], rader);

/** A readable id: "Hemtjänst Väst" → "hemtjanst-vast". */
export const slug = (namn) => namn.toLowerCase()
  .replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
