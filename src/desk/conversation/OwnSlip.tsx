/** What I say: my own slip, slid onto the ledge. Kept there until I am answered. Knows my words and nothing else. */
import { joinClasses, readPaperClasses } from '../../ui/index.ts';
import type { OwnWords } from './chooseWords.ts';
import styles from './OwnSlip.module.css';

const words = { you: 'Vous' };

export function OwnSlip({ words: own }: { readonly words: OwnWords | null }) {
  if (own === null) return null;
  return (
    <p key={own.key} className={readPaperClasses('note', 0, joinClasses(styles.slip, own.isLive && styles.live))}>
      <b className={styles.who}>{words.you}</b> <span>{own.text}</span>
    </p>
  );
}
