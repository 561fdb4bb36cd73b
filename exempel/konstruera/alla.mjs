// Rewrites every example file, byte for byte the same each time: node exempel/konstruera/alla.mjs
import { exempelby } from './exempelby/exempelby.mjs';
import { harjedalen } from './harjedalen/harjedalen.mjs';
import { harnosand } from './harnosand/harnosand.mjs';
import { timra } from './timra/timra.mjs';

for (const kommun of [harnosand, timra, harjedalen, exempelby]) {
  kommun();
  console.log(`skrev ${kommun.name}`);
}
