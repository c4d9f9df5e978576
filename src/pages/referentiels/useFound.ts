/** What answers: the criteria, where they stand, and what is known of them. The list may lag behind the typing, never the reverse. */
import { coverage } from 'virtual:coverage';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { writeRoute } from '../shell/routes.ts';
import { type Asked, writeAsked } from './asked.ts';
import { type Entry, entries, findEntry } from './entries.ts';
import { answers, filterEntries, findUnattached, type Known } from './filterEntries.ts';
import { splitWords } from './foldText.ts';
import { listMet } from './history.ts';
import { type DocumentPart, layOut } from './outline.ts';

const practised: ReadonlySet<string> = new Set(coverage.flatMap((one) => Object.keys(one)));
const none: ReadonlySet<string> = new Set();

export interface Found {
  /** What the list answers: what is asked, a moment ago, no criterion being open. */
  readonly listed: Asked;
  readonly known: Known;
  readonly words: readonly string[];
  readonly shown: readonly Entry[];
  readonly parts: readonly DocumentPart[];
  /** Ids of the compétences found that hold no criterion of their own. */
  readonly competences: ReadonlySet<string>;
  /** The address that opens a criterion; for null, none. */
  readonly addressOf: (id: string | null) => string;
}

/** Compétences without criteria of their own answer words alone: no filter about a criterion can keep them. */
function findCompetences(asked: Asked): ReadonlySet<string> {
  return asked.mode === null && asked.practice === null && !asked.met ? findUnattached(asked) : none;
}

/** Within what is asked when the criterion answers it, else within its document alone. */
function writeAddress(asked: Asked, known: Known, id: string | null): string {
  const entry = id === null ? null : findEntry(id);
  const stays = entry === null || answers(entry, asked, splitWords(asked.text), known);
  const choices = stays
    ? writeAsked({ ...asked, opened: id })
    : { document: entry.referentiel.id, critere: entry.criterion.id };
  return writeRoute({ page: 'referentiels', choices });
}

/** What is drawn at once on arriving: the first document, and up to the one of the open criterion. The others come a moment later. */
function keepFirst(parts: readonly DocumentPart[], opened: string | null): readonly DocumentPart[] {
  const entry = opened === null ? null : findEntry(opened);
  const rank = parts.findIndex(({ referentiel }) => referentiel === entry?.referentiel);
  return parts.slice(0, Math.max(0, rank) + 1);
}

export function useFound(asked: Asked, runs: readonly KeptRun[] | null): Found {
  const known = useMemo(() => ({ practised, met: listMet(runs ?? []) }), [runs]);
  const text = useDeferredValue(asked.text);
  const { referentiel, bloc, mode, practice, met } = asked;
  const listed = useMemo(
    () => ({ text, referentiel, bloc, mode, practice, met, opened: null }),
    [text, referentiel, bloc, mode, practice, met],
  );
  const words = useMemo(() => splitWords(text), [text]);
  const shown = useMemo(() => filterEntries(entries, listed, known), [listed, known]);
  const competences = useMemo(() => findCompetences(listed), [listed]);
  const parts = useMemo(() => layOut(shown, competences), [shown, competences]);
  const drawn = useDeferredValue(parts, keepFirst(parts, asked.opened));
  const addressOf = useCallback((id: string | null) => writeAddress(listed, known, id), [listed, known]);
  return { listed, known, words, shown, parts: drawn, competences, addressOf };
}
