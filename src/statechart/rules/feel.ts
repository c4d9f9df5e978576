/** A change in what somebody feels, with what shows of it. */
import type { PersonId } from '../../model/ids.ts';
import type { Mood, SpeechAct } from '../../model/person.ts';
import { type Hearing, isHotter, reactToActs } from '../../person/index.ts';
import type { Turn } from '../turn.ts';

/** A colleague, or somebody one has called oneself, wants nothing of us: taking leave of them is never too early. */
function wantsNothing(turn: Turn, who: PersonId): boolean {
  const { call, who: onLine } = turn.office.phone;
  const isCalled = onLine === who && call !== null && !turn.model.calls.has(call);
  return isCalled || turn.model.characters.get(who)?.role === 'colleague';
}

/** Acts done to a person; returns the trigger of what they would say about their new mood, if it changed. */
export function undergo(
  turn: Turn,
  who: PersonId,
  acts: readonly SpeechAct[],
  hearing: Partial<Hearing> = {},
): string[] {
  const full: Hearing = {
    mood: turn.moodOf(who),
    need: wantsNothing(turn, who) ? 'engaged' : turn.needOf(who),
    listened: turn.has(`act.${who}.letSpeak`),
    exact: true,
    ...hearing,
  };
  turn.setFeelings(who, reactToActs(turn.feelings(who), acts, full, turn.model.tuning));
  return showMood(turn, who);
}

/** Settles the mood; a threat is written down once. */
export function showMood(turn: Turn, who: PersonId): string[] {
  const before: Mood | null = turn.settleMood(who);
  if (before === null) return [];
  const mood = turn.moodOf(who);
  if (mood === 'threatening') {
    turn.note({ kind: 'threatMade', who });
    return ['threatens', 'mood-up'];
  }
  return [isHotter(mood, before) ? 'mood-up' : 'mood-down'];
}
