/** The last runs that ended, on a sheet beside the cards. */
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { readPaperClasses } from '../../ui/place/Paper.tsx';
import { writeRoute } from '../shell/routes.ts';
import { sayDay } from '../shell/wallTime.ts';
import styles from './LatestRuns.module.css';
import { sayTally } from './runTally.ts';

const shown = 3;

export function LatestRuns({ runs }: { readonly runs: readonly KeptRun[] | null }) {
  const finished = (runs ?? []).filter(({ state }) => state === 'finished');
  return (
    <section className={readPaperClasses('sheet', 0, styles.sheet)} aria-labelledby="dernieres">
      <h2 id="dernieres" className={styles.heading}>
        Vos dernières parties
      </h2>
      {finished.length === 0 ? (
        <p className={styles.empty}>
          {runs === null ? 'Un instant…' : 'Chaque partie finie viendra ici, avec son bilan à relire et à imprimer.'}
        </p>
      ) : (
        <ul className={styles.list}>
          {finished.slice(0, shown).map((run) => (
            <li key={run.id}>
              <a href={writeRoute({ page: 'debrief', run: run.id })}>{run.outcome?.ending ?? run.summary.title}</a>
              <span className={styles.when}>
                {sayDay(run.outcome?.endedAt ?? run.savedAt, Date.now())} · {sayTally(run)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {finished.length > shown ? (
        <p className={styles.more}>
          <a href={writeRoute({ page: 'results' })}>Toutes vos parties ({finished.length})</a>
        </p>
      ) : null}
    </section>
  );
}
