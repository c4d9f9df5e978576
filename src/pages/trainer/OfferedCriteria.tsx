/** How many official criteria a situation may say something of, document by document. Knows ids, not the documents. */
import { countByDocument } from '../settings/documents.ts';
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
      {counts.length < 2 ? null : (
        <p className={styles.note}>Une même partie est lue dans tous ces documents à la fois.</p>
      )}
    </div>
  );
}
