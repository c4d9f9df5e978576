/**
 * How far one has come in an official document, and which one. The documents are heavy: fetched after the first picture, and only
 * once there is something to show in them.
 */
import { lazy, Suspense } from 'react';
import { hasGivenOpinion } from '../../report/notes.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { type DocumentName, documents, sayDocument } from '../settings/documents.ts';
import { useDocument } from '../settings/useDocument.ts';
import { writeRoute } from '../shell/routes.ts';
import styles from './ProgressBand.module.css';
import { ProgressKey } from './ProgressKey.tsx';

const Progress = lazy(() => import('./Progress.tsx'));

const waiting = <p className={styles.waiting}>Un instant…</p>;

/** A run that counts: their own, and its verdicts already read. */
function isCounted({ state, branchOf, notes }: KeptRun): boolean {
  return state === 'finished' && branchOf === null && hasGivenOpinion(notes);
}

interface StandingsProps {
  readonly runs: readonly KeptRun[] | null;
  readonly document: DocumentName;
}

function Standings({ runs, document }: StandingsProps) {
  if (runs === null) return waiting;
  if (!runs.some(isCounted)) return <ProgressKey />;
  return (
    <Suspense fallback={waiting}>
      <Progress runs={runs} document={document} />
    </Suspense>
  );
}

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
        {documents.map((document) => (
          <option key={document.id} value={document.id}>
            {sayDocument(document)}
          </option>
        ))}
      </select>
      <Standings runs={runs} document={chosen} />
      <p className={styles.foot}>
        <a href={writeRoute({ page: 'results' })}>Toutes vos parties</a>
        <a href={writeRoute({ page: 'referentiels', choices: {} })}>Les critères officiels</a>
        <a href={writeRoute({ page: 'data' })}>Vos données sur cet ordinateur</a>
        <a href={writeRoute({ page: 'credits' })}>Mentions et crédits</a>
      </p>
    </section>
  );
}
