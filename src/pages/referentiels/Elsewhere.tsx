/** What says the same thing in the other documents, and why the two were brought together. */
import { crosswalk } from '../../referentiels/index.ts';
import styles from './Elsewhere.module.css';
import { findEntry } from './entries.ts';
import { nameId } from './words.ts';

export interface ElsewhereProps {
  readonly id: string;
  readonly addressOf: (id: string) => string;
}

export function Elsewhere({ id, addressOf }: ElsewhereProps) {
  const twins = crosswalk
    .equivalentsOf(id)
    .filter((other) => other !== id)
    .flatMap((other) => findEntry(other) ?? []);
  if (twins.length === 0) return <p className={styles.none}>Aucun critère d’un autre document.</p>;
  const reasons = crosswalk.reasonsOf(id);
  return (
    <>
      <ul className={styles.twins}>
        {twins.map(({ criterion, referentiel }) => (
          <li key={criterion.id}>
            <a href={addressOf(criterion.id)}>
              <b className={styles.id}>
                {referentiel.sigle} {nameId(criterion.id)}
              </b>{' '}
              {criterion.texte}
            </a>
          </li>
        ))}
      </ul>
      {reasons.length === 0 ? (
        <p className={styles.none}>Rapprochés parce qu’ils sont écrits avec les mêmes mots.</p>
      ) : (
        <>
          <p className={styles.none}>Pourquoi ils sont rapprochés{'\u00a0'}:</p>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
