/** Which criteria answer what is asked. Each filter looks at one criterion alone, so that their order does not matter. */
import type { Bloc, Competence } from '../../model/criterion.ts';
import { referentiels } from '../../referentiels/index.ts';
import type { Asked } from './asked.ts';
import type { Entry } from './entries.ts';
import { foldText, holdsWords, splitWords } from './foldText.ts';

/** What is known besides the documents: ids of criteria. */
export interface Known {
  /** Some published situation gives the occasion. */
  readonly practised: ReadonlySet<string>;
  /** The learner was observed on it. */
  readonly met: ReadonlySet<string>;
}

export function answers(entry: Entry, asked: Asked, words: readonly string[], known: Known): boolean {
  const { criterion, referentiel, bloc, sought } = entry;
  return (
    (asked.referentiel === null || asked.referentiel === referentiel) &&
    (asked.bloc === null || asked.bloc === bloc) &&
    (asked.mode === null || asked.mode === criterion.mode) &&
    (asked.practice === null || (asked.practice === 'now') === known.practised.has(criterion.id)) &&
    (!asked.met || known.met.has(criterion.id)) &&
    holdsWords(sought, words)
  );
}

/** Those that answer, in the order given. */
export function filterEntries(entries: readonly Entry[], asked: Asked, known: Known): readonly Entry[] {
  const words = splitWords(asked.text);
  return entries.filter((entry) => answers(entry, asked, words, known));
}

/** The compétences whose bloc holds the criteria as a whole: no criterion can be found by their words. */
export function listUnattached(bloc: Bloc): readonly Competence[] {
  return bloc.criteres.length === 0 ? [] : bloc.competences.filter(({ criteres }) => criteres.length === 0);
}

/** Ids of such compétences that hold the words asked for; none when no words are. */
export function findUnattached({ text, referentiel, bloc }: Asked): ReadonlySet<string> {
  const words = splitWords(text);
  if (words.length === 0) return new Set();
  const blocs = (referentiel === null ? referentiels : [referentiel]).flatMap((one) => one.blocs);
  const found = blocs
    .filter((one) => bloc === null || bloc === one)
    .flatMap(listUnattached)
    .filter(({ id, titre }) => holdsWords(foldText(`${id}\n${titre}`).plain, words));
  return new Set(found.map(({ id }) => id));
}
