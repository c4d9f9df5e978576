/**
 * Before any result: what the learner thinks of their own run. Each letter is kept as it is typed. One may go on without writing,
 * on purpose. Knows nothing of the results, so that none can be in the page.
 */
import { Button, readPaperClasses } from '../../ui/index.ts';
import { noteFields, type ReportNotes } from '../notes.ts';
import { WrittenText } from '../written/WrittenText.tsx';
import styles from './Opinion.module.css';

export interface OpinionStepProps {
  readonly notes: ReportNotes;
  readonly onNotes: (notes: ReportNotes) => void;
}

export function OpinionStep({ notes, onNotes }: OpinionStepProps) {
  const { wentWell, wouldChange, opinion } = noteFields;
  const write = (field: string) => (text: string) => onNotes({ ...notes, [field]: text });
  const hasWritten = [wentWell, wouldChange].some((field) => (notes[field] ?? '').trim() !== '');
  const goOn = () => onNotes({ ...notes, [opinion]: hasWritten ? 'ecrit' : 'passe' });
  return (
    <section className={readPaperClasses('sheet', 0, styles.step)} aria-labelledby="avis">
      <h2 id="avis" className={styles.title}>
        Votre avis d’abord
      </h2>
      <p className={styles.lead}>
        Avant de voir les résultats, écrivez ce que vous retenez. Personne ne note ces lignes{'\u202f'}; elles ouvrent
        le débriefing.
      </p>
      <div className={styles.fields}>
        <WrittenText
          label="Ce qui s’est bien passé"
          value={notes[wentWell] ?? ''}
          onChange={write(wentWell)}
          rows={4}
        />
        <WrittenText
          label="Ce que je ferais autrement"
          value={notes[wouldChange] ?? ''}
          onChange={write(wouldChange)}
          rows={4}
        />
      </div>
      <div className={styles.actions} data-print="never">
        <Button variant={hasWritten ? 'primary' : 'ghost'} onPress={goOn}>
          {hasWritten ? 'Voir les résultats' : 'Continuer sans écrire'}
        </Button>
        <p className={styles.kept}>Votre texte est gardé à chaque lettre.</p>
      </div>
    </section>
  );
}
