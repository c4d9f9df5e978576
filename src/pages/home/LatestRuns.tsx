/** The last runs that ended, on a sheet beside the cards. */
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { readPaperClasses } from '../../ui/place/Paper.tsx';
import { useDocument } from '../settings/useDocument.ts';
import { writeRoute } from '../shell/routes.ts';
import { sayDay } from '../shell/wallTime.ts';
import styles from './LatestRuns.module.css';
import { sayTally } from './runTally.ts';

const shown = 3;

const steps = [
  'Vous lisez la consigne, à votre rythme.',
  'Vous tenez le poste : on vous parle, le téléphone sonne, l’écran attend.',
  'Vous dites d’abord ce que vous en pensez.',
  'Puis viennent le fil de ce qui s’est passé, les critères avec leurs preuves, et un but pour la fois d’après.',
];

/** Nothing played yet: what will happen, in the place where runs will come. */
function FirstSteps({ isWaiting }: { readonly isWaiting: boolean }) {
  if (isWaiting) return <p className={styles.empty}>Un instant…</p>;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

export function LatestRuns({ runs }: { readonly runs: readonly KeptRun[] | null }) {
  const [chosen] = useDocument();
  const finished = (runs ?? []).filter(({ state }) => state === 'finished');
  return (
    <section className={readPaperClasses('sheet', 0, styles.sheet)} aria-labelledby="dernieres">
      <h2 id="dernieres" className={styles.heading}>
        {finished.length === 0 && runs !== null ? 'Comment cela se passe' : 'Vos dernières parties'}
      </h2>
      {finished.length === 0 ? (
        <FirstSteps isWaiting={runs === null} />
      ) : (
        <ul className={styles.list}>
          {finished.slice(0, shown).map((run) => (
            <li key={run.id}>
              <a href={writeRoute({ page: 'debrief', run: run.id })}>{run.outcome?.ending ?? run.summary.title}</a>
              <span className={styles.when}>
                {sayDay(run.outcome?.endedAt ?? run.savedAt, Date.now())} · {sayTally(run, chosen)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {finished.length === 0 ? null : (
        <p className={styles.more}>
          {finished.length > shown ? (
            <a href={writeRoute({ page: 'results' })}>Toutes vos parties ({finished.length})</a>
          ) : null}
          <span className={styles.document}>dans le {chosen.sigle}</span>
        </p>
      )}
    </section>
  );
}
