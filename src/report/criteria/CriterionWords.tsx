/** A criterion in its document's words, with the indicators the document judges it by and where else the same thing is said. */
import type { Indicateur } from '../../model/criterion.ts';
import { joinWords } from '../../model/phrases.ts';
import { nameCriterion } from '../nameCriterion.ts';
import { countWords } from '../words.ts';
import styles from './CriterionWords.module.css';
import { Fold } from './Fold.tsx';
import type { CriterionRow } from './listCriteria.ts';
import type { Twin } from './listTwins.ts';

function Indicators({ indicators }: { readonly indicators: readonly Indicateur[] }) {
  if (indicators.length === 0) return null;
  return (
    <div className={styles.indicators}>
      <Fold label={countWords(indicators.length, 'indicateur officiel', 'indicateurs officiels')}>
        <ul className={styles.list}>
          {indicators.map(({ id, texte, mode, reason }) => (
            <li key={id}>
              {texte}
              {mode === 'sans-objet' ? <span className={styles.aside}>Sans objet. {reason}</span> : null}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}

export interface CriterionWordsProps {
  readonly row: CriterionRow;
  readonly twins: readonly Twin[];
}

export function CriterionWords({ row, twins }: CriterionWordsProps) {
  const { criterion } = row;
  const others = twins.map((twin) => `${twin.referentiel.sigle} ${nameCriterion(twin.criterion.id)}`);
  return (
    <>
      <span className={styles.id}>{nameCriterion(criterion.id)}</span>
      <span className={styles.text}>{criterion.texte}</span>
      <Indicators indicators={criterion.indicateurs} />
      {others.length === 0 ? null : <p className={styles.others}>Dit aussi par {joinWords(others)}.</p>}
    </>
  );
}
