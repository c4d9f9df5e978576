/** The same decision for criteria of other documents that say the same thing: offered, never taken for granted. */
import { Checkbox, nameVerdict } from '../../ui/index.ts';
import { nameCriterion } from '../nameCriterion.ts';
import type { Twin } from './listTwins.ts';
import styles from './TwinChoices.module.css';

export interface TwinChoicesProps {
  /** The criterion being decided. */
  readonly name: string;
  readonly twins: readonly Twin[];
  readonly reasons: readonly string[];
  /** Ids ticked. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** What is known of it now, beside its words. */
function describe({ criterion, proposal, decision }: Twin): string {
  const now =
    decision === undefined
      ? `Proposé\u00a0: ${nameVerdict(proposal.verdict).toLowerCase()}.`
      : `Déjà décidé\u00a0: ${nameVerdict(decision.verdict).toLowerCase()}\u202f; cocher remplace cette décision.`;
  return `«\u202f${criterion.texte}\u202f» ${now}`;
}

export function TwinChoices({ name, twins, reasons, chosen, onChoose }: TwinChoicesProps) {
  if (twins.length === 0) return null;
  const toggle = (id: string, isChosen: boolean): void =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className={styles.twins}>
      <legend>La même chose, dans d’autres documents</legend>
      <p className={styles.note}>La décision ne vaut que pour {name}, et pour ceux que vous cochez.</p>
      {twins.map((twin) => (
        <Checkbox
          key={twin.criterion.id}
          isSelected={chosen.includes(twin.criterion.id)}
          onChange={(isChosen) => toggle(twin.criterion.id, isChosen)}
          help={describe(twin)}
        >
          {twin.referentiel.sigle}, {nameCriterion(twin.criterion.id)}
        </Checkbox>
      ))}
      <p className={styles.note}>
        {reasons.length === 0
          ? 'Rapprochés parce que leurs mots sont les mêmes.'
          : `Rapprochés par Situ, à vérifier\u00a0: ${reasons.join(' ')}`}
      </p>
    </fieldset>
  );
}
