/**
 * Keeps the keyboard in a group when its controls change under it: the focus goes to the control of the same rank, to the
 * last one when the group is shorter, to the group itself when it is empty. Takes the focus from nobody else.
 */
import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

export interface KeptFocus {
  onFocus(event: FocusEvent<HTMLElement>): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

function listControls(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('button:not(:disabled)')];
}

/** @param group holds the controls and can itself be focused (`tabIndex={-1}`) */
export function useKeptFocus(group: RefObject<HTMLElement | null>): KeptFocus {
  const rank = useRef<number | null>(null);
  useLayoutEffect(() => {
    const element = group.current;
    if (element === null || rank.current === null) return;
    const active = document.activeElement;
    const isLost =
      active === null || active === document.body || (active instanceof HTMLButtonElement && active.disabled);
    if (!isLost) return;
    const controls = listControls(element);
    (controls[Math.min(rank.current, controls.length - 1)] ?? element).focus({
      preventScroll: true,
    });
  });
  return {
    onFocus: ({ target, currentTarget }) => {
      rank.current = Math.max(0, listControls(currentTarget).indexOf(target));
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      // A control that vanishes loses the focus to nobody: that is not leaving.
      if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) rank.current = null;
    },
  };
}
