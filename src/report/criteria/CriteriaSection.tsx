/**
 * « Les critères »: which document, how many of each verdict, the table, what remains to be worked on. The software proposes;
 * whoever decides does it here or on paper.
 */
import { useState } from 'react';
import type { Referentiel } from '../../model/criterion.ts';
import type { CriterionVerdict, Verdict, Weight } from '../../model/verdict.ts';
import { Select, Switch, VerdictMark, VisuallyHidden } from '../../ui/index.ts';
import type { Decision, Decisions } from '../notes.ts';
import { countWords } from '../words.ts';
import styles from './CriteriaSection.module.css';
import { CriteriaTable } from './CriteriaTable.tsx';
import { DecisionSheet } from './DecisionSheet.tsx';
import { SignKey } from './EvidenceList.tsx';
import {
  type CompetenceRows,
  type CriterionRow,
  countProposals,
  listCompetences,
  listReferentiels,
  needsWork,
} from './listCriteria.ts';

const countedWords: Readonly<Record<Verdict, string>> = {
  acquis: 'acquis',
  partiel: 'partiellement acquis',
  'non-acquis': 'non acquis',
  'non-observe': 'non observé',
  humain: 'à juger par une personne',
};

function Counts({ competences }: { readonly competences: readonly CompetenceRows[] }) {
  return (
    <ul className={styles.counts} aria-label="Verdicts proposés">
      {countProposals(competences).map(({ verdict, count }) => (
        <li key={verdict} className={styles.count}>
          <VerdictMark verdict={verdict} word="" className={styles.mark ?? ''} />
          <b>{count}</b> {verdict === 'non-observe' && count > 1 ? 'non observés' : countedWords[verdict]}
        </li>
      ))}
    </ul>
  );
}

const listWeights = (verdicts: readonly CriterionVerdict[]): readonly Weight[] =>
  verdicts.flatMap(({ evidence }) => evidence.map(({ weight }) => weight));

interface ChoiceOfDocument {
  readonly referentiels: readonly Referentiel[];
  readonly value: Referentiel;
  readonly onChange: (referentiel: Referentiel) => void;
}

/** A run speaks to several documents at once: one is read at a time. */
function DocumentName({ referentiels, value, onChange }: ChoiceOfDocument) {
  if (referentiels.length === 1)
    return (
      <p className={styles.document}>
        Référentiel{'\u00a0'}: <b>{value.sigle}</b>, {value.titre}
      </p>
    );
  return (
    <Select
      label="Référentiel"
      choices={referentiels.map(({ id, sigle, titre }) => ({ id, label: sigle, note: titre }))}
      value={value.id}
      onChange={(id) => onChange(referentiels.find((one) => one.id === id) ?? value)}
      className={styles.choice ?? ''}
    />
  );
}

export interface CriteriaSectionProps {
  readonly verdicts: readonly CriterionVerdict[];
  readonly startsAtMinutes: number;
  readonly decisions: Decisions;
  readonly onDecision?: ((criterion: string, decision: Decision | null) => void) | undefined;
}

export function CriteriaSection({ verdicts, startsAtMinutes, decisions, onDecision }: CriteriaSectionProps) {
  const referentiels = listReferentiels(verdicts);
  const [chosen, setChosen] = useState<Referentiel | undefined>(undefined);
  const [isFiltered, setFiltered] = useState(false);
  const [open, setOpen] = useState<CriterionRow | null>(null);
  const referentiel = chosen ?? referentiels[0];
  if (referentiel === undefined) return null;
  const competences = listCompetences(verdicts, referentiel);
  const rows = competences.flatMap((one) => one.rows);
  const work = rows.filter((row) => needsWork(row, decisions));
  const decided = rows.filter(({ criterion }) => decisions[criterion.id] !== undefined);
  return (
    <section aria-labelledby="criteres">
      <h2 id="criteres" className={styles.heading}>
        Les critères
      </h2>
      <DocumentName referentiels={referentiels} value={referentiel} onChange={setChosen} />
      <p className={styles.lead}>
        Le logiciel propose un verdict et cite ses preuves. La décision appartient au formateur ou au jury, qui peut en
        changer en disant pourquoi.
      </p>
      <Counts competences={competences} />
      <div className={styles.bar}>
        <SignKey weights={listWeights(verdicts)} />
        <div className={styles.filter} data-print="never">
          <Switch isSelected={isFiltered} onChange={setFiltered}>
            {`Seulement ce qui reste à travailler (${work.length})`}
          </Switch>
        </div>
      </div>
      <VisuallyHidden>
        <p role="status">{isFiltered ? `${countWords(work.length, 'critère')} sur ${rows.length}` : ''}</p>
      </VisuallyHidden>
      {isFiltered && work.length === 0 ? (
        <p className={styles.none} data-print="never">
          Rien ne reste à travailler parmi ce qui a été observé.
        </p>
      ) : null}
      <CriteriaTable
        competences={competences}
        startsAtMinutes={startsAtMinutes}
        decisions={decisions}
        isShown={(row) => !isFiltered || needsWork(row, decisions)}
        onOpen={onDecision === undefined ? undefined : setOpen}
      />
      {decided.length === 0 ? null : (
        <p className={styles.decided} role="status">
          {countWords(decided.length, 'décision prise', 'décisions prises')} sur {countWords(rows.length, 'critère')}.
        </p>
      )}
      {open === null ? null : (
        <DecisionSheet
          row={open}
          decision={decisions[open.criterion.id]}
          onDecide={(decision) => onDecision?.(open.criterion.id, decision)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
