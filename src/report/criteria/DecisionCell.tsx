/** The decision of a person: a box to fill on paper; on screen, what was decided and the way to decide. */
import { Button, nameVerdict, VerdictMark } from '../../ui/index.ts';
import { HiddenWords } from '../HiddenWords.tsx';
import { nameCriterion } from '../nameCriterion.ts';
import type { Decision } from '../notes.ts';
import styles from './DecisionCell.module.css';
import type { CriterionRow } from './listCriteria.ts';

export interface DecisionCellProps {
  readonly row: CriterionRow;
  readonly decision: Decision | undefined;
  /** Left out: nobody can decide on this screen. */
  readonly onOpen?: (() => void) | undefined;
}

export function DecisionCell({ row, decision, onOpen }: DecisionCellProps) {
  const { criterion, proposal } = row;
  const isHuman = proposal.verdict === 'humain';
  if (decision === undefined)
    return (
      <>
        <div className={styles.box} data-for="paper">
          {isHuman ? 'Verdict, motif' : 'Confirmé / motif'}
        </div>
        {onOpen === undefined ? (
          <p className={styles.pending} data-print="never">
            À décider
          </p>
        ) : (
          <Button look="ruled" icon="pencil" onPress={onOpen} className={styles.button ?? ''} data-print="never">
            {isHuman ? 'Juger' : 'Décider'}
            <HiddenWords>{` ${nameCriterion(criterion.id)}`}</HiddenWords>
          </Button>
        )}
      </>
    );
  const isConfirmed = decision.verdict === proposal.verdict;
  return (
    <div className={styles.decided}>
      {isConfirmed ? (
        <p className={styles.confirmed}>
          Confirmé<HiddenWords>{`\u00a0: ${nameVerdict(decision.verdict)}`}</HiddenWords>
        </p>
      ) : (
        <VerdictMark verdict={decision.verdict} size={20} className={styles.mark ?? ''} />
      )}
      {decision.motive === '' ? null : <p className={styles.motive}>{decision.motive}</p>}
      {onOpen === undefined ? null : (
        <Button look="ruled" onPress={onOpen} className={styles.button ?? ''} data-print="never">
          Revoir
          <HiddenWords>{` la décision ${nameCriterion(criterion.id)}`}</HiddenWords>
        </Button>
      )}
    </div>
  );
}
