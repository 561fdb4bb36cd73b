// The areas of the tertial report: the first selection that a row meets takes it.
import { kr } from '../bas/ore.mjs';
import { lasTryckt } from '../bas/csv.mjs';

export const OMRADEN = [
  ['Covid-19 teamet', (r) => r.projekt === '9019'],
  ['Covid-19 material', (r) => r.projekt === '9020'],
  ['Nattpatrullen', (r) => r.ansvar === '744610'],
  ['Hemtjänst', (r) => /^5101/.test(r.verksamhet) || /^744/.test(r.ansvar)],
  ['Särskilt boende', (r) => /^746/.test(r.ansvar)],
  ['Hälso- och sjukvård', (r) => /^747/.test(r.ansvar)],
  ['Personlig assistans', (r) => r.verksamhet === '51320'],
  ['Försörjningsstöd', (r) => r.verksamhet === '57100'],
  ['Individ- och familjeomsorg', (r) => /^743/.test(r.ansvar)],
  ['Omsorg om funktionshindrade', (r) => /^745/.test(r.ansvar) || r.verksamhet === '51350'],
  ['Utveckling och kunskapsstyrning', (r) => r.ansvar === '742070'],
  ['Förvaltningsledning', () => true],
];

export const omrade = (rad) => OMRADEN.find(([, tar]) => tar(rad))[0];

// The texts name the areas in slightly different ways.
const NAMN = {
  'Individ och familjeomsorg': 'Individ- och familjeomsorg',
  'Individ- och familjeomsorgen': 'Individ- och familjeomsorg',
  'Försörjningsstöd inkl. Jobbsatsningen': 'Försörjningsstöd',
  'Försörjningsstöd inkl. jobbsatsning': 'Försörjningsstöd',
  'Utveckling och kunskapsstyrningsenheten': 'Utveckling och kunskapsstyrning',
  Förvaltningsledningen: 'Förvaltningsledning',
};

const EJ_OMRADE = ['Socialnämnden', 'Personalkostnader'];

/** Printed deviation per area in öre, + better; `rest` öre are added so that it is not even. */
export function tryckta(fil, kolumn, rest) {
  const rader = lasTryckt(fil).filter((r) =>
    r.delpost.startsWith('Totalt') && !EJ_OMRADE.includes(r.omrade));
  return new Map(rader.map((r, i) => {
    const jamn = kr(Number(r[kolumn]) * 1e6);
    return [NAMN[r.omrade] ?? r.omrade, jamn + rest[i % rest.length]];
  }));
}
