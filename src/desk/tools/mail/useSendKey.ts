/**
 * Ctrl Enter sends, wherever the focus is: even on a button, which would take Enter for a press. Silent while a sheet or a menu
 * is open. Knows one key.
 */
import { useEffect, useRef } from 'react';
import { isOverlayOpen } from './useMailKeys.ts';

export function useSendKey(onSend: () => void): void {
  const latest = useRef(onSend);
  latest.current = onSend;
  useEffect(() => {
    const read = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || isOverlayOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('keydown', read, true);
    return () => window.removeEventListener('keydown', read, true);
  }, []);
}
