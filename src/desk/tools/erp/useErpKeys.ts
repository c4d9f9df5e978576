/** The keyboard of the business software: function keys for its acts, the slash for its search. Silent while a sheet is open. */
import { useEffect, useRef } from 'react';
import { isOverlayOpen } from '../mail/useMailKeys.ts';

const FIELDS = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select';

/** @param deeds what each key does; a key that is not there keeps its usual effect */
export function useErpKeys(deeds: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isOverlayOpen()) return;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const name = event.shiftKey && event.key === 'F6' ? 'Shift+F6' : event.key;
      const isTyping = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      if (isTyping && !/^(Shift\+)?F\d/.test(name)) return;
      const deed = latest.current[name];
      if (deed === undefined) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', read);
    return () => window.removeEventListener('keydown', read);
  }, []);
}
