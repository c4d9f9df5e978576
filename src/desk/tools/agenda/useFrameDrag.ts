/**
 * Dragging a meeting, or one of its ends, along the time of a planning: the proposal follows the pointer by quarters of an hour and
 * is set down where it is let go; Échap lets it be. Knows the scale it moves on; sets nothing down itself.
 */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { beginAt, endAt, isSame, moveTo, type Proposal } from './proposal.ts';

/** By its handle, by one of its blocks, by an end. */
export type Grip = 'whole' | 'block' | 'start' | 'end';

export interface FrameDrag {
  /** Where it is held now; null when it is not. */
  readonly held: Proposal | null;
  grab(event: PointerEvent<HTMLElement>, base: Proposal, grip: Grip): void;
}

interface Hold {
  readonly base: Proposal;
  readonly grip: Grip;
  /** Minutes between the start of the meeting and where it was taken. */
  readonly offset: number;
}

/** The room whose row lies under the pointer, if any. */
function findRoom(event: { readonly clientX: number; readonly clientY: number }): string | null {
  const under = document.elementsFromPoint(event.clientX, event.clientY);
  const row = under.map((one) => one.closest('[data-room]')).find((one) => one !== null);
  return row?.getAttribute('data-room') ?? null;
}

function follow({ base, grip, offset }: Hold, minute: number, room: string | null): Proposal {
  if (grip === 'start') return beginAt(base, minute);
  if (grip === 'end') return endAt(base, minute);
  const moved = moveTo(base, minute - offset);
  // The handle lies over whatever rows are at the bottom: only a block is carried into a room.
  return room === null || grip !== 'block' ? moved : { ...moved, room };
}

/** @param readMinute the instant under a point of the window, on the quarter hour */
export function useFrameDrag(
  area: RefObject<HTMLElement | null>,
  readMinute: (event: { readonly clientX: number; readonly clientY: number }) => number,
  onDrop: (proposal: Proposal) => void,
): FrameDrag {
  const [held, setHeld] = useState<Proposal | null>(null);
  const hold = useRef<Hold | null>(null);
  const latest = useRef({ readMinute, onDrop, held });
  latest.current = { readMinute, onDrop, held };
  const isHeld = held !== null;

  useEffect(() => {
    if (!isHeld || area.current === null) return undefined;
    const letGo = () => {
      hold.current = null;
      setHeld(null);
    };
    const move = (event: globalThis.PointerEvent) => {
      const one = hold.current;
      if (one !== null) setHeld(follow(one, latest.current.readMinute(event), findRoom(event)));
    };
    const drop = () => {
      const [one, where] = [hold.current, latest.current.held];
      letGo();
      if (one !== null && where !== null && !isSame(one.base, where)) latest.current.onDrop(where);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      letGo();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', letGo);
    window.addEventListener('keydown', leave, true);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', letGo);
      window.removeEventListener('keydown', leave, true);
    };
  }, [isHeld, area]);

  return {
    held,
    grab: (event, base, grip) => {
      if (event.button !== 0) return;
      hold.current = { base, grip, offset: readMinute(event) - base.from };
      setHeld(base);
    },
  };
}
