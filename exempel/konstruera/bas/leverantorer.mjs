// Suppliers that plainly do not exist, by what they are paid for, and what their invoices say.
const POOL = {
  451: ['Utbetalning till hushåll'],
  453: ['Föreningen Påhittad Gemenskap', 'Kvinnojouren Exempel', 'Låtsasklubben 1999'],
  4610: ['Fiktiv Hemtjänst AB', 'Exempelomsorg i Norr AB', 'Påhittade Hemhjälpen HB'],
  462: ['Låtsasgården HVB AB', 'Exempelhem Behandling AB', 'Fiktiva Familjehem AB',
    'Stiftelsen Påhittet', 'Sagobacken Vård AB'],
  463: ['Exempelviks Omsorg AB', 'Fiktivgårdens LSS AB', 'Påhittad Autismvård AB'],
  464: ['Låtsas Assistans AB', 'Exempelassistans Ekonomisk förening', 'Försäkringskassan'],
  465: ['Hospice Sagolunden'],
  466: ['Region Exempel'],
  469: ['Fiktiva Äldreboenden AB'],
  601: ['Exempelbostäder AB', 'Fastighetsbolaget Låtsas', 'Påhittade Hus AB'],
  602: ['Sagostäd AB', 'Fiktiv Lokalvård AB'],
  603: ['Exempel Energi AB'],
  62: ['Låtsasbil Leasing AB', 'Drivmedel Fiktiv AB'],
  64: ['Påhittade Livs AB', 'Exempelgrossisten AB', 'Fiktivt Sjukvårdsmaterial AB',
    'Sagolagret AB', 'Handelsboden Exempel'],
  67: ['Programhuset Fiktiv AB', 'Låtsas Service AB'],
  68: ['Telebolaget Exempel AB'],
  70: ['Exempelresor AB', 'Fiktiv Buss AB'],
  71: ['Påhittad Tvätt AB', 'Sagofrakt AB'],
  742: ['Låtsasbemanning AB', 'Exempel Vårdbemanning AB', 'Fiktiva Sjuksköterskor AB'],
  743: ['Kursgården Påhittet AB', 'Exempelskolan'],
  744: ['Fiktiv Tolkförmedling AB'],
  745: ['Larmbolaget Låtsas AB'],
  7: ['Exempelkonsult AB', 'Fiktiv Företagshälsa AB', 'Påhittade Tjänster HB'],
};

const TEXT = {
  4610: 'Utförda timmar', 462: 'Placering klient', 463: 'Boende brukare',
  464: 'Assistans brukare', 465: 'Vårddygn', 466: 'Utskrivningsklara',
  469: 'Boendeplatser', 742: 'Inhyrd personal', 744: 'Tolkuppdrag',
};

const prefix = (tabell, konto) => {
  for (let n = konto.length; n > 0; n -= 1) {
    const traff = tabell[konto.slice(0, n)];
    if (traff) return traff;
  }
  return undefined;
};

export const leverantor = (konto, slump) =>
  slump.valj(prefix(POOL, konto) ?? ['Påhittade Varor AB', 'Exempelhandeln AB']);

const KLIENTKONTON = /^46[234]/;

/** The text of an invoice row; placements name an invented client, so that masking has work. */
export function fakturatext(konto, manad, slump) {
  const borjan = prefix(TEXT, konto) ?? 'Faktura';
  if (!KLIENTKONTON.test(konto)) return `${borjan} ${manad}`;
  return `${borjan} K-${String(slump.heltal(1, 120)).padStart(3, '0')} ${manad}`;
}
