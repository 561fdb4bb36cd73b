// One chart of accounts for all examples, laid out after Kommun-Bas (classes 1–8).
import { lasCsv } from './csv.mjs';

const KLASSER = {
  1: 'Tillgångar', 2: 'Eget kapital, avsättningar och skulder', 3: 'Verksamhetens intäkter',
  4: 'Lämnade bidrag och köp av verksamhet', 5: 'Personal', 6: 'Lokaler, material och utrustning',
  7: 'Tjänster och övriga kostnader, kapitalkostnader', 8: 'Finansiella poster',
};

/** Accounts as { kod, benamning }, in code order. */
export const KONTON = lasCsv('konstruera/bas/konton.csv');

/** Rows of kodplan.csv for the accounts: the class stands beside the code. */
export const kontorader = (fran, urval = () => true) =>
  KONTON.filter((k) => urval(k.kod))
    .map((k) => ['konto', k.kod, k.benamning, k.kod[0], fran, '']);

export const klassrader = () => Object.entries(KLASSER);
