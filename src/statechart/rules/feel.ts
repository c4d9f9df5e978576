/** A change in what somebody feels, with what shows of it. */
import type { PersonId } from '../../model/ids.ts';
import type { Mood, SpeechAct } from '../../model/person.ts';
import { type Hearing, isHotter, reactToActs } from '../../person/index.ts';
import type { Turn } from '../turn.ts';

/** Acts done to a person; returns the trigger of what they would say about their new mood, if it changed. */
export function undergo(
  turn: Turn,
  who: PersonId,
  acts: readonly SpeechAct[],
  hearing: Partial<Hearing> = {},
): string[] {
  // A colleague wants nothing of us: taking leave of them is never too early.
  const isColleague = turn.model.characters.get(who)?.role === 'colleague';
  const full: Hearing = {
    mood: turn.moodOf(who),
    need: isColleague ? 'engaged' : turn.needOf(who),
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
