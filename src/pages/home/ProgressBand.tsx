/** How far one has come in an official document. The documents are heavy: fetched after the first picture. */
import { lazy, Suspense } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { writeRoute } from '../shell/routes.ts';
import styles from './ProgressBand.module.css';

const Progress = lazy(() => import('./Progress.tsx'));

const waiting = <p className={styles.waiting}>Un instant…</p>;

export function ProgressBand({ runs }: { readonly runs: readonly KeptRun[] | null }) {
  return (
    <section className={styles.band} aria-labelledby="progression">
      <h2 id="progression" className={styles.heading}>
        Ma progression
      </h2>
      {runs === null ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <Progress runs={runs} />
        </Suspense>
      )}
      <p className={styles.foot}>
        <a href={writeRoute({ page: 'results' })}>Toutes vos parties</a>
        <a href={writeRoute({ page: 'data' })}>Vos données sur cet ordinateur</a>
        <a href={writeRoute({ page: 'credits' })}>Mentions et crédits</a>
      </p>
    </section>
  );
}
