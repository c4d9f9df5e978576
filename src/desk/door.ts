/**
 * The one door between the desk and a run: read a view, hear that it changed, ask for an act.
 * Knows the shape of a session, never the simulation behind it.
 */
import { useEffect, useState } from 'react';
import type { Act } from '../model/act.ts';
import type { SessionView } from '../session/view.ts';

/** What the desk asks of a session. Any object with these three answers will do: the real one, or a test's. */
export interface DeskSession {
  /** The present view. Narration it holds is new since the last call. */
  view(): SessionView;
  /** Calls back after each change. @returns a function that stops it */
  subscribe(onChange: () => void): () => void;
  /** Asks for an act now. An act that is not possible is refused by the session, never thrown. */
  act(act: Act): void;
  /** Why an act is impossible now, in French; null when it is possible. Left out: the desk does not know beforehand. */
  whyNot?(act: Act): string | null;
}

/** The present view, drawn again at each change. */
export function useSessionView(session: DeskSession): SessionView {
  const [shown, setShown] = useState(() => ({ session, view: session.view() }));
  useEffect(() => session.subscribe(() => setShown({ session, view: session.view() })), [session]);
  if (shown.session === session) return shown.view;
  const view = session.view();
  setShown({ session, view });
  return view;
}
