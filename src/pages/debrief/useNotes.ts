/** What people write in a report: shown at each letter, kept half a second later and at once when the page is left. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportNotes } from '../../report/index.ts';

const restMs = 500;

export function useNotes(
  first: ReportNotes,
  keep: (notes: ReportNotes) => void,
): readonly [ReportNotes, (notes: ReportNotes) => void] {
  const [notes, setNotes] = useState(first);
  const waiting = useRef<{ readonly notes: ReportNotes; readonly timer: number } | null>(null);
  const keepNow = useCallback(() => {
    if (waiting.current === null) return;
    window.clearTimeout(waiting.current.timer);
    keep(waiting.current.notes);
    waiting.current = null;
  }, [keep]);
  const change = useCallback(
    (next: ReportNotes) => {
      setNotes(next);
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer);
      waiting.current = { notes: next, timer: window.setTimeout(keepNow, restMs) };
    },
    [keepNow],
  );
  useEffect(() => {
    const leave = (): void => {
      if (document.hidden) keepNow();
    };
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [keepNow]);
  return [notes, change];
}
