/**
 * The official criteria of the five documents: searched, filtered, read word for word, each with where it can be practised, what
 * says the same elsewhere, and what the learner's own runs showed. Nothing here computes a result.
 */
import { useCallback, useMemo, useRef } from 'react';
import type { Referentiel } from '../../model/criterion.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Strip } from '../../ui/messages/Strip.tsx';
import { useRuns } from '../home/useRuns.ts';
import { Page } from '../shell/Page.tsx';
import { type Query, writeRoute } from '../shell/routes.ts';
import { CriteriaList } from './CriteriaList.tsx';
import { Details } from './Details.tsx';
import { entries, findEntry } from './entries.ts';
import { Filters } from './Filters.tsx';
import { Fold } from './Fold.tsx';
import { InForce } from './InForce.tsx';
import { Legend } from './Legend.tsx';
import { SoughtContext } from './Marked.tsx';
import { NothingFound } from './NothingFound.tsx';
import styles from './ReferentielsPage.module.css';
import { SearchBox } from './SearchBox.tsx';
import { SidePanel } from './SidePanel.tsx';
import { useAsked } from './useAsked.ts';
import { useFound } from './useFound.ts';
import { cramped, sideBySide, useMedia } from './useMedia.ts';
import { useOpened } from './useOpened.ts';

function WaysOn({ referentiel }: { readonly referentiel: Referentiel | null }) {
  const choices: Query = referentiel === null ? {} : { document: referentiel.id };
  return (
    <p className={styles.aside} data-print="never">
      <a href={writeRoute({ page: 'coverage', choices })}>Ce que les situations couvrent</a>
      <Button look="ruled" icon="printer" onPress={() => window.print()}>
        Imprimer la liste
      </Button>
    </p>
  );
}

export default function ReferentielsPage({ choices }: { readonly choices: Query }) {
  const { asked, change, type } = useAsked(choices);
  const runs = useRuns();
  const { listed, known, words, shown, parts, competences, addressOf } = useFound(asked, runs);
  const isWide = useMedia(sideBySide);
  const isCramped = useMedia(cramped);
  const input = useRef<HTMLInputElement>(null);
  const heading = useOpened(asked.opened, parts);
  const entry = asked.opened === null ? null : findEntry(asked.opened);
  const isInList = entry !== null && shown.includes(entry);

  const drawDetails = useCallback(
    (level: number, isInPlace: boolean) =>
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
      ),
    [entry, runs, addressOf, change, heading],
  );
  const drawInPlace = useMemo(
    () => (isWide ? null : (level: number) => drawDetails(level, true)),
    [isWide, drawDetails],
  );
  const filters = <Filters asked={listed} change={change} />;

  return (
    <Page
      title="Les critères officiels"
      lead={`${entries.length}\u00a0critères, cinq documents, mot pour mot\u00a0: ce qui est demandé, qui en juge, où s’y exercer.`}
      width="wide"
      aside={<WaysOn referentiel={asked.referentiel} />}
    >
      <SoughtContext value={words}>
        <search className={styles.search} data-print="never">
          <SearchBox text={asked.text} onType={type} input={input} />
          {isCramped ? <Fold label="Filtrer la liste">{filters}</Fold> : filters}
        </search>
        <InForce
          asked={listed}
          count={shown.length}
          total={entries.length}
          competences={competences.size}
          change={change}
          input={input}
        />
        <div className={styles.columns}>
          <div>
            {isWide ? null : (
              <Fold label="Comment lire cette liste">
                <Legend />
              </Fold>
            )}
            {asked.opened !== null && entry === null ? (
              <Strip tone="quiet">
                Aucun document n’a de critère «&#8239;{asked.opened}&#8239;»{'\u00a0'}: l’adresse a peut-être été mal
                recopiée.
              </Strip>
            ) : null}
            {isWide || isInList ? null : drawDetails(2, false)}
            {parts.length === 0 ? <NothingFound asked={listed} known={known} change={change} /> : null}
            <CriteriaList
              parts={parts}
              competences={competences}
              known={known}
              addressOf={addressOf}
              opened={entry}
              drawDetails={drawInPlace}
            />
          </div>
          {isWide ? <SidePanel>{drawDetails(2, false)}</SidePanel> : null}
        </div>
      </SoughtContext>
    </Page>
  );
}
