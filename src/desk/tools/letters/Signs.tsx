/** What one does not see of a text: spaces, tabs, ends of paragraphs, laid under the letters. For the eye alone. */
import { Fragment } from 'react';
import styles from './Signs.module.css';

const SIGNS: Readonly<Record<string, string>> = { ' ': '·', '\u00a0': '°', '\u202f': '°', '\t': '→' };

function Line({ line }: { readonly line: string }) {
  return line.split(/([ \u00a0\u202f\t])/).map((piece, rank) => {
    const sign = SIGNS[piece];
    if (sign === undefined) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are known by their place alone
      <span key={rank} className={styles.space} data-sign={sign}>
        {piece}
      </span>
    );
  });
}

export function Signs({ body }: { readonly body: string }) {
  return (
    <div className={styles.signs} aria-hidden="true">
      {body.split('\n').map((line, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their place alone
        <Fragment key={rank}>
          <Line line={line} />
          <span className={styles.end} data-sign="¶" />
          {'\n'}
        </Fragment>
      ))}
    </div>
  );
}
