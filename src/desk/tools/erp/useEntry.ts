/** A page of the software that takes the place of another takes the focus too, when it was left with nothing. Knows no page. */
import { type RefObject, useEffect, useRef } from 'react';
import { focusPane } from '../frame/panes.ts';

export function useEntry<E extends HTMLElement>(): RefObject<E | null> {
  const root = useRef<E>(null);
  useEffect(() => {
    const soon = requestAnimationFrame(() => {
      const { activeElement: active } = document;
      const isLost =
        active === null || active === document.body || (root.current !== null && active.contains(root.current));
      if (isLost) focusPane(root.current);
    });
    return () => cancelAnimationFrame(soon);
  }, []);
  return root;
}
