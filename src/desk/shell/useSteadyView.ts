/**
 * The view as the tool in hand needs it: a tool shows what has happened, not the five views a second in which only clocks and moods
 * move. Drawing a whole program that often would cost an old machine its breath.
 */
import { useState } from 'react';
import type { SessionView } from '../../session/view.ts';

/** Longest a tool goes without hearing that time passes, simulated ms: what it says of an instant fades within it. */
const MOST_MS = 5000;

/** Would a tool show the same of both? */
export const saysTheSame = (kept: SessionView, view: SessionView): boolean =>
  view.events === kept.events &&
  view.time === kept.time &&
  view.openTool === kept.openTool &&
  view.nowMs >= kept.nowMs &&
  view.nowMs - kept.nowMs < MOST_MS;

/** @returns the same view until something happens, the minute turns, or five seconds have gone by */
export function useSteadyView(view: SessionView): SessionView {
  const [kept, keep] = useState(view);
  if (view === kept || saysTheSame(kept, view)) return kept;
  keep(view);
  return view;
}
