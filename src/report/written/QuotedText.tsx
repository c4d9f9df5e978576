/** A text with the words its findings rest on underlined: the list below says which finding rests on which. */
import type { ReadFinding } from '../../session/index.ts';
import { findQuotes } from './findQuotes.ts';
import styles from './QuotedText.module.css';

export function QuotedText({ text, quoted }: { readonly text: string; readonly quoted: readonly ReadFinding[] }) {
  return findQuotes(text, quoted).map(({ text: words, sign }, rank) =>
    sign === null ? (
      words
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches are known by their place alone
      <mark key={rank} className={styles.quoted} data-sign={sign}>
        {words}
      </mark>
    ),
  );
}
