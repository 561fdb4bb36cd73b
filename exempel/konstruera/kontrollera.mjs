// Recomputes every printed cell from the committed files: node exempel/konstruera/kontrollera.mjs
// Exit 1 on any difference.
import { kontrolleraExempelby } from './kontroll/exempelby.mjs';
import { kontrolleraHarjedalen } from './kontroll/harjedalen.mjs';
import { kontrolleraHarnosand } from './kontroll/harnosand.mjs';
import { kontrolleraKoder } from './kontroll/koder.mjs';
import { kontrolleraTimra } from './kontroll/timra.mjs';

const kontroller = [kontrolleraHarnosand, kontrolleraTimra, kontrolleraHarjedalen,
  kontrolleraExempelby, kontrolleraKoder];
const utfall = kontroller.map((kontroll) => kontroll());
process.exit(utfall.every(Boolean) ? 0 : 1);
