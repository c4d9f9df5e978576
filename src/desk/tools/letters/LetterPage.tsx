/** The page: a ruler in centimetres, margins, a sheet one types on as it will be on paper. Knows letters and their places. */
import { type CSSProperties, type RefObject, useEffect, useRef } from 'react';
import { type SpelledArea, SpelledField, type Spelling } from '../../spelling/index.ts';
import styles from './LetterPage.module.css';
import { type Size, words } from './lettersWords.ts';
import type { OpenText } from './openTexts.ts';
import { Signs } from './Signs.tsx';

export interface LetterPageProps {
  readonly field: RefObject<SpelledArea | null>;
  readonly text: OpenText;
  readonly size: Size;
  /** Spaces and ends of paragraphs are shown. */
  readonly hasSigns: boolean;
  readonly isLocked: boolean;
  readonly spelling: Spelling;
  readonly onChange: (body: string) => void;
  /** How many sheets it takes. */
  readonly onPages: (count: number) => void;
  readonly onCaret: (at: number) => void;
}

const MARKED_CM = [2, 4, 6, 8, 10, 12, 14, 16];
/** What is left of a sheet between its margins, for a text 17 cm wide: 29.7 cm less 4. */
const TEXT_HEIGHT_BY_WIDTH = 25.7 / 17;

function Ruler() {
  return (
    <div className={styles.ruler} aria-hidden="true">
      {MARKED_CM.map((cm) => (
        <i key={cm} style={{ '--at': cm } as CSSProperties}>
          {cm}
        </i>
      ))}
    </div>
  );
}

/** Tells how many sheets the words take, each time their height changes. */
function usePages(box: RefObject<HTMLElement | null>, onPages: (count: number) => void): void {
  const latest = useRef(onPages);
  latest.current = onPages;
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientHeight: height, clientWidth: width } = current;
      if (width > 0) latest.current(Math.max(1, Math.ceil(height / (width * TEXT_HEIGHT_BY_WIDTH))));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
}

export function LetterPage(props: LetterPageProps) {
  const { field, text, size, hasSigns, isLocked, spelling, onChange, onPages, onCaret } = props;
  const box = useRef<HTMLDivElement>(null);
  usePages(box, onPages);
  const title = text.title.trim() === '' ? words.untitled : text.title;
  return (
    <section className={styles.desk} aria-label={words.page}>
      <Ruler />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the words goes to them; the keyboard is there already */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the sheet is only a larger target for its text */}
      <div
        className={styles.sheet}
        style={{ '--size': size } as CSSProperties}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget) field.current?.area?.focus();
        }}
      >
        <div ref={box} className={styles.words}>
          {hasSigns ? <Signs body={text.body} /> : null}
          <SpelledField
            ref={field}
            label={words.text(title)}
            value={text.body}
            onChange={onChange}
            spelling={spelling}
            readOnly={isLocked}
            onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
            className={styles.field}
            data-first
          />
        </div>
      </div>
    </section>
  );
}
