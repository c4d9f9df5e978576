/** Finding rows by what is typed: every word of it must begin a word of the row. Knows words; nothing of rows. */
import { foldText, holdsBeginning } from '../../../model/text.ts';

export function searchRows<R>(rows: readonly R[], query: string, wordsOf: (row: R) => readonly string[]): readonly R[] {
  const sought = foldText(query).split(' ').filter(Boolean);
  if (sought.length === 0) return rows;
  return rows.filter((row) => {
    const text = wordsOf(row).join(' ');
    return sought.every((word) => holdsBeginning(text, word));
  });
}
