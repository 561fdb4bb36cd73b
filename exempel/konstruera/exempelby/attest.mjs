// Attest register of 9900: keys of invented persons, and rights for a limited time.
import { lasCsv, skrivCsv } from '../bas/csv.mjs';
import { skrivAttest } from '../bas/organisationsfil.mjs';

const las = (namn) => lasCsv(`konstruera/exempelby/${namn}.csv`);
const kopiera = (namn) => {
  const rader = las(namn);
  skrivCsv(`9900/${namn}.csv`, Object.keys(rader[0]), rader.map(Object.values));
};

export function skrivAttestregister() {
  skrivAttest('9900', las('attest').map(Object.values));
  kopiera('attest-tidsbegransad');
  kopiera('personer');
  kopiera('statsbidrag');
}
