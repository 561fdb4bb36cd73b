// Every code of every file means something on its day, and means one thing only.
import { lasCsv } from '../bas/csv.mjs';
import { Kontroll } from './kontroll.mjs';
import { filer, lasBudget, lasPrognos, lasUtfall } from './las.mjs';
import { lasSie } from './sie.mjs';
import { lasUtfall as lasTimra } from './timra.mjs';

const DELAR = ['ansvar', 'verksamhet', 'konto', 'projekt', 'motpart'];
const ANSI = { teckenkod: 'windows-1252' };
const bindestreck = (d) => `${d.slice(0, 4)}-${d.slice(4, 6)}-${d.slice(6)}`;

/** The code plan as "del kod" → periods; `till` is the first day that does not hold. */
function kodplan(kommun) {
  const plan = new Map();
  for (const k of lasCsv(`${kommun}/kodplan.csv`)) {
    const nyckel = `${k.del} ${k.kod}`;
    plan.set(nyckel, [...(plan.get(nyckel) ?? []), { fran: k.fran, till: k.till || '9999-12-31' }]);
  }
  return plan;
}

function rader(kommun) {
  const val = kommun === '2262' ? ANSI : {};
  const dag = (fil) => `${/(\d{4})/.exec(fil.split('/')[1])[1]}-01-01`;
  const utfall = filer(kommun, 'utfall').flatMap((fil) => {
    if (fil.endsWith('.se')) return lasSie(fil).map((r) => ({ ...r, dag: bindestreck(r.datum) }));
    const las = kommun === '2262' ? lasTimra() : lasUtfall(fil);
    return las.map((r) => ({ ...r, dag: r.bokforingsdatum }));
  });
  const budget = filer(kommun, 'budget', 'omfordelning', 'investering').flatMap((fil) =>
    lasBudget(fil, val).map((r) => ({ ...r, dag: dag(fil) })));
  const prognos = filer(kommun, 'prognos').flatMap((fil) =>
    lasPrognos(fil, val).map((r) => ({ ...r, konto: '', dag: dag(fil) })));
  return [...utfall, ...budget, ...prognos];
}

function okanda(plan, alla) {
  const fel = new Set();
  for (const rad of alla) {
    for (const del of DELAR.filter((d) => rad[d])) {
      const perioder = plan.get(`${del} ${rad[del]}`) ?? [];
      const gallande = perioder.filter((p) => p.fran <= rad.dag && rad.dag < p.till);
      if (gallande.length !== 1) fel.add(`${del} ${rad[del]} ${rad.dag}`);
    }
  }
  return [...fel];
}

export function kontrolleraKoder() {
  const k = new Kontroll('koderna i alla filer mot kodplanerna');
  for (const kommun of ['2280', '2262', '2361', '9900']) {
    const fel = okanda(kodplan(kommun), rader(kommun));
    k.krav(`${kommun}: ${fel.slice(0, 5).join('; ')}`, fel.length === 0);
  }
  return k.redovisa();
}
