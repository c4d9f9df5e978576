/** The criteria, compétence by compétence: official words, verdict proposed, what supports it, decision. */
import { joinClasses, VerdictMark } from '../../ui/index.ts';
import type { Decisions } from '../notes.ts';
import { endSentence } from '../words.ts';
import styles from './CriteriaTable.module.css';
import { DecisionCell } from './DecisionCell.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { CompetenceRows, CriterionRow } from './listCriteria.ts';

/** Why nothing can be said, or what a person must still look at. */
function Reasons({ row }: { readonly row: CriterionRow }) {
  const { criterion, proposal } = row;
  if (proposal.verdict === 'humain')
    return (
      <div className={styles.grid}>
        <p>
          <b>Grille à remplir par le jury.</b> {proposal.why === '' ? null : `${endSentence(proposal.why)} `}
          {criterion.reason}
        </p>
        <div className={styles.lines} aria-hidden="true" />
      </div>
    );
  if (proposal.verdict === 'non-observe')
    return (
      <p className={styles.why}>
        Pourquoi{'\u00a0'}: {proposal.why}
      </p>
    );
  if (!proposal.toConfirm) return null;
  return (
    <p className={styles.why}>
      <b>À confirmer par une personne.</b> {criterion.reason}
    </p>
  );
}

interface RowProps {
  readonly row: CriterionRow;
  readonly startsAtMinutes: number;
  readonly decisions: Decisions;
  readonly isHidden: boolean;
  readonly onOpen?: (() => void) | undefined;
}

function Row({ row, startsAtMinutes, decisions, isHidden, onOpen }: RowProps) {
  const { criterion, proposal } = row;
  return (
    <tr className={joinClasses(styles.row, isHidden && styles.setAside)}>
      <th scope="row" className={styles.criterion}>
        <span className={styles.id}>{criterion.id}</span>
        <span className={styles.text}>{criterion.texte}</span>
      </th>
      <td className={styles.verdict}>
        <VerdictMark verdict={proposal.verdict} />
        {proposal.toConfirm ? <p className={styles.toConfirm}>à confirmer</p> : null}
      </td>
      <td className={styles.evidence}>
        {proposal.evidence.length === 0 ? null : (
          <EvidenceList evidence={proposal.evidence} startsAtMinutes={startsAtMinutes} />
        )}
        <Reasons row={row} />
      </td>
      <td className={styles.decision}>
        <DecisionCell row={row} decision={decisions[criterion.id]} onOpen={onOpen} />
      </td>
    </tr>
  );
}

export interface CriteriaTableProps {
  readonly competences: readonly CompetenceRows[];
  readonly startsAtMinutes: number;
  readonly decisions: Decisions;
  /** Rows left out on screen; paper always has them all. */
  readonly isShown: (row: CriterionRow) => boolean;
  readonly onOpen?: ((row: CriterionRow) => void) | undefined;
}

export function CriteriaTable({ competences, startsAtMinutes, decisions, isShown, onOpen }: CriteriaTableProps) {
  return (
    <table className={styles.table}>
      <thead className={styles.columns}>
        <tr>
          <th scope="col">Critère</th>
          <th scope="col">Verdict proposé</th>
          <th scope="col">Ce qui l’appuie</th>
          <th scope="col">Décision</th>
        </tr>
      </thead>
      {competences.map(({ id, title, rows }) => (
        <tbody key={id}>
          <tr className={joinClasses(styles.group, rows.every((row) => !isShown(row)) && styles.setAside)}>
            <th scope="rowgroup" colSpan={4}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={row.criterion.id}
              row={row}
              startsAtMinutes={startsAtMinutes}
              decisions={decisions}
              isHidden={!isShown(row)}
              onOpen={onOpen === undefined ? undefined : () => onOpen(row)}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
