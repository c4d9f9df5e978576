/** The run left in the middle, if any: the one warm thing of the opening page, and the Enter key. */
import { situations } from 'virtual:situations';
import { useEffect, useRef } from 'react';
import { placeWords } from '../../model/workPlace.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import frames from '../../ui/frames/frames.module.css';
import { Icon } from '../../ui/icons/Icon.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { writeRoute } from '../shell/routes.ts';
import { sayDay } from '../shell/wallTime.ts';
import styles from './ResumeStrip.module.css';

/** « arrêtée hier, à 9 h 58 au guichet : M. Perrin est devant vous » */
function sayWhere({ savedAt, scenario, summary }: KeptRun): string {
  const place = situations.find(({ id }) => id === scenario)?.place ?? 'counter';
  const stopped = `arrêtée ${sayDay(savedAt, Date.now())}, à ${summary.time} ${placeWords[place].stoppedHere}`;
  return summary.moment === '' ? stopped : `${stopped}\u00a0: ${summary.moment}`;
}

/** Enter resumes, as long as nothing else has the focus. */
function useEnterKey(link: React.RefObject<HTMLAnchorElement | null>, isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return;
    const press = (event: KeyboardEvent): void => {
      const { activeElement } = document;
      const isFree = activeElement === null || activeElement === document.body || activeElement.tagName === 'H1';
      if (event.key === 'Enter' && isFree) link.current?.click();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [link, isThere]);
}

export function ResumeStrip({ runs }: { readonly runs: readonly KeptRun[] | null }) {
  const link = useRef<HTMLAnchorElement>(null);
  const open = runs?.find(({ state }) => state === 'open');
  useEnterKey(link, open !== undefined);
  if (open === undefined) return null;
  return (
    <a
      ref={link}
      href={writeRoute({ page: 'play', run: open.id })}
      className={joinClasses(styles.resume, frames.frame, frames.buttonWarm)}
      aria-keyshortcuts="Enter"
    >
      <Icon name="writing" className={styles.icon} />
      <span className={styles.words}>
        <strong className={styles.title}>Reprendre « {open.summary.title} »</strong>
        <span>{sayWhere(open)}</span>
      </span>
      <span className={styles.key} aria-hidden="true">
        Entrée
      </span>
    </a>
  );
}
