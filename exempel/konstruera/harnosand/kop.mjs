// Bought care, economic assistance and the large separate costs of 2280.
import { kr } from '../bas/ore.mjs';

const rad = (post, ansvar, verksamhet, konto, vikt, annat = {}) =>
  ({ post, ansvar, verksamhet, konto, vikt, stil: 'faktura', storlek: 8000000, tak: 9, ...annat });
const bistand = (konto, vikt, tak) =>
  rad('Försörjningsstöd', '743030', '57100', konto, vikt, { stil: 'utbetalning', tak });

export const KOP = [
  rad('Hemtjänst', '742040', '51011', '4610', 9, { storlek: 25000000 }),
  rad('Hemtjänst', '742022', '51013', '7450', 0.6, { tak: 2 }),
  rad('Hemtjänst', '744600', '51014', '6510', 1.6,
    { stil: 'manuell', text: 'Matlådor', motpart: '130' }),
  bistand('4510', 12, 8), bistand('4511', 9, 6), bistand('4512', 2.4, 5),
  rad('Placeringar IFO', '743020', '55400', '4620', 11, { storlek: 14000000 }),
  rad('Placeringar IFO', '743020', '55700', '4621', 9, { storlek: 2100000, tak: 16 }),
  rad('Placeringar IFO', '743020', '55700', '4622', 7, { storlek: 9000000 }),
  rad('Placeringar IFO', '743030', '55200', '4623', 4.2, { storlek: 9000000 }),
  rad('Placeringar IFO', '743030', '55200', '4624', 2, { storlek: 15000000 }),
  rad('Placeringar IFO', '743030', '55200', '4625', 1.6, { storlek: 6000000 }),
  rad('Placeringar OoF', '742040', '51350', '4630', 18.8, { storlek: 16000000, tak: 14 }),
  rad('Personlig assistans', '742040', '51320', '4640', 18, { storlek: 20000000, tak: 12 }),
  rad('Personlig assistans', '742040', '51320', '4641', 11.8, { storlek: 40000000, tak: 6 }),
  rad('Hospice/Utskrivningsklara', '742040', '51085', '4650', 0.35, { storlek: 4000000 }),
  rad('Hospice/Utskrivningsklara', '742040', '51085', '4660', 0.2, { storlek: 3000000 }),
  rad('Lönekostnader', '747020', '51050', '5020', 0,
    { stil: 'lon', projekt: '9019', manad: kr(3.7e6 / 4) }),
  rad('Lönekostnader', '743020', '55700', '5110', 5, { stil: 'lon', profil: 'uppdrag' }),
  rad('Lönekostnader', '745010', '51390', '5110', 3, { stil: 'lon', profil: 'uppdrag' }),
  rad('Övriga kostnader', '747020', '51050', '7420', 0,
    { storlek: 11000000, projekt: '9019', manad: kr(0.5e6 / 4) }),
  rad('Övriga kostnader', '747030', '51051', '7420', 12, { storlek: 12000000 }),
  rad('Övriga kostnader', '746080', '51030', '7420', 2, { storlek: 7000000 }),
  rad('Övriga kostnader', '742022', '51080', '6470', 3.6, { storlek: 3000000 }),
  rad('Övriga kostnader', '743020', '55700', '7440', 1.2, { storlek: 150000, tak: 10 }),
  rad('Övriga kostnader', '743010', '55900', '4530', 0.8, { tak: 1 }),
  rad('Övriga kostnader', '742050', '59000', '7310', 0.9, { tak: 1 }),
  rad('Övriga kostnader', '742050', '59000', '8510', 0.02, { storlek: 40000, tak: 3 }),
];
