/**
 * What should be heard of a situation: loops for as long as something lasts, cues once when something happens.
 * Pure: from one view to the next. Knows no player, and no rule of a situation.
 */
import type { SessionView } from '../session/view.ts';

/** Heard once. */
export const CUES = ['door', 'slam', 'step', 'keyboard', 'paper', 'chair', 'lift', 'hangUp', 'ringback'] as const;
export type Cue = (typeof CUES)[number];

/** Heard as long as it lasts. */
export interface Loops {
  readonly ring: boolean;
  readonly hold: boolean;
}

/** The phone rings until it is lifted or gives up; a caller on hold is heard while nobody else is on the line. */
export function readLoops({ phone, over }: Pick<SessionView, 'phone' | 'over'>): Loops {
  return { ring: phone.state === 'ringing' && !over, hold: phone.state === 'onHold' && !over };
}

type Handset = 'down' | 'up';

function whereHandset({ phone }: Pick<SessionView, 'phone'>): Handset {
  return phone.state === 'talking' || phone.state === 'consulting' ? 'up' : 'down';
}

function listDeskCues(before: SessionView, now: SessionView): readonly Cue[] {
  const cues: Cue[] = [];
  if (
    now.files.query !== before.files.query ||
    (now.files.opened?.id !== before.files.opened?.id && now.files.opened !== null)
  ) {
    cues.push('keyboard');
  }
  const hasTurnedPaper =
    (now.openTool !== before.openTool && ['register', 'procedures', 'messages'].includes(now.openTool ?? '')) ||
    now.register.entries.length > before.register.entries.length ||
    now.procedures.filter(({ read }) => read).length > before.procedures.filter(({ read }) => read).length;
  if (hasTurnedPaper) cues.push('paper');
  return cues;
}

function listPhoneCues(before: SessionView, now: SessionView): readonly Cue[] {
  const isDialling = now.phone.state === 'consulting' && before.phone.state !== 'consulting';
  if (isDialling) return ['ringback'];
  const [was, is] = [whereHandset(before), whereHandset(now)];
  if (was === is) return [];
  return is === 'up' ? ['lift'] : ['hangUp'];
}

/** People who come and go: for a page without a drawn hall, which otherwise tells these itself as they are seen. */
function listHallCues(before: SessionView, now: SessionView): readonly Cue[] {
  return now.people.flatMap((person): readonly Cue[] => {
    const old = before.people.find(({ id }) => id === person.id);
    if (old?.place === person.place) return [];
    if (person.place === 'door') return ['door'];
    if (person.place === 'seat') return ['step', 'chair'];
    if (person.place !== 'gone') return person.place === 'line' ? [] : ['step'];
    return old?.mood === 'threatening' || old?.mood === 'aggressive' ? ['step', 'slam'] : ['step', 'door'];
  });
}

/** What happened between two views and makes a noise. `hasHall`: the drawn hall tells who comes and goes. */
export function listCues(before: SessionView, now: SessionView, hasHall: boolean): readonly Cue[] {
  return [...listPhoneCues(before, now), ...listDeskCues(before, now), ...(hasHall ? [] : listHallCues(before, now))];
}
