/** Before any text is open: what one may begin from, and the texts kept. */
import { useEffect, useRef } from 'react';
import type { TextView } from '../../../session/programs/letters.ts';
import { Icon } from '../../../ui/index.ts';
import { KIND_WORDS, words } from './lettersWords.ts';
import styles from './StartPane.module.css';
import type { LettersDesk } from './useLetters.ts';

const describe = ({ kind, keptAt, isGone, sent }: TextView): string => {
  const last = sent.at(-1);
  if (last !== undefined) return `${KIND_WORDS[kind]}, ${words.gone(last.name, last.time)}`;
  return `${KIND_WORDS[kind]}, ${isGone ? words.goneWith : words.kept(keptAt)}`;
};

export function StartPane({ desk }: { readonly desk: LettersDesk }) {
  const { letters, begin, reopen } = desk;
  const first = useRef<HTMLButtonElement>(null);
  // Nothing is open: whatever had the focus is gone, or has just opened this.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <section className={styles.start} aria-label={words.startTitle}>
      <h3 className={styles.title}>{words.startTitle}</h3>
      <p className={styles.note}>{words.startText}</p>
      <ul className={styles.templates}>
        {letters.templates.map((template, rank) => (
          <li key={template.id}>
            <button
              type="button"
              className={styles.template}
              onClick={() => begin(template)}
              {...(rank === 0 ? { ref: first, 'data-first': true } : {})}
            >
              <span
                className={styles.sheet}
                aria-hidden="true"
                data-kind={template.body === '' ? 'blank' : template.kind}
              />
              {template.title}
            </button>
          </li>
        ))}
      </ul>
      {letters.texts.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{words.mine}</h3>
          <ul className={styles.mine}>
            {letters.texts.map((text) => (
              <li key={text.id}>
                <button type="button" className={styles.row} onClick={() => reopen(text)}>
                  <Icon name="page" />
                  <b>{text.title.trim() === '' ? words.untitled : text.title}</b>
                  <span>{describe(text)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
