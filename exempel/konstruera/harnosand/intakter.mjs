// Income lines of 2280: grants, the board's kommunbidrag, fees, rents and sales.
import { lasCsv } from '../bas/csv.mjs';

const ENHETER = lasCsv('konstruera/harnosand/enheter.csv');
const SABO = ENHETER.filter((e) => e.verksamhet === '51020' && e.typ === 'boende');
const LSS = ENHETER.filter((e) => e.verksamhet === '51310');
const HEMTJANST = ENHETER.filter((e) => e.verksamhet === '51010' && e.typ === 'hemtjanst');

const bidrag = (ansvar, verksamhet, konto, vikt, text, motpart = '810') => ({
  post: 'Bidrag', ansvar, verksamhet, konto, vikt, text, motpart, stil: 'manuell',
  motkonto: '1920', dag: 18,
});

const ovrig = (e, konto, vikt, text) => ({
  post: 'Övriga intäkter', ansvar: e.ansvar, verksamhet: e.verksamhet, konto, vikt, text,
  stil: 'debitering', motpart: '860',
});

export const INTAKTER = [
  { post: 'Skattemedel', ansvar: '742010', verksamhet: '59000', konto: '3910', vikt: 1,
    stil: 'manuell', text: 'Kommunbidrag', motpart: '100', motkonto: '2980' },
  bidrag('742010', '59000', '3510', 9, 'Statsbidrag god vård och omsorg om äldre'),
  bidrag('742070', '59000', '3510', 3, 'Statsbidrag äldreomsorgslyftet'),
  bidrag('742010', '59000', '3511', 5, 'Ersättning sjuklönekostnader'),
  bidrag('743020', '60000', '3520', 6, 'Schablonersättning Migrationsverket'),
  bidrag('743030', '57100', '3520', 2, 'Ersättning Migrationsverket försörjningsstöd'),
  bidrag('742040', '51320', '3530', 4, 'Assistansersättning'),
  bidrag('743030', '57500', '3550', 1.2, 'Bidrag Arbetsförmedlingen'),
  bidrag('742050', '59000', '3570', 3.5, 'Momskompensation', '810'),
  ...SABO.flatMap((e) => [
    ovrig(e, '3410', 1.7, 'Hyror'), ovrig(e, '3115', 1.1, 'Omsorgsavgifter'),
    ovrig(e, '3120', 1.5, 'Kost')]),
  ...LSS.flatMap((e) => [ovrig(e, '3410', 1.4, 'Hyror'), ovrig(e, '3120', 0.3, 'Kost')]),
  ...HEMTJANST.map((e) => ovrig(e, '3110', 0.9, 'Hemtjänstavgifter')),
  ovrig({ ansvar: '746080', verksamhet: '51030' }, '3130', 0.9, 'Korttidsavgifter'),
  ovrig({ ansvar: '742022', verksamhet: '51013' }, '3190', 0.8, 'Larmavgifter'),
  ovrig({ ansvar: '744600', verksamhet: '51014' }, '3020', 1.4, 'Matdistribution'),
  ovrig({ ansvar: '745050', verksamhet: '51310' }, '3610', 3.4, 'Såld plats annan kommun'),
  ovrig({ ansvar: '743042', verksamhet: '55400' }, '3610', 1.9, 'Såld plats annan kommun'),
  ovrig({ ansvar: '742010', verksamhet: '59000' }, '3690', 2.2, 'Övrig intäkt'),
];
