/** The message that goes along below another, folded: its heads and its words as they were. */
import type { Quote } from './beginDraft.ts';
import { words } from './mailWords.ts';
import styles from './Quoted.module.css';

export function Quoted({ quote }: { readonly quote: Quote }) {
  return (
    <details className={styles.quoted}>
      <summary>{words.quoted}</summary>
      <dl>
        {quote.heads.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{quote.body}</p>
    </details>
  );
}
