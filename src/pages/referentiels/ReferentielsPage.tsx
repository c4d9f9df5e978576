/**
 * The official criteria of the five documents: searched, filtered, read word for word, each with where it can be practised, what
 * says the same elsewhere, and what the learner's own runs showed. Nothing here computes a result.
 */
import { coverage } from 'virtual:coverage';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { useRuns } from '../home/useRuns.ts';
import { Page } from '../shell/Page.tsx';
import { type Query, writeRoute } from '../shell/routes.ts';
import { type Asked, writeAsked } from './asked.ts';
import { CriterionRow } from './CriterionRow.tsx';
import { Details } from './Details.tsx';
import { DocumentSection } from './DocumentSection.tsx';
import { type Entry, entries, findEntry } from './entries.ts';
import { Filters } from './Filters.tsx';
import { Fold } from './Fold.tsx';
import { answers, filterEntries, findUnattached, type Known } from './filterEntries.ts';
import { splitWords } from './foldText.ts';
import { listMet } from './history.ts';
import { InForce } from './InForce.tsx';
import { Legend } from './Legend.tsx';
import { SoughtContext } from './Marked.tsx';
import { NothingFound } from './NothingFound.tsx';
import { layOut } from './outline.ts';
import { listPractice } from './Practice.tsx';
import styles from './ReferentielsPage.module.css';
import { SearchBox } from './SearchBox.tsx';
import { useAsked } from './useAsked.ts';
import { cramped, sideBySide, useMedia } from './useMedia.ts';
import { useOpened } from './useOpened.ts';

const practised: ReadonlySet<string> = new Set(coverage.flatMap((one) => Object.keys(one)));
const none: ReadonlySet<string> = new Set();

function useKnown(runs: ReturnType<typeof useRuns>): Known {
  return useMemo(() => ({ practised, met: listMet(runs ?? []) }), [runs]);
}

/** Compétences without criteria of their own answer words alone: no filter about a criterion can keep them. */
function findCompetences(asked: Asked): ReadonlySet<string> {
  return asked.mode === null && asked.practice === null && !asked.met ? findUnattached(asked) : none;
}

/** The address of a criterion: within what is asked when it answers, else within its document alone. */
function writeAddress(asked: Asked, known: Known, id: string): string {
  const entry = findEntry(id);
  const stays = entry === null || answers(entry, asked, splitWords(asked.text), known);
  const choices = stays ? writeAsked({ ...asked, opened: id }) : { document: entry.referentiel.id, critere: id };
  return writeRoute({ page: 'referentiels', choices });
}

export default function ReferentielsPage({ choices }: { readonly choices: Query }) {
  const { asked, change, type } = useAsked(choices);
  const input = useRef<HTMLInputElement>(null);
  const runs = useRuns();
  const known = useKnown(runs);
  const isWide = useMedia(sideBySide);
  const isCramped = useMedia(cramped);
  // The list may lag behind the typing, never the typing behind the list.
  const text = useDeferredValue(asked.text);
  const { referentiel, bloc, mode, practice, met, opened } = asked;
  const listed = useMemo(
    () => ({ text, referentiel, bloc, mode, practice, met, opened: null }),
    [text, referentiel, bloc, mode, practice, met],
  );
  const shown = useMemo(() => filterEntries(entries, listed, known), [listed, known]);
  const found = useMemo(() => findCompetences(listed), [listed]);
  const words = useMemo(() => splitWords(text), [text]);
  const parts = useMemo(() => layOut(shown, found), [shown, found]);
  const heading = useOpened(opened);
  const entry = opened === null ? null : findEntry(opened);
  const isListed = entry !== null && shown.includes(entry);
  const addressOf = useCallback((id: string) => writeAddress(listed, known, id), [listed, known]);

  const drawDetails = (level: number, isInPlace: boolean): ReactNode =>
    entry === null ? null : (
      <Details
        key={entry.criterion.id}
        entry={entry}
        runs={runs}
        level={level}
        isInPlace={isInPlace}
        addressOf={addressOf}
        onClose={() => change({ opened: null })}
        heading={heading}
      />
    );
  const drawRow = (one: Entry, level: number): ReactNode => (
    <CriterionRow
      key={one.criterion.id}
      entry={one}
      address={addressOf(one.criterion.id)}
      isOpen={one === entry}
      situations={listPractice(one.criterion.id).length}
      isMet={known.met.has(one.criterion.id)}
      details={one === entry && !isWide ? drawDetails(level, true) : null}
    />
  );

  const sideName = entry === null ? 'Comment lire cette liste' : 'Le critère ouvert';
  const filters = <Filters asked={asked} change={change} />;

  return (
    <Page
      title="Les critères officiels"
      lead={`${entries.length}\u00a0critères, cinq documents, mot pour mot\u00a0: ce qui est demandé, qui en juge, où s’y exercer.`}
      width="wide"
      aside={
        <p className={styles.aside} data-print="never">
          <a href={writeRoute({ page: 'coverage', choices: referentiel === null ? {} : { document: referentiel.id } })}>
            Ce que les situations couvrent
          </a>
          <Button look="ruled" icon="printer" onPress={() => window.print()}>
            Imprimer la liste
          </Button>
        </p>
      }
    >
      <SoughtContext value={words}>
        <search className={styles.search} data-print="never">
          <SearchBox text={asked.text} onType={type} input={input} />
          {isCramped ? <Fold label="Filtrer la liste">{filters}</Fold> : filters}
        </search>
        <InForce
          asked={asked}
          count={shown.length}
          total={entries.length}
          competences={found.size}
          change={change}
          input={input}
        />
        <div className={styles.columns}>
          <div className={styles.list}>
            {isWide ? null : (
              <Fold label="Comment lire cette liste">
                <Legend />
              </Fold>
            )}
            {entry !== null && !isListed && !isWide ? <div>{drawDetails(2, false)}</div> : null}
            {parts.length === 0 ? <NothingFound asked={listed} known={known} change={change} /> : null}
            {parts.map((part) => (
              <DocumentSection key={part.referentiel.id} part={part} found={found} drawRow={drawRow} />
            ))}
          </div>
          {isWide ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else to focus
            <section className={styles.side} aria-label={sideName} tabIndex={0} data-print="never">
              {entry === null ? (
                <>
                  <h2 className={styles.sideTitle}>{sideName}</h2>
                  <Legend />
                </>
              ) : (
                drawDetails(2, false)
              )}
            </section>
          ) : null}
        </div>
      </SoughtContext>
    </Page>
  );
}
