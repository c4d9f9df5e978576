/**
 * A text area whose doubtful words are underlined: the letters are those of a real `<textarea>`, over a layer that repeats them
 * out of sight and carries the lines. Knows its text and what the dictionary said of it; keeps nothing.
 */
import {
  type ComponentPropsWithoutRef,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { joinClasses, useAnnounce } from '../../ui/index.ts';
import { cutStretches, leaveOutTyped, type Stretch } from './doubtfulWords.ts';
import styles from './SpelledField.module.css';
import { SuggestionMenu } from './SuggestionMenu.tsx';
import { sayNoWord } from './spellingWords.ts';
import type { Spelling } from './useSpelling.ts';
import { useWordMenu } from './useWordMenu.ts';

export interface SpelledArea {
  readonly area: HTMLTextAreaElement | null;
  /** Goes to the next doubtful word after the caret and opens its menu; says so when there is none. */
  goToNextWord(): void;
}

export interface SpelledFieldProps
  extends Omit<ComponentPropsWithoutRef<'textarea'>, 'value' | 'onChange' | 'className' | 'aria-label'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly spelling: Spelling;
  readonly className?: string | undefined;
  readonly ref?: Ref<SpelledArea>;
}

/** Whose word is under the pointer: the layer lies below the letters and is asked, not touched. */
function findRankAt({ clientX, clientY }: MouseEvent, layer: HTMLElement | null): number | null {
  const found = document.elementsFromPoint(clientX, clientY).find((one) => layer?.contains(one) && one !== layer);
  const rank = found?.getAttribute('data-rank');
  return rank === undefined || rank === null ? null : Number(rank);
}

function Layer(props: {
  readonly stretches: readonly Stretch[];
  readonly heldAt: number | null;
  readonly layer: Ref<HTMLDivElement>;
  readonly held: Ref<HTMLSpanElement>;
}) {
  const { stretches, heldAt, layer, held } = props;
  return (
    <div ref={layer} className={joinClasses(styles.letters, styles.layer)} aria-hidden="true">
      {stretches.map(({ start, text, rank }) => {
        const isHeld = start === heldAt;
        if (rank === null && !isHeld) return <span key={start}>{text}</span>;
        return (
          <span
            key={start}
            className={joinClasses(styles.doubtful, isHeld && styles.held)}
            data-rank={rank}
            {...(isHeld ? { ref: held } : {})}
          >
            {text}
          </span>
        );
      })}
      {/* A last line without letters has its height too. */}
      {'\u200b'}
    </div>
  );
}

export function SpelledField(props: SpelledFieldProps) {
  const { label, value, onChange, spelling, className, ref, ...others } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const held = useRef<HTMLSpanElement>(null);
  const [typedUpTo, setTypedUpTo] = useState<number | null>(null);
  const menu = useWordMenu(area, value, spelling, onChange);
  const announce = useAnnounce();
  const goToNextWord = (): void => {
    setTypedUpTo(null);
    if (!menu.goToNext()) announce(sayNoWord(spelling));
  };
  useImperativeHandle(ref, () => ({ area: area.current, goToNextWord }));

  const readKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    others.onKeyDown?.(event);
    if (event.key !== 'F7' || event.defaultPrevented) return;
    event.preventDefault();
    goToNextWord();
  };
  const openMenuAt = (event: MouseEvent): void => {
    const rank = findRankAt(event, layer.current);
    if (rank === null) return;
    event.preventDefault();
    menu.goTo(rank);
  };
  const shown = leaveOutTyped(spelling.unknown, typedUpTo);
  return (
    <div className={joinClasses(styles.field, className)}>
      <Layer stretches={cutStretches(value, shown)} heldAt={menu.open?.start ?? null} layer={layer} held={held} />
      <textarea
        rows={1}
        {...others}
        ref={area}
        className={joinClasses(styles.letters, styles.area)}
        aria-label={label}
        aria-keyshortcuts="F7"
        lang="fr"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          setTypedUpTo(event.target.selectionEnd);
          onChange(event.target.value);
        }}
        onSelect={(event) => {
          others.onSelect?.(event);
          if (event.currentTarget.selectionEnd !== typedUpTo) setTypedUpTo(null);
        }}
        onBlur={(event) => {
          others.onBlur?.(event);
          setTypedUpTo(null);
        }}
        onKeyDown={readKey}
        onContextMenu={openMenuAt}
      />
      {menu.open === null ? null : (
        <SuggestionMenu
          word={menu.open.word}
          suggestions={menu.open.suggestions}
          place={`${menu.open.rank + 1} sur ${spelling.count}`}
          anchor={held}
          onDo={menu.does}
          onClose={menu.close}
        />
      )}
    </div>
  );
}
