/** What an explorer tries next: anything that can be done, what was tried least first; or what would provoke a line. */
import { isLearnerSpeaking, passTalk, sayOneOf } from '../../candidates/index.ts';
import type { Act } from '../../model/act.ts';
import type { SpeechAct } from '../../model/person.ts';
import type { Line, Utterance } from '../../scenario/schema/index.ts';
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

type Provoke = (run: Run) => void;

const SOURING: readonly SpeechAct[] = [
  'calmDown',
  'dismiss',
  'blame',
  'contradict',
  'insult',
  'jargon',
  'justify',
  'explainRule',
  'familiarity',
  'touch',
];
const SOOTHING: readonly SpeechAct[] = [
  'reformulate',
  'nameFeeling',
  'apologise',
  'propose',
  'promise',
  'acknowledgePresence',
  'setLimit',
  'handOver',
];

const sayWith =
  (who: string, test: (utterance: Utterance) => boolean): Provoke =>
  (run) => {
    const ids = run.scenario.utterances
      .filter((utterance) => utterance.to === who && test(utterance))
      .map(({ id }) => id);
    sayOneOf(run, ids, { interrupts: false });
  };

const doThen =
  (acts: readonly Act[], waitS: number): Provoke =>
  (run) => {
    passTalk(run);
    for (const act of acts) tryAct(run, act);
    run.advance(run.nowMs + waitS * 1000);
  };

const interrupt: Provoke = (run) => {
  run.advance(run.nowMs + 200);
  const [reply] = run.hand()?.replies ?? [];
  tryAct(run, reply && { do: 'say', utterance: reply.id });
};

const takePhone: Provoke = (run) => {
  if (tryAct(run, { do: 'pickUp' })) return;
  for (const { extension } of run.scenario.world.colleagues) if (tryAct(run, { do: 'dial', extension })) return;
};

const comeBackAfter =
  (waitS: number): Provoke =>
  (run) => {
    doThen([{ do: 'openTool', tool: 'files' }], waitS)(run);
    tryAct(run, { do: 'closeTool' });
  };

const letGo: Provoke = (run) => run.advance(run.nowMs + 120_000);

const BY_TRIGGER: Readonly<Record<string, (who: string) => readonly Provoke[]>> = {
  waits: () => [doThen([], 75)],
  ignored: () => [
    doThen([{ do: 'openTool', tool: 'procedures' }], 14),
    doThen([{ do: 'openTool', tool: 'messages' }], 14),
  ],
  screen: () => [doThen([{ do: 'openTool', tool: 'files' }], 14)],
  'phone-taken': () => [takePhone],
  returns: () => [comeBackAfter(16)],
  silence: () => [doThen([], 18)],
  interrupted: () => [interrupt],
  opens: () => [takePhone],
  held: () => [doThen([{ do: 'hold' }], 3)],
  resumed: () => [doThen([{ do: 'hold' }], 4), doThen([{ do: 'resume' }], 1)],
  arrives: () => [letGo],
  'mood-up': (who) => [sayWith(who, ({ acts }) => acts.some((act) => SOURING.includes(act)))],
  threatens: (who) => [sayWith(who, ({ acts }) => acts.some((act) => SOURING.includes(act)))],
  'mood-down': (who) => [sayWith(who, ({ acts }) => acts.some((act) => SOOTHING.includes(act)))],
  invited: (who) => [sayWith(who, ({ acts }) => acts.includes('invite'))],
  reply: (who) => [sayWith(who, () => true)],
};

function provokeByName(who: string, kind: string, name: string): Provoke {
  if (kind === 'leaves') return letGo;
  if (kind === 'reply' && name === 'letSpeak') return doThen([{ do: 'listen', to: who }], 2);
  return sayWith(who, (utterance) => {
    if (kind === 'said') return utterance.id === name;
    if (kind === 'told') return utterance.claims.includes(name);
    if (kind === 'promised') return utterance.promises === name;
    if (kind === 'answers') return utterance.asks === name;
    return utterance.acts.some((act) => act === name);
  });
}

/** Ways to make somebody say a line whose condition holds now, one list of moves per trigger. */
export function listProvocations({ who, on }: Line): Provoke[][] {
  return [on].flat().map((trigger) => {
    const byTrigger = BY_TRIGGER[trigger];
    if (byTrigger) return [...byTrigger(who)];
    const [kind = '', name = ''] = trigger.split('.', 2);
    return [provokeByName(who, kind, name)];
  });
}
