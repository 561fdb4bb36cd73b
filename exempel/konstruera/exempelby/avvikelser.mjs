// How the years turned out against budget, per verksamhet: what the story of 9900 is.
import { NYCKLAR } from '../bas/spridning.mjs';

const KOSTNAD = {
  500: { 2024: 0.965, 2025: 0.972, 2026: 0.958 },
  510: { 2024: 1.024, 2025: 1.031, 2026: 1.046 },
  511: { 2024: 1.012, 2025: 1.018, 2026: 1.024 },
  512: { 2024: 1.004, 2025: 0.992, 2026: 1.015 },
  513: { 2024: 0.996, 2025: 1.008, 2026: 1.019 },
  516: { 2024: 0.975, 2025: 0.968, 2026: 0.982 },
  530: { 2024: 1.028, 2025: 1.02, 2026: 1.027 },
  555: { 2024: 1.042, 2025: 1.071, 2026: 1.085 },
  571: { 2024: 0.962, 2025: 0.985, 2026: 0.991 },
  590: { 2024: 1.01, 2025: 1.006, 2026: 0.988 },
};
const INTAKT = { 2024: 1.018, 2025: 1.026, 2026: 1.012 };

/** Outcome against budget of a line, about 1. */
export const faktor = (rad, ar) => (rad.vikt < 0 ? INTAKT[ar] : KOSTNAD[rad.verksamhet]?.[ar] ?? 1);

const JAMN = Array(12).fill(1000 / 12);
const BIDRAG = [0, 90, 60, 160, 60, 110, 0, 60, 190, 80, 60, 130];
const DRIFT = [62, 82, 88, 84, 86, 80, 52, 74, 92, 92, 98, 110];

/** A line's months in thousandths of its year. */
export function arsprofil(rad) {
  if (rad.stil === 'lon') return NYCKLAR.semester.map((s, m) => 0.96 * JAMN[m] + 0.04 * s);
  if (rad.konto === '6030') return NYCKLAR.uppvarmning;
  if (/^35[14]/.test(rad.konto)) return BIDRAG;
  if (rad.fast || rad.stil !== 'faktura' || /^4/.test(rad.konto)) return JAMN;
  return DRIFT;
}
