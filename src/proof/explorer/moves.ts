/** What an explorer does when it wanders: anything that can be done, what was said least first. */
import { isLearnerSpeaking, passTalk } from '../../candidates/index.ts';
import type { Act } from '../../model/act.ts';
import type { Utterance } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import { listPresent } from '../../statechart/index.ts';
import { type Dice, listActs } from '../bots/index.ts';

/** How often each reply was said, over the whole exploration. */
export type Tally = Map<string, number>;

const pick = <T>(items: readonly T[], dice: Dice): T | undefined => items[Math.floor(dice() * items.length)];

function leastSaid(replies: readonly Utterance[], tally: Tally, dice: Dice): Utterance | undefined {
  const [first] = replies
    .map((reply) => ({ reply, weight: (tally.get(reply.id) ?? 0) + dice() * 2 }))
    .sort((a, b) => a.weight - b.weight);
  return first?.reply;
}

/** Does an act if it can be done; says whether it was. */
export function tryAct(run: Run, act: Act | undefined): boolean {
  if (act === undefined || run.whyNot(act) !== null) return false;
  run.act(act);
  return true;
}

function speakOrSeek(run: Run, tally: Tally, dice: Dice): boolean {
  const hand = run.hand();
  if (!hand) return tryAct(run, lookAtSomebody(run, dice));
  if (dice() < 0.12) return tryAct(run, { do: 'rethink', to: hand.to });
  if (dice() < 0.15) return tryAct(run, { do: 'listen', to: hand.to });
  const reply = leastSaid(hand.replies, tally, dice);
  if (!reply || !tryAct(run, { do: 'say', utterance: reply.id })) return false;
  tally.set(reply.id, (tally.get(reply.id) ?? 0) + 1);
  return true;
}

function lookAtSomebody(run: Run, dice: Dice): Act | undefined {
  const at = pick(listPresent(run.model, run.state), dice);
  return at === undefined ? undefined : { do: 'look', at };
}

/** One move: mostly words, sometimes hands, sometimes nothing for a while. Always takes some time. */
export function makeMove(run: Run, tally: Tally, dice: Dice): void {
  if (dice() < 0.85 || isLearnerSpeaking(run)) passTalk(run);
  const roll = dice();
  if (roll < 0.7) speakOrSeek(run, tally, dice);
  else if (roll < 0.9) tryAct(run, pick(listActs(run), dice));
  else run.advance(run.nowMs + 2000 + Math.floor(dice() * 30_000));
  run.advance(run.nowMs + 300);
}
