/**
 * Short hands for writing a référentiel as data. They shape, they decide nothing: words, lines and modes
 * are in the data modules.
 */
import {
  type Criterion,
  criterionId,
  type ElementDeSituation,
  type Extrait,
  type Indicateur,
  type Observability,
  type SansObjet,
} from '../model/criterion.ts';

/** One line of the source, or its first and last when the words run over several. */
export type Lines = number | readonly [first: number, last: number];

/** The log alone shows it. */
export const SOFTWARE: Observability = { mode: 'software' };

/** Software proposes, a person confirms. `reason` is shown to the jury. */
export function toConfirm(reason: string): Observability {
  return { mode: 'software-to-confirm', reason };
}

/** The deed is scored; a person judges the explanation. */
export function withExplanation(reason: string): Observability {
  return { mode: 'software-plus-explanation', reason };
}

/** Only a person may judge. */
export function byPerson(reason: string): Observability {
  return { mode: 'human', reason };
}

export function extrait(lines: Lines, texte: string): Extrait {
  if (typeof lines === 'number') return { texte, line: lines };
  return { texte, line: lines[0], lineEnd: lines[1] };
}

/**
 * @param texte the document’s words, repaired only as `lectures.md` says
 * @throws RangeError when `id` has not the shape of a criterion id
 */
export function critere(
  id: string,
  lines: Lines,
  texte: string,
  observability: Observability = SOFTWARE,
  indicateurs: readonly Indicateur[] = [],
): Criterion {
  return { id: criterionId(id), ...extrait(lines, texte), ...observability, indicateurs };
}

/**
 * @param id the criterion’s id and the rank under it, as `sante.P1.i2`
 * @param texte the document’s words
 */
export function indicateur(
  id: string,
  lines: Lines,
  texte: string,
  observability: Observability | SansObjet = SOFTWARE,
): Indicateur {
  return { id, ...extrait(lines, texte), ...observability };
}

/** Hazards or complexities of one situation, numbered in document order: `${prefix}1`, `${prefix}2`… */
export function elements(prefix: string, line: number, textes: readonly string[]): readonly ElementDeSituation[] {
  return textes.map((texte, rank) => ({ id: `${prefix}${rank + 1}`, texte, line }));
}
