/**
 * What was written and what was found in it: in sight when there is little to read, folded on screen when there is much, with
 * what one would find by unfolding. Paper has all.
 */
import type { ReactNode } from 'react';
import { joinWords } from '../../model/phrases.ts';
import type { ReadFinding, TextReading } from '../../session/index.ts';
import { Fold } from '../criteria/Fold.tsx';
import { countWords } from '../words.ts';

/** More writings than this are folded. */
const MOST_IN_SIGHT = 2;

const COUNTED: readonly { readonly sign: ReadFinding['sign']; readonly one: string; readonly many: string }[] = [
  { sign: 'found', one: 'élément présent', many: 'éléments présents' },
  { sign: 'doubtful', one: 'à confirmer', many: 'à confirmer' },
  { sign: 'unwanted', one: 'à éviter', many: 'à éviter' },
  { sign: 'missing', one: 'non trouvé', many: 'non trouvés' },
];

/** « 9 éléments présents et 2 non trouvés »; empty when nothing was looked for. */
export function countFindings(readings: readonly TextReading[]): string {
  const all = readings.flatMap(({ findings }) => findings);
  return joinWords(
    COUNTED.flatMap(({ sign, one, many }) => {
      const count = all.filter((finding) => finding.sign === sign).length;
      return count === 0 ? [] : [countWords(count, one, many)];
    }),
  );
}

export interface WrittenFoldProps {
  /** How many writings of that kind there are. */
  readonly among: number;
  /** « Lire le message » */
  readonly label: string;
  readonly readings: readonly TextReading[];
  readonly children: ReactNode;
}

export function WrittenFold({ among, label, readings, children }: WrittenFoldProps) {
  if (among <= MOST_IN_SIGHT) return children;
  const found = countFindings(readings);
  return <Fold label={found === '' ? label : `${label}\u00a0: ${found}`}>{children}</Fold>;
}
