/**
 * « Les critères »: a run speaks to several documents at once, one is read at a time, as by the dividers of a binder; paper may
 * have them all in turn. The software proposes; whoever decides does it here or on paper.
 */
import { useState } from 'react';
import type { Referentiel } from '../../model/criterion.ts';
import type { CriterionVerdict } from '../../model/verdict.ts';
import { Tabs } from '../../ui/index.ts';
import { HiddenWords } from '../HiddenWords.tsx';
import type { Decision, Decisions } from '../notes.ts';
import { countWords } from '../words.ts';
import styles from './CriteriaSection.module.css';
import { DecisionSheet } from './DecisionSheet.tsx';
import { DocumentCriteria } from './DocumentCriteria.tsx';
import { type CriterionRow, countMet } from './listCriteria.ts';
import { listReasons, listTwins } from './listTwins.ts';
import type { RunHours } from './runHours.ts';

export interface CriteriaSectionProps {
  readonly verdicts: readonly CriterionVerdict[];
  readonly hours: RunHours;
  readonly decisions: Decisions;
  /** The documents the run speaks to, in order. */
  readonly referentiels: readonly Referentiel[];
  /** The one that is read. */
  readonly shown: Referentiel;
  readonly onReferentiel: (id: string) => void;
  /** Name of the document the reader had chosen, when the run says nothing of it. */
  readonly missing: string | null;
  /** Paper gets all the documents, each on its own page. */
  readonly printsAll: boolean;
  readonly onDecision?: ((criteria: readonly string[], decision: Decision | null) => void) | undefined;
}

function Divider({ referentiel, verdicts }: { referentiel: Referentiel; verdicts: readonly CriterionVerdict[] }) {
  const { met } = countMet(verdicts, referentiel);
  return (
    <>
      {referentiel.sigle}
      <HiddenWords>{`, ${countWords(met, 'critère rencontré', 'critères rencontrés')}`}</HiddenWords>
      <span className={styles.number} aria-hidden="true">
        {met}
      </span>
    </>
  );
}

export function CriteriaSection(props: CriteriaSectionProps) {
  const { verdicts, hours, decisions, referentiels, shown, onReferentiel, missing, printsAll } = props;
  const { onDecision } = props;
  const [isFiltered, setFiltered] = useState(false);
  const [open, setOpen] = useState<CriterionRow | null>(null);
  const common = { verdicts, hours, decisions };
  const onOpen = onDecision === undefined ? undefined : setOpen;
  const read = (referentiel: Referentiel) => (
    <DocumentCriteria
      {...common}
      referentiel={referentiel}
      isFiltered={isFiltered}
      onFilter={setFiltered}
      onOpen={onOpen}
    />
  );
  return (
    <section aria-labelledby="criteres">
      <h2 id="criteres" className={styles.heading}>
        Les critères
      </h2>
      <p className={styles.lead}>
        Le logiciel propose un verdict et cite ses preuves. La décision appartient au formateur ou au jury, qui peut en
        changer en disant pourquoi.
      </p>
      {missing === null ? null : (
        <p className={styles.missing} data-print="never">
          {missing} n’est pas rencontré dans cette situation{'\u00a0'}: voici un autre document.
        </p>
      )}
      {referentiels.length === 1 ? (
        read(shown)
      ) : (
        <div className={styles.binder}>
          <Tabs
            label="Référentiel"
            entries={referentiels.map((one) => ({
              id: one.id,
              label: <Divider referentiel={one} verdicts={verdicts} />,
              content: read(one),
            }))}
            selected={shown.id}
            onSelect={(id) => id !== shown.id && onReferentiel(id)}
          />
        </div>
      )}
      {printsAll
        ? referentiels
            .filter((one) => one !== shown)
            .map((one) => (
              <div key={one.id} className={styles.onPaper} data-print="new-page">
                <DocumentCriteria {...common} referentiel={one} isFiltered={false} />
              </div>
            ))
        : null}
      {open === null ? null : (
        <DecisionSheet
          row={open}
          decision={decisions[open.criterion.id]}
          twins={listTwins(open.criterion.id, verdicts, decisions)}
          reasons={listReasons(open.criterion.id)}
          onDecide={(criteria, decision) => onDecision?.(criteria, decision)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
