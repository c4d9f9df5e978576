/** The line at the foot of the agenda: whose hours these are, and the three keys useful now. */
import { Kbd } from '../../../ui/index.ts';
import { AGENDA_KEYS } from './agendaKeys.ts';
import { words } from './agendaWords.ts';
import styles from './StatusLine.module.css';

export interface StatusLineProps {
  readonly zone: string;
  /** Keys of the frame, while it is on a planning where time runs that way; null elsewhere. */
  readonly timeRuns: 'across' | 'down' | null;
}

export function StatusLine({ zone, timeRuns }: StatusLineProps) {
  const keys =
    timeRuns === null
      ? [
          { key: AGENDA_KEYS.new, what: words.keys.new },
          { key: AGENDA_KEYS.free, what: words.keys.free },
          { key: AGENDA_KEYS.nextPane, what: words.keys.pane },
        ]
      : [
          { key: timeRuns === 'across' ? '← →' : '↑ ↓', what: words.keys.quarter },
          { key: timeRuns === 'across' ? 'Maj →' : 'Maj ↓', what: words.keys.lasts },
          { key: 'Entrée', what: words.keys.pose },
        ];
  return (
    <div className={styles.line}>
      <p>{zone}</p>
      <p className={styles.keys}>
        {keys.map(({ key, what }) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {what}
          </span>
        ))}
      </p>
    </div>
  );
}
