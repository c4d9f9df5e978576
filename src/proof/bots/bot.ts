/**
 * How a bot lives through a situation: a loop that asks its policy what to do whenever the floor is free. A bot sees what a
 * learner sees (the replies on offer, who is there, what rings), never the truth behind.
 */
import { isLearnerSpeaking, passTalk } from '../../candidates/index.ts';
import type { Act } from '../../model/act.ts';
import { chanceOf } from '../../model/chance.ts';
import type { Utterance } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import { listPresent } from '../../statechart/index.ts';

/** A number in [0, 1), a new one at each call; the same series for the same seed. */
export type Dice = () => number;

/** One move, or null to let time pass. `turn` counts the moves asked for. */
export type Policy = (run: Run, dice: Dice, turn: number) => Act | null;

export interface Bot {
  readonly id: string;
  readonly title: string;
  readonly policy: Policy;
}

/** A bot that has nothing to do looks again after this long. */
const IDLE_MS = 2500;
const MOST_TURNS = 2000;

export function rollDice(seed: number, salt: string): Dice {
  let rolls = 0;
  return () => {
    rolls += 1;
    return chanceOf(seed, `${salt}.${rolls}`);
  };
}

/** Plays a bot to the end. */
export function driveBot(run: Run, bot: Bot, mayInterrupt = false): Run {
  const dice = rollDice(run.seed, bot.id);
  for (let turn = 0; turn < MOST_TURNS && !run.over; turn += 1) {
    if (!mayInterrupt || isLearnerSpeaking(run)) passTalk(run);
    if (run.over) return run;
    const act = bot.policy(run, dice, turn);
    if (act !== null && run.whyNot(act) === null) run.act(act);
    if (act === null || act.do !== 'say') run.advance(run.nowMs + (act === null ? IDLE_MS : 400));
  }
  run.advance(run.scenario.closesAfterS * 1000 + 3_600_000);
  return run;
}

/** Answers the telephone and turns to whoever is there, so that there is somebody to speak to. */
export function attend(run: Run, turn: number): Act | null {
  if (run.whyNot({ do: 'pickUp' }) === null) return { do: 'pickUp' };
  if (run.hand() !== null) return null;
  const present = listPresent(run.model, run.state);
  const at = present[turn % Math.max(1, present.length)];
  return at === undefined ? null : { do: 'look', at };
}

/** Says what `choose` picks among the replies on offer; seeks other words when it picks none. */
export function speakBy(choose: (replies: readonly Utterance[], dice: Dice) => Utterance | undefined): Policy {
  return (run, dice, turn) => {
    const attending = attend(run, turn);
    if (attending !== null) return attending;
    const hand = run.hand();
    const reply = hand ? choose(hand.replies, dice) : undefined;
    if (reply) return { do: 'say', utterance: reply.id };
    if (hand?.canRethink && turn % 4 !== 3) return { do: 'rethink', to: hand.to };
    // Said all it had to say to this one: hangs up, or turns to somebody else.
    if (run.whyNot({ do: 'hangUp' }) === null) return { do: 'hangUp' };
    const present = listPresent(run.model, run.state).filter((id) => id !== hand?.to);
    const at = present[turn % Math.max(1, present.length)];
    return at !== undefined && turn % 8 === 7 ? { do: 'look', at } : null;
  };
}
