/**
 * Lets simulated time follow the wall clock while the page is seen: at each picture, and four times a second in case pictures
 * stop coming. A hidden page stands still. Knows nothing of what happens in the situation.
 */
import { useEffect } from 'react';
import type { Session } from '../../session/index.ts';
import type { Store } from '../../store/index.ts';

const beatMs = 250;

export function useRunningTime(session: Session, store: Store): void {
  useEffect(() => {
    let frame = 0;
    const tick = (): void => {
      session.tick();
      frame = requestAnimationFrame(tick);
    };
    const noteInstant = (): void => store.passTime(session.id, session.run().nowMs);
    const beat = window.setInterval(() => {
      session.tick();
      noteInstant();
    }, beatMs);
    document.addEventListener('visibilitychange', noteInstant);
    window.addEventListener('pagehide', noteInstant);
    frame = requestAnimationFrame(tick);
    return () => {
      cancelAnimationFrame(frame);
      window.clearInterval(beat);
      document.removeEventListener('visibilitychange', noteInstant);
      window.removeEventListener('pagehide', noteInstant);
    };
  }, [session, store]);
}
