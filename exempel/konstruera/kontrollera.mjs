// Recomputes every printed cell from the committed files: node exempel/konstruera/kontrollera.mjs
// Exit 1 on any difference.
import { kontrolleraHarjedalen } from './kontroll/harjedalen.mjs';
import { kontrolleraHarnosand } from './kontroll/harnosand.mjs';
import { kontrolleraTimra } from './kontroll/timra.mjs';

const kontroller = [kontrolleraHarnosand, kontrolleraTimra, kontrolleraHarjedalen];
const utfall = kontroller.map((kontroll) => kontroll());
process.exit(utfall.every(Boolean) ? 0 : 1);
