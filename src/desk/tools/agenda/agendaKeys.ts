/** The keys of the agenda, none a letter of the dock, and those of a proposal on the planning. Pure. */
import { PANE_KEYS, readTable } from '../frame/keyTable.ts';

export type AgendaKeyDeed = 'new' | 'free' | 'today' | 'before' | 'after' | 'nextPane' | 'previousPane';

/** As they are shown. */
export const AGENDA_KEYS = { new: 'N', free: 'F', today: 'J', nextPane: 'F6' } as const;

/** What a key asks for, or null. */
export const readAgendaKey = readTable<AgendaKeyDeed>({
  ...PANE_KEYS,
  n: 'new',
  f: 'free',
  j: 'today',
  PageUp: 'before',
  PageDown: 'after',
});

/** Keys on a proposal, by the way time runs. */
export type FrameDeed =
  | { readonly do: 'move'; readonly minutes: number }
  | { readonly do: 'lengthen'; readonly minutes: number }
  | { readonly do: 'day'; readonly days: number }
  | { readonly do: 'pose' }
  | { readonly do: 'drop' };

const STEPS: Readonly<Record<string, { readonly along: 'across' | 'down'; readonly sign: 1 | -1 }>> = {
  ArrowLeft: { along: 'across', sign: -1 },
  ArrowRight: { along: 'across', sign: 1 },
  ArrowUp: { along: 'down', sign: -1 },
  ArrowDown: { along: 'down', sign: 1 },
};

/** What a key asks of a proposal; arrows along the way time runs count quarters of an hour, the others days. */
export function readFrameKey(key: string, isShifted: boolean, timeRuns: 'across' | 'down'): FrameDeed | null {
  if (key === 'Enter') return { do: 'pose' };
  if (key === 'Escape') return { do: 'drop' };
  const step = STEPS[key];
  if (step === undefined) return null;
  if (step.along !== timeRuns) return isShifted ? null : { do: 'day', days: step.sign };
  const minutes = step.sign * 15;
  return isShifted ? { do: 'lengthen', minutes } : { do: 'move', minutes };
}
