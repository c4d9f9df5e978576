/** The line at the foot of the page: how long it is, what is to be checked, and the three keys useful now. */
import { Kbd } from '../../../ui/index.ts';
import styles from './LettersStatus.module.css';
import { words as lettersWords } from './lettersWords.ts';

export interface LettersStatusProps {
  readonly pages: number;
  readonly words: number;
  /** « 1 mot à vérifier » */
  readonly spelling: string;
}

const KEYS = [
  { key: 'F7', what: lettersWords.keys.check },
  { key: 'Ctrl S', what: lettersWords.keys.keep },
  { key: 'Ctrl ↵', what: lettersWords.keys.send },
];

export function LettersStatus({ pages, words, spelling }: LettersStatusProps) {
  return (
    <div className={styles.line}>
      <p className={styles.facts}>
        <span>{lettersWords.pages(pages)}</span>
        <span>{lettersWords.words(words)}</span>
        <span>{spelling}</span>
      </p>
      <p className={styles.keys}>
        {KEYS.map(({ key, what }) => (
          <span key={key}>
            <Kbd>{key}</Kbd> {what}
          </span>
        ))}
      </p>
    </div>
  );
}
