/** How far one has come in an official document, and which one. The documents are heavy: fetched after the first picture. */
import { lazy, Suspense } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { documents } from '../settings/documents.ts';
import { useDocument } from '../settings/useDocument.ts';
import { writeRoute } from '../shell/routes.ts';
import styles from './ProgressBand.module.css';

const Progress = lazy(() => import('./Progress.tsx'));

const waiting = <p className={styles.waiting}>Un instant…</p>;

export function ProgressBand({ runs }: { readonly runs: readonly KeptRun[] | null }) {
  const [chosen, choose] = useDocument();
  return (
    <section className={styles.band} aria-labelledby="progression">
      <h2 id="progression" className={styles.heading}>
        Ma progression
      </h2>
      {/* A plain list of the browser: the opening page carries as little as it can. */}
      <select
        className={styles.choice}
        aria-label="Référentiel"
        value={chosen.id}
        onChange={(event) => choose(event.target.value)}
      >
        {documents.map(({ id, sigle, title }) => (
          <option key={id} value={id}>
            {sigle} · {title}
          </option>
        ))}
      </select>
      {runs === null ? (
        waiting
      ) : (
        <Suspense fallback={waiting}>
          <Progress runs={runs} document={chosen} />
        </Suspense>
      )}
      <p className={styles.foot}>
        <a href={writeRoute({ page: 'results' })}>Toutes vos parties</a>
        <a href={writeRoute({ page: 'referentiels', choices: {} })}>Les critères officiels</a>
        <a href={writeRoute({ page: 'data' })}>Vos données sur cet ordinateur</a>
        <a href={writeRoute({ page: 'credits' })}>Mentions et crédits</a>
      </p>
    </section>
  );
}
