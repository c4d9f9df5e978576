/**
 * Says things to assistive technology: two live regions, polite and assertive, that any component may speak into.
 * Knows nothing of what is on screen.
 */
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Urgency = 'polite' | 'assertive';
export type Announce = (text: string, urgency?: Urgency) => void;

interface Spoken {
  readonly text: string;
  readonly turn: number;
}

const SILENT: Spoken = { text: '', turn: 0 };
const AnnounceContext = createContext<Announce | undefined>(undefined);

export interface AnnouncerProps {
  readonly children: ReactNode;
}

export function Announcer({ children }: AnnouncerProps) {
  const [polite, setPolite] = useState(SILENT);
  const [assertive, setAssertive] = useState(SILENT);
  const turn = useRef(0);
  const announce = useCallback<Announce>((text, urgency = 'polite') => {
    turn.current += 1;
    const spoken = { text, turn: turn.current };
    if (urgency === 'assertive') setAssertive(spoken);
    else setPolite(spoken);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <LiveRegion text={polite.text} turn={polite.turn} urgency="polite" />
      <LiveRegion text={assertive.text} turn={assertive.turn} urgency="assertive" />
    </AnnounceContext>
  );
}

/** Speaks through the nearest `Announcer`; throws when there is none, for a silent failure would go unheard. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (announce === undefined) throw new Error('useAnnounce needs an Announcer above it');
  return announce;
}

export interface LiveRegionProps {
  /** What is said now; said anew when it changes, or when `turn` does. */
  readonly text: string;
  readonly turn?: number;
  readonly urgency?: Urgency;
}

/**
 * A hidden text kept up to date: the canvas, told in words. The key makes a repeated sentence a new one; the data attribute
 * keeps it heard while a sheet or a list makes the rest of the page inert (React Aria spares it).
 */
export function LiveRegion({ text, turn = 0, urgency = 'polite' }: LiveRegionProps) {
  return (
    <VisuallyHidden>
      <div aria-live={urgency} aria-atomic="true" data-live-announcer="true">
        <span key={turn}>{text}</span>
      </div>
    </VisuallyHidden>
  );
}
