/** Before the first debriefing: what the signs will say once there are some. Needs no document. */
import type { Standing } from '../../assessment/learner.ts';
import { Icon } from '../../ui/icons/Icon.tsx';
import styles from './ProgressKey.module.css';
import { standingSigns } from './standingSigns.ts';

const meanings: readonly (readonly [Standing, string])[] = [
  ['a-rencontrer', 'aucune situation n’en a encore donné l’occasion'],
  ['fragile', 'observé, pas encore assez'],
  ['acquis', 'montré dans deux variantes'],
  ['humain', 'aucun logiciel n’en décide'],
];

export function ProgressKey() {
  return (
    <>
      <p className={styles.lead}>Après un premier bilan, chaque critère prend place ici.</p>
      <ul className={styles.key}>
        {meanings.map(([standing, meaning]) => (
          <li key={standing} className={styles.entry}>
            <Icon name={standingSigns[standing].icon} size={26} className={styles.sign} />
            <span>
              <b className={styles.word}>{standingSigns[standing].word}</b>
              {meaning}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
