/** What lets anyone check a report: the situation, its version, the seed; and where whoever decides signs. */
import { quote } from '../model/phrases.ts';
import type { Debrief } from '../session/index.ts';
import styles from './DebriefFoot.module.css';

export interface DebriefFootProps {
  readonly debrief: Debrief;
  readonly scenarioTitle: string;
  readonly scenarioVersion: string;
  readonly seed: number;
}

export function DebriefFoot({ debrief, scenarioTitle, scenarioVersion, seed }: DebriefFootProps) {
  return (
    <footer className={styles.foot} data-print="together">
      <div>
        <p>
          Situation {quote(scenarioTitle)}, version {scenarioVersion}. Tirage n°{'\u00a0'}
          {seed}. Les mêmes actes redonnent le même compte rendu.
        </p>
        {debrief.hazards.length === 0 ? null : (
          <p>
            Aléas survenus{'\u00a0'}: {debrief.hazards.join('\u202f; ')}.
          </p>
        )}
      </div>
      <p className={styles.signature}>
        <span>Formateur ou jury, nom et signature{'\u00a0'}:</span>
        <span className={styles.line} aria-hidden="true" />
      </p>
    </footer>
  );
}
