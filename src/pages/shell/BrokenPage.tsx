/** A page that broke or never came: what happened, what is kept, what to do, and words for whoever repairs. */
import { useRef } from 'react';
import { writeRoute } from './routes.ts';
import { useArrival } from './useArrival.ts';
import styles from './WaitingPage.module.css';

/** A file of ours did not come: no network, or a new version has replaced it on the server. */
function isMissingFile(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    /dynamically imported module|importing a module script|failed to fetch/i.test(fault.message)
  );
}

function describe(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

export function BrokenPage({ fault }: { readonly fault: unknown }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isMissing = isMissingFile(fault);
  const title = isMissing ? 'Une partie de Situ n’est pas arrivée' : 'Cette page s’est arrêtée';
  useArrival(heading, title);
  return (
    <main className={styles.waiting}>
      <div role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.words}>
          {isMissing
            ? 'Le réseau a manqué, ou une nouvelle version vient d’être installée.'
            : 'Quelque chose s’est cassé dans la page, pas dans votre partie.'}{' '}
          Tout ce que vous avez fait est gardé dans ce navigateur : une partie en cours reprend à la seconde près.
        </p>
      </div>
      <p className={styles.words}>
        <button type="button" className={styles.again} onClick={() => window.location.reload()}>
          Recharger la page
        </button>{' '}
        <a href={writeRoute({ page: 'home' })}>Revenir aux situations</a>
      </p>
      <details className={styles.words}>
        <summary>Pour la personne qui dépanne</summary>
        <pre className={styles.technical}>{describe(fault)}</pre>
      </details>
    </main>
  );
}
