// Shows that the checks can fail: a copy of the examples is spoilt in one place at a time.
//   node exempel/konstruera/kontroll/prov.mjs
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROT } from '../bas/fil.mjs';

/** What is done, in which file, what is replaced by what (latin1, so that bytes survive). */
const SKADOR = [
  ['en lön bokförs som hyra', '2280/utfall-2021.csv', /;746020;51020;5020;/, ';746020;51020;6010;'],
  ['ett belopp ändras', '2280/utfall-2021.csv', /(;57100;4510;[^\n]*;)(\d+),/, '$11$2,'],
  ['en månadsbudget ändras', '2280/budget-2021.csv', /;5020;;(\d+),/, ';5020;;2$1,'],
  ['en lön byter ansvar', '2262/utfall-2021.csv', /;3510;51020;5020;/, ';3210;51020;5020;'],
  ['en prognosrad försvinner', '2262/prognos-2021-04.csv', /\n3510;51020;5;[^\n]*/, ''],
  ['en lön byter område', '2361/utfall-2022.se', /5020 \{1 "2350"/, '5020 {1 "2510"'],
  ['sjuklön blir månadslön', '2361/utfall-2021.se', /#TRANS 5070/, '#TRANS 5020'],
  ['budgeten tappar en rad', '9900/budget-2025.csv', /\nFastst[^\n]*;510;5020;[^\n]*/, ''],
  ['en kod saknas i kodplanen', '9900/kodplan.csv', /\nkonto;4620;[^\n]*/, ''],
];

function prova([namn, fil, fran, till]) {
  const kopia = mkdtempSync(join(tmpdir(), 'exempel-'));
  try {
    cpSync(ROT, kopia, { recursive: true });
    const skadad = join(kopia, fil);
    const innan = readFileSync(skadad, 'latin1');
    const efter = innan.replace(fran, till);
    if (efter === innan) throw new Error(`skadan träffar inget: ${namn}`);
    writeFileSync(skadad, efter, 'latin1');
    const { status } = spawnSync(process.execPath, [join(kopia, 'konstruera/kontrollera.mjs')]);
    console.log(`${status === 1 ? 'upptäckt' : 'MISSAD  '} ${namn} (${fil})`);
    return status === 1;
  } finally {
    rmSync(kopia, { recursive: true });
  }
}

process.exit(SKADOR.map(prova).every(Boolean) ? 0 : 1);
