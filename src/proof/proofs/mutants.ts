/**
 * Proof 3: the expert with exactly one fault loses the criteria that the fault is declared to hurt, and no other.
 * Sensitivity 1; specificity at least 0.98.
 */
import { buildMatrix, type Matrix } from '../matrix.ts';
import { conclude, count, decimal, type Proof } from '../proof.ts';

const LEAST_SPECIFICITY = 0.98;
const LETTERS = { acquis: 'A', partiel: 'P', 'non-acquis': 'N', 'non-observe': '·', humain: 'h' } as const;

/** The matrix as a table: targets between brackets; A acquis, P partiel, N non acquis, · non observé. */
export function formatMatrix({ rows }: Matrix): string[] {
  const criteria = rows[0]?.cells.map(({ criterion }) => criterion) ?? [];
  const width = Math.max(0, ...rows.map(({ mutant }) => mutant.id.length));
  const line = (head: string, cells: readonly string[]) =>
    `${head.padEnd(width)}  ${cells.map((cell) => cell.padEnd(6)).join('')}`.trimEnd();
  return [
    line('', criteria),
    ...rows.map(({ mutant, cells }) =>
      line(
        mutant.id,
        cells.map(({ isTarget, verdicts }) => {
          const letters = [...verdicts].map((verdict) => LETTERS[verdict]).join('');
          return isTarget ? `[${letters}]` : ` ${letters}`;
        }),
      ),
    ),
  ];
}

export const proveMutants: Proof = (subject) => {
  const matrix = buildMatrix(subject);
  const { rows, sensitivity, specificity } = matrix;
  const runs = rows.length * subject.seeds.length;
  const stuck = rows.flatMap((row) => row.stuck);
  const faults = [...stuck, ...rows.flatMap((row) => row.faults)];
  const figure = `${count(rows.length, 'mutant')}, ${count(runs, 'partie')}, sensibilité ${decimal(sensitivity)}, spécificité ${decimal(specificity, 3)}`;
  const pass = rows.length > 0 && stuck.length === 0 && sensitivity === 1 && specificity >= LEAST_SPECIFICITY;
  if (pass) return { pass, figure: `${figure}.`, details: faults, table: formatMatrix(matrix) };
  return conclude(figure, rows.length === 0 ? ['aucun mutant'] : faults, formatMatrix(matrix));
};
