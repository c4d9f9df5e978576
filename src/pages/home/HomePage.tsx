/**
 * The opening page: resume, choose a situation, see how far one has come. Drawn at once from what is known without the
 * database; runs come a moment later, into places kept for them.
 */

import { situations } from 'virtual:situations';
import { useRef, useSyncExternalStore } from 'react';
import { Icon } from '../../ui/icons/Icon.tsx';
import { SkipLink } from '../../ui/messages/SkipLink.tsx';
import { useMemory } from '../shell/memory.ts';
import { writeRoute } from '../shell/routes.ts';
import { useArrival } from '../shell/useArrival.ts';
import { greet } from './greeting.ts';
import { HangingSign } from './HangingSign.tsx';
import styles from './HomePage.module.css';
import { LatestRuns } from './LatestRuns.tsx';
import { ProgressBand } from './ProgressBand.tsx';
import { ResumeStrip } from './ResumeStrip.tsx';
import { orderSituations, SituationCards } from './SituationCards.tsx';
import { useRuns } from './useRuns.ts';

/** The hour of arrival; the document was written at none. */
const arrivedMs = Date.now();
const stay = (): (() => void) => () => undefined;

function useGreeting(): string {
  return useSyncExternalStore(
    stay,
    () => greet(arrivedMs),
    () => 'Bonjour.',
  );
}

const ordered = orderSituations(situations);

export function HomePage() {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, 'Situ');
  const { memory } = useMemory();
  const greeting = useGreeting();
  const runs = useRuns();
  return (
    <div className={styles.home}>
      <SkipLink to="situations">Aller aux situations</SkipLink>
      <header className={styles.wall}>
        <span className={styles.sun} aria-hidden="true" />
        <p className={styles.logo}>
          <span className={styles.logoWord}>Situ</span>
        </p>
        <div className={styles.hello}>
          <h1 ref={heading} tabIndex={-1}>
            {greeting}
          </h1>
          <p>Choisissez votre matinée. Elle se reprend, se rejoue, se raconte.</p>
        </div>
        <nav className={styles.signs} aria-label="Personnes et réglages">
          <HangingSign
            href={writeRoute({ page: 'players' })}
            icon="person"
            words={memory.player ?? 'Qui joue\u202f?'}
            note={memory.player === null ? 'choisir un code' : 'ce n’est pas vous\u202f?'}
          />
          <HangingSign
            href={writeRoute({ page: 'trainer', scenario: null })}
            icon="group"
            words="Formateur, jury"
            note="préparer une variante"
          />
          <a className={styles.gear} href={writeRoute({ page: 'settings' })}>
            <Icon name="settings" title="Réglages" />
          </a>
        </nav>
      </header>
      <div className={styles.ledge}>
        <ResumeStrip runs={runs} />
      </div>
      <main id="situations" tabIndex={-1} className={styles.desk}>
        <SituationCards situations={ordered} runs={runs} />
        <LatestRuns runs={runs} />
      </main>
      <ProgressBand runs={runs} />
    </div>
  );
}
