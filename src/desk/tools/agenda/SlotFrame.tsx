/**
 * The frame of the meeting chosen across a planning, with its hours on a handle: dragged by the mouse, moved by the arrows. Only its
 * handle and its ends are touched; what lies under the frame stays within reach.
 */
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { joinClasses } from '../../../ui/index.ts';
import { sayHours } from './agendaWords.ts';
import type { Proposal } from './proposal.ts';
import styles from './SlotFrame.module.css';
import type { Grip } from './useFrameDrag.ts';
import { sayWhere } from './usePlanning.ts';

export interface SlotFrameProps {
  readonly title: string;
  readonly where: Proposal;
  /** Another room than the one it has: named on the handle. */
  readonly room: string;
  /** Not set down yet. */
  readonly isProposed: boolean;
  readonly canMove: boolean;
  readonly timeRuns: 'across' | 'down';
  readonly style: CSSProperties;
  /** Keys of the frame, said with it. */
  readonly help: string;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, grip: Grip) => void;
}

export function SlotFrame(props: SlotFrameProps) {
  const { title, where, room, isProposed, canMove, timeRuns, style, help, onKeyDown, onGrab } = props;
  const state = isProposed ? 'proposition, pas encore posée' : 'créneau de la réunion';
  const hours = sayHours(where.from, where.to);
  if (!canMove)
    return (
      <div className={joinClasses(styles.frame, styles[timeRuns])} style={style} aria-hidden="true">
        <span className={styles.label}>{hours}</span>
      </div>
    );
  return (
    <div className={joinClasses(styles.frame, styles[timeRuns], isProposed && styles.proposed)} style={style}>
      <i className={styles.start} data-grip="start" onPointerDown={(event) => onGrab(event, 'start')} />
      <i className={styles.end} data-grip="end" onPointerDown={(event) => onGrab(event, 'end')} />
      <button
        type="button"
        className={joinClasses(styles.label, styles.handle)}
        data-frame=""
        aria-label={`${title}, ${sayWhere(where)}${room === '' ? '' : `, ${room}`}, ${state}. ${help}`}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => onGrab(event, 'whole')}
      >
        {room === '' ? hours : `${hours}, ${room}`}
      </button>
    </div>
  );
}
