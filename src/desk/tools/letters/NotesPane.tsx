/** My own notes: words for nobody else. They are drafts, and never an act: nothing of them is in the log. */
import { useEffect, useRef } from 'react';
import { draftOf } from '../../drafts/draftOf.ts';
import { type SpelledArea, SpelledField, useDeskSpelling } from '../../spelling/index.ts';
import type { ToolProps } from '../tool.ts';
import { words } from './lettersWords.ts';
import styles from './NotesPane.module.css';

const NOTES_KEY = 'letters:notes';

export function NotesPane({ tool }: { readonly tool: ToolProps }) {
  const draft = draftOf(tool.desk, 'letters');
  const text = draft.read('notes');
  const spelling = useDeskSpelling(tool, NOTES_KEY, text);
  const field = useRef<SpelledArea>(null);
  useEffect(() => field.current?.area?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.notes} aria-label={words.notesLabel}>
      <p className={styles.help}>{words.notesHelp}</p>
      <SpelledField
        ref={field}
        label={words.notesLabel}
        value={text}
        onChange={(written) => draft.write('notes', written)}
        spelling={spelling}
        className={styles.pad}
        data-first
      />
    </section>
  );
}
