/**
 * Where a trainer or a jury decides: confirm what is proposed, or choose otherwise and say why. A verdict that differs without
 * a motive is refused, with the reason. Knows nothing of where the decision is kept.
 */
import { useState } from 'react';
import type { Verdict } from '../../model/verdict.ts';
import { Button, nameVerdict, RadioGroup, Sheet, TextArea, VerdictMark } from '../../ui/index.ts';
import { nameCriterion } from '../nameCriterion.ts';
import type { Decision } from '../notes.ts';
import styles from './DecisionSheet.module.css';
import type { CriterionRow } from './listCriteria.ts';
import type { Twin } from './listTwins.ts';
import { TwinChoices } from './TwinChoices.tsx';

const decidable = ['acquis', 'partiel', 'non-acquis', 'non-observe'] as const satisfies readonly Verdict[];
type Decidable = (typeof decidable)[number];

const isDecidable = (verdict: Verdict | undefined): verdict is Decidable => decidable.some((one) => one === verdict);

export interface DecisionSheetProps {
  readonly row: CriterionRow;
  readonly decision: Decision | undefined;
  /** What says the same thing in other documents. */
  readonly twins: readonly Twin[];
  /** Why they are held to say the same, when their words differ. */
  readonly reasons: readonly string[];
  readonly onDecide: (criteria: readonly string[], decision: Decision | null) => void;
  readonly onClose: () => void;
}

export function DecisionSheet({ row, decision, twins, reasons, onDecide, onClose }: DecisionSheetProps) {
  const { criterion, proposal } = row;
  const [verdict, setVerdict] = useState<Decidable | null>(isDecidable(decision?.verdict) ? decision.verdict : null);
  const [motive, setMotive] = useState(decision?.motive ?? '');
  const [isAsked, setAsked] = useState(false);
  const [also, setAlso] = useState<readonly string[]>([]);
  const proposals = [
    proposal,
    ...twins.filter(({ criterion: { id } }) => also.includes(id)).map((twin) => twin.proposal),
  ];
  const isConfirming = proposals.every((one) => one.verdict === verdict);
  const faults = {
    verdict: verdict === null ? 'Choisissez un verdict.' : undefined,
    motive: !isConfirming && motive.trim() === '' ? 'Écrivez le motif\u00a0: il accompagne la décision.' : undefined,
  };
  const choices = decidable.map((id) =>
    id === proposal.verdict
      ? { id, label: `Confirmer\u00a0: ${nameVerdict(id)}`, note: 'proposé par le logiciel' }
      : { id, label: nameVerdict(id) },
  );
  const save = () => {
    setAsked(true);
    if (verdict === null || faults.motive !== undefined) return;
    onDecide([criterion.id, ...also], { verdict, motive: motive.trim() });
    onClose();
  };
  const withdraw = () => {
    onDecide([criterion.id], null);
    onClose();
  };
  return (
    <Sheet
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={`Décision, ${nameCriterion(criterion.id)}`}
      actions={
        <>
          <Button variant="primary" onPress={save}>
            Enregistrer la décision
          </Button>
          <Button onPress={onClose}>Annuler</Button>
          {decision === undefined ? null : (
            <Button variant="plain" onPress={withdraw}>
              Retirer la décision
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.text}>{criterion.texte}</p>
        <p className={styles.proposal}>
          Proposé{'\u00a0'}: <VerdictMark verdict={proposal.verdict} size={22} />
        </p>
        <RadioGroup
          label="Votre verdict"
          choices={choices}
          flow="row"
          value={verdict}
          onChange={setVerdict}
          fault={isAsked ? faults.verdict : undefined}
        />
        <TextArea
          label={isConfirming ? 'Motif (facultatif)' : 'Motif'}
          value={motive}
          onChange={setMotive}
          rows={3}
          help="Ce que vous avez vu ou entendu."
          fault={isAsked && verdict !== null ? faults.motive : undefined}
        />
        <TwinChoices
          name={nameCriterion(criterion.id)}
          twins={twins}
          reasons={reasons}
          chosen={also}
          onChoose={setAlso}
        />
        <p className={styles.honest}>
          Gardé sur cet ordinateur, sans signature{'\u00a0'}: seule la feuille signée engage qui décide.
        </p>
      </div>
    </Sheet>
  );
}
