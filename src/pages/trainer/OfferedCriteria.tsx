/** How many official criteria a situation may say something of, document by document. Knows ids, not the documents. */
import { countByDocument } from '../settings/documents.ts';
import { writeRoute } from '../shell/routes.ts';
import styles from './OfferedCriteria.module.css';

export function OfferedCriteria({ criteria }: { readonly criteria: readonly string[] }) {
  const counts = countByDocument(criteria);
  return (
    <div className={styles.offered}>
      <h2 className={styles.heading}>Critères que cette situation fait rencontrer</h2>
      <ul className={styles.list}>
        {counts.map(({ document, count }) => (
          <li key={document.id} className={styles.document}>
            <b>{count}</b> {document.sigle}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        {counts.length < 2 ? null : 'Une même partie est lue dans tous ces documents à la fois. '}
        <a href={writeRoute({ page: 'coverage', choices: {} })}>Toutes les situations, critère par critère</a>
      </p>
    </div>
  );
}
