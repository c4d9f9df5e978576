/** Hears the keys of the shared documents, wherever the focus is; silent while a sheet or a menu is open. Knows events; not what deeds do. */
import { useEffect, useRef } from 'react';
import { isOverlayOpen } from '../mail/useMailKeys.ts';
import { type DocumentKeyDeed, readDocumentKey } from './documentKeys.ts';

const FIELDS = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [role="listbox"]';

/** @param onDeed says whether the deed was done: an unused key keeps its usual effect */
export function useDocumentKeys(onDeed: (deed: DocumentKeyDeed) => boolean): void {
  const latest = useRef(onDeed);
  latest.current = onDeed;
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isOverlayOpen()) return;
      const { key, shiftKey, altKey, ctrlKey, metaKey, target } = event;
      const isTyping = target instanceof Element && target.closest(FIELDS) !== null;
      const deed = readDocumentKey({ key, shiftKey, altKey, ctrlKey, metaKey, isTyping });
      if (deed !== null && latest.current(deed)) event.preventDefault();
    };
    window.addEventListener('keydown', read);
    return () => window.removeEventListener('keydown', read);
  }, []);
}
