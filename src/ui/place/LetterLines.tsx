/** A text written with the word processor as it goes on paper: its marks are looks. Its sheet, size and margins are whoever shows it’s. */
import type { ReactNode } from 'react';
import { type Inline, type Line, readLines } from '../../model/letterMarks.ts';
import { joinClasses } from '../joinClasses.ts';
import styles from './LetterLines.module.css';

type Mark = (text: string) => ReactNode;

function dress({ text, bold, italics, underlined }: Inline, mark: Mark): ReactNode {
  let dressed: ReactNode = mark(text);
  if (underlined) dressed = <u>{dressed}</u>;
  if (italics) dressed = <em>{dressed}</em>;
  return bold ? <strong>{dressed}</strong> : dressed;
}

function LetterLine({ line: { look, inlines }, mark }: { readonly line: Line; readonly mark: Mark }) {
  return (
    <p className={joinClasses(styles.line, styles[look])}>
      {inlines.length === 0
        ? '\u00a0'
        : inlines.map((inline, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches are known by their place alone
            <span key={rank}>{dress(inline, mark)}</span>
          ))}
    </p>
  );
}

export interface LetterLinesProps {
  readonly body: string;
  readonly className?: string | undefined;
  /** Sets words apart within a stretch of text; left out, none is. */
  readonly mark?: Mark;
}

const asItIs: Mark = (text) => text;

/** `--letter-right` says where what stands on the right begins: half of the width when left out. */
export function LetterLines({ body, className, mark = asItIs }: LetterLinesProps) {
  return (
    <div className={className} lang="fr">
      {readLines(body).map((line, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their place alone
        <LetterLine key={rank} line={line} mark={mark} />
      ))}
    </div>
  );
}
