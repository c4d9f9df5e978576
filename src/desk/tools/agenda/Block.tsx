/** A stretch of time on a planning, as a button that says the whole of it; and the way there, dashed. Knows its box, not its scale. */
import type { CSSProperties, PointerEvent } from 'react';
import type { BlockView } from '../../../session/programs/agenda.ts';
import { Icon, joinClasses } from '../../../ui/index.ts';
import styles from './Block.module.css';

export interface BlockProps {
  readonly block: BlockView;
  /** Names the block among all buttons of the planning. */
  readonly cell: string;
  readonly tabIndex: number;
  readonly style: CSSProperties;
  /** What of the title fits. */
  readonly words: string;
  /** It shares its row with another at that time. */
  readonly isSlim?: boolean;
  /** It is of the meeting chosen. */
  readonly isChosen: boolean;
  /** It is in the way of the meeting chosen. */
  readonly isInTheWay: boolean;
  readonly onChoose: () => void;
  readonly onGrab?: ((event: PointerEvent<HTMLElement>) => void) | undefined;
}

export function Block(props: BlockProps) {
  const { block, cell, tabIndex, style, words, isSlim = false, isChosen, isInTheWay, onChoose, onGrab } = props;
  const said = [block.sentence, ...(isInTheWay ? ['en conflit avec la réunion choisie'] : [])].join(', ');
  return (
    <button
      type="button"
      className={joinClasses(
        styles.block,
        styles[block.kind],
        isSlim && styles.slim,
        isChosen && styles.chosen,
        isInTheWay && styles.inTheWay,
        onGrab !== undefined && styles.movable,
      )}
      style={style}
      data-cell={cell}
      tabIndex={tabIndex}
      aria-label={said}
      aria-pressed={block.meeting === null ? undefined : isChosen}
      onClick={onChoose}
      onPointerDown={onGrab}
    >
      {isInTheWay ? <Icon name="triangle" className={styles.triangle} /> : null}
      {words === '' ? null : <span className={styles.words}>{words}</span>}
    </button>
  );
}

export interface WayProps {
  readonly style: CSSProperties;
  /** Room enough for the sign. */
  readonly isRoomy: boolean;
}

/** The way to or from something: told with it, drawn beside it. */
export function Way({ style, isRoomy }: WayProps) {
  return (
    <span className={styles.way} style={style} aria-hidden="true">
      {isRoomy ? <Icon name="car" className={styles.car} /> : null}
    </span>
  );
}
