/** Why time stands still: the learner asked, or the page is not seen. The page coming back waits to be told to go on. */
import { useEffect, useState } from 'react';

export type PauseReason = 'asked' | 'hidden';

export interface Pause {
  readonly reason: PauseReason | null;
  readonly pause: () => void;
  readonly goOn: () => void;
}

export function usePause(): Pause {
  const [reason, setReason] = useState<PauseReason | null>(document.hidden ? 'hidden' : null);
  useEffect(() => {
    const watch = (): void => {
      if (document.hidden) setReason((now) => now ?? 'hidden');
    };
    document.addEventListener('visibilitychange', watch);
    return () => document.removeEventListener('visibilitychange', watch);
  }, []);
  return { reason, pause: () => setReason('asked'), goOn: () => setReason(null) };
}
