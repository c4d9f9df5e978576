/** The situations left out because they do not load, with their first faults, for whoever writes them. */
import type { BrokenSituation } from 'virtual:situations';
import styles from './TrainerPage.module.css';

export function BrokenList({ broken }: { readonly broken: readonly BrokenSituation[] }) {
  if (broken.length === 0) return null;
  return (
    <section className={styles.broken} aria-labelledby="fautes">
      <h2 id="fautes" className={styles.heading}>
        Situations qui ne se chargent pas
      </h2>
      <p>
        Elles ne sont pas proposées. Toutes leurs fautes : <code>npx situ check scenarios</code>.
      </p>
      <ul>
        {broken.map(({ id, faults }) => (
          <li key={id}>
            <strong>{id}</strong>
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
