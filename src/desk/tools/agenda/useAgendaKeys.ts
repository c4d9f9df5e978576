/** The keyboard of the agenda: its letters, wherever the focus is, and F6 from pane to pane. Silent while a sheet or a menu is open. */
import { useEffect, useRef } from 'react';
import { isOverlayOpen } from '../mail/useMailKeys.ts';
import { type AgendaKeyDeed, readAgendaKey } from './agendaKeys.ts';

const FIELDS =
  'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [role="spinbutton"], [role="listbox"]';

/** @param onDeed says whether the deed was done: an unused key keeps its usual effect */
export function useAgendaKeys(onDeed: (deed: AgendaKeyDeed) => boolean): void {
  const latest = useRef(onDeed);
  latest.current = onDeed;
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isOverlayOpen()) return;
      const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
      const isTyping = target instanceof Element && target.closest(FIELDS) !== null;
      const deed = readAgendaKey({ key, shiftKey, altKey, ctrlKey, metaKey, isTyping });
      if (deed !== null && latest.current(deed)) event.preventDefault();
    };
    window.addEventListener('keydown', read);
    return () => window.removeEventListener('keydown', read);
  }, []);
}
