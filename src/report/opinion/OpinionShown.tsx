/** What the learner wrote before the results, as they wrote it: it does not change once they are known. */
import { quote } from '../../model/phrases.ts';
import { readPaperClasses } from '../../ui/index.ts';
import { noteFields, type ReportNotes } from '../notes.ts';
import styles from './Opinion.module.css';

const parts = [
  { field: noteFields.wentWell, label: 'Ce qui s’est bien passé' },
  { field: noteFields.wouldChange, label: 'Ce que je ferais autrement' },
] as const;

export function OpinionShown({ notes }: { readonly notes: ReportNotes }) {
  const written = parts.filter(({ field }) => (notes[field] ?? '').trim() !== '');
  return (
    <section className={readPaperClasses('sheet', 0, styles.shown)} aria-labelledby="avis" data-print="together">
      <h2 id="avis" className={styles.title}>
        Votre avis, écrit avant les résultats
      </h2>
      {written.length === 0 ? (
        <p className={styles.lead}>Rien n’a été écrit avant de voir les résultats.</p>
      ) : (
        <dl className={styles.parts}>
          {written.map(({ field, label }) => (
            <div key={field}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.words}>{quote(notes[field] ?? '')}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
