/** What an explorer tries next: anything that can be done, what was tried least first; or what would provoke a line. */
import { isLearnerSpeaking, passTalk, sayOneOf } from '../../candidates/index.ts';
import type { Act } from '../../model/act.ts';
import type { SpeechAct } from '../../model/person.ts';
import type { Line, Utterance } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import { listPresent, listSayable } from '../../statechart/index.ts';
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

/** Moves meant to make somebody say something, when they are possible at all. */
interface Provocation {
  isPossible(run: Run): boolean;
  make(run: Run): void;
}

const always = (make: (run: Run) => void): Provocation => ({ isPossible: () => true, make });

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

const sayWith = (who: string, test: (utterance: Utterance) => boolean): Provocation => {
  const list = (run: Run) => listSayable(run.model, run.state, who).filter(test);
  return {
    isPossible: (run) => list(run).length > 0,
    make: (run) => {
      passTalk(run);
      sayOneOf(
        run,
        list(run)
          .slice(0, 2)
          .map(({ id }) => id),
        { interrupts: false },
      );
    },
  };
};

const doThen = (acts: readonly Act[], waitS: number): Provocation =>
  always((run) => {
    passTalk(run);
    for (const act of acts) tryAct(run, act);
    run.advance(run.nowMs + waitS * 1000);
  });

const interrupt = always((run) => {
  run.advance(run.nowMs + 200);
  const [reply] = run.hand()?.replies ?? [];
  tryAct(run, reply && { do: 'say', utterance: reply.id });
});

const canTakePhone = (run: Run): boolean => run.state.now.phone !== 'talking' && run.state.now.phone !== 'consulting';

const takePhone: Provocation = {
  isPossible: canTakePhone,
  make: (run) => {
    if (tryAct(run, { do: 'pickUp' })) return;
    for (const { extension } of run.scenario.world.colleagues) if (tryAct(run, { do: 'dial', extension })) return;
  },
};

const comeBack = always((run) => {
  doThen([{ do: 'openTool', tool: 'files' }], 16).make(run);
  tryAct(run, { do: 'closeTool' });
});

const holdThen = (acts: readonly Act[]): Provocation => {
  const { make } = doThen([{ do: 'hold' }, ...acts], 3);
  return { isPossible: (run) => run.state.now.phone === 'talking' || run.state.now.phone === 'onHold', make };
};

const letGo = always((run) => run.advance(run.nowMs + 120_000));

const sour = (who: string) => sayWith(who, ({ acts }) => acts.some((act) => SOURING.includes(act)));
const soothe = (who: string) => sayWith(who, ({ acts }) => acts.some((act) => SOOTHING.includes(act)));

const BY_TRIGGER: Readonly<Record<string, (who: string) => readonly Provocation[]>> = {
  waits: () => [doThen([], 75)],
  ignored: () => [
    doThen([{ do: 'openTool', tool: 'procedures' }], 14),
    doThen([{ do: 'openTool', tool: 'messages' }], 14),
  ],
  screen: () => [doThen([{ do: 'openTool', tool: 'files' }], 14)],
  'phone-taken': () => [takePhone],
  returns: () => [comeBack],
  silence: () => [doThen([], 18)],
  interrupted: () => [interrupt],
  opens: () => [takePhone],
  held: () => [holdThen([])],
  resumed: () => [holdThen([]), holdThen([{ do: 'resume' }])],
  arrives: () => [letGo],
  'mood-up': (who) => [sour(who)],
  threatens: (who) => [sour(who)],
  'mood-down': (who) => [soothe(who)],
  invited: (who) => [sayWith(who, ({ acts }) => acts.includes('invite'))],
  reply: (who) => [sayWith(who, () => true)],
};

function provokeByName(who: string, kind: string, name: string): Provocation {
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

/** Ways to make somebody say a line whose condition holds now, one list of moves per trigger; possible ones only. */
export function listProvocations({ who, on }: Line, run: Run): Provocation[][] {
  return [on]
    .flat()
    .map((trigger) => {
      const byTrigger = BY_TRIGGER[trigger];
      if (byTrigger) return [...byTrigger(who)];
      const [kind = '', name = ''] = trigger.split('.', 2);
      return [provokeByName(who, kind, name)];
    })
    .filter(([first]) => first?.isPossible(run) ?? false);
}
