/** Plain text tables for a terminal, and the French names they use. */
import type { Verdict } from '../model/verdict.ts';

const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  acquis: 'acquis',
  partiel: 'partiellement acquis',
  'non-acquis': 'non acquis',
  'non-observe': 'non observé',
  humain: 'jugé par une personne',
};

export const nameVerdict = (verdict: Verdict): string => VERDICT_NAMES[verdict];

/** Rows with each column as wide as its widest cell; the last is left ragged. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
