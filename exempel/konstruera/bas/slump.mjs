// A seeded generator of its own: the same seed gives the same files on every machine.
// Only integers and + − × ÷ are used, never Math.log or Math.sin, whose last bit may differ.

/** Turns a text into a 32-bit seed. */
function fro(text) {
  let h = 1779033703 ^ text.length;
  for (const tecken of text) {
    h = Math.imul(h ^ tecken.codePointAt(0), 3432918353);
    h = (h << 13) | (h >>> 19);
  }
  return h >>> 0;
}

/** A stream of numbers for one seed text; separate seeds keep a change in one place local. */
export function slump(text) {
  let a = fro(text);
  const tal = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const heltal = (fran, till) => fran + Math.floor(tal() * (till - fran + 1));
  return {
    tal,
    heltal,
    valj: (lista) => lista[heltal(0, lista.length - 1)],
    chans: (p) => tal() < p,
    // About 1, most often within ± spridning.
    kring: (spridning) => 1 + ((tal() + tal() + tal()) / 1.5 - 1) * spridning,
  };
}
