/**
 * One run, one tab: two tabs playing the same run would overwrite each other. The second waits until the first is closed.
 * Where the browser has no such locks (a plain http address), every tab plays.
 */
import { useEffect, useState } from 'react';

export type Tenancy = 'asking' | 'here' | 'elsewhere';

/** Longer than a lock takes to come when nobody holds it. */
const patienceMs = 700;

export function useOnlyHere(run: string): Tenancy {
  const [tenancy, setTenancy] = useState<Tenancy>('locks' in navigator ? 'asking' : 'here');
  useEffect(() => {
    if (!('locks' in navigator)) return;
    const giveUp = new AbortController();
    let leave = (): void => undefined;
    const timer = window.setTimeout(() => setTenancy((now) => (now === 'here' ? now : 'elsewhere')), patienceMs);
    const stay = (): Promise<void> => {
      setTenancy('here');
      return new Promise((resolve) => {
        leave = resolve;
      });
    };
    // Refused only when this page gave up first.
    navigator.locks.request(`situ.run.${run}`, { signal: giveUp.signal }, stay).catch(() => undefined);
    return () => {
      window.clearTimeout(timer);
      giveUp.abort();
      leave();
    };
  }, [run]);
  return tenancy;
}
