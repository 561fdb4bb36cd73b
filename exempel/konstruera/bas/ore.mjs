// Money is whole öre in a Number: the largest sum here is far below 2^53.

/** "−435333.33" or "5,5" → öre. */
export function ore(text) {
  const m = /^([-−]?)(\d+)(?:[.,](\d{1,2}))?$/.exec(String(text).trim());
  if (!m) throw new Error(`inte ett belopp: ${text}`);
  const tal = Number(m[2]) * 100 + Number((m[3] ?? '0').padEnd(2, '0'));
  return m[1] ? -tal : tal;
}

export const kr = (kronor) => Math.round(kronor * 100);
export const tkr = (tusental) => Math.round(tusental * 100000);

/** Öre → "-435333,33". */
export function text(belopp, decimal = ',') {
  const abs = Math.abs(belopp);
  const heltal = Math.floor(abs / 100);
  return `${belopp < 0 ? '-' : ''}${heltal}${decimal}${String(abs % 100).padStart(2, '0')}`;
}

export const summa = (lista) => lista.reduce((a, b) => a + b, 0);

/** Splits an amount by weights; the parts add up to the öre (largest remainder). */
export function fordela(belopp, vikter) {
  const tecken = belopp < 0 ? -1 : 1;
  const abs = Math.abs(belopp);
  const total = summa(vikter);
  if (!(total > 0)) throw new Error('vikterna måste ha en positiv summa');
  const exakt = vikter.map((v) => (abs * v) / total);
  const delar = exakt.map(Math.floor);
  const ordning = exakt
    .map((x, i) => [x - Math.floor(x), i])
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  let rest = abs - summa(delar);
  for (let n = 0; rest > 0; n = (n + 1) % ordning.length, rest -= 1) delar[ordning[n][1]] += 1;
  return delar.map((d) => d * tecken || 0);
}

/** Half up, away from zero, once: öre → whole units of `enhet` öre (tkr = 100000). */
export function avrunda(belopp, enhet) {
  const tecken = belopp < 0 ? -1 : 1;
  return tecken * Math.floor((2 * Math.abs(belopp) + enhet) / (2 * enhet)) || 0;
}
