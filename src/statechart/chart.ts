/**
 * `Scenario` → one XState 5 machine with parallel regions. Pure: its next state follows from the snapshot and the event.
 * Region `moment` takes every event from outside (an act of the learner's, or time); the rules say what moves, and the
 * other regions move if the move is legal. Names of actions and guards are checked by the types of `setup`.
 */
import { type AnyStateMachine, setup } from 'xstate';
import { ACT_NAMES, type Act } from '../model/act.ts';
import type { Model } from './model.ts';
import type { Region } from './modes.ts';
import type { Office } from './office.ts';
import { openOffice } from './opening.ts';
import { awaitMails } from './rules/mail.ts';
import { awaitHandlings } from './rules/mailHandling.ts';
import { passTime, strikeHazards } from './rules/passTime.ts';
import { playAct } from './rules/playAct.ts';
import { moveEvent, Turn } from './turn.ts';
import { whyNot } from './whyNot.ts';

/** What comes from outside. `time` must not go beyond `findNextMoment`. */
export type ChartEvent =
  | { readonly type: `act.${Act['do']}`; readonly act: Act }
  | { readonly type: 'time'; readonly toMs: number }
  | { readonly type: `move:${string}` };

/** Plays one event of the outside; what comes of it is an office and moves. */
function playEvent(model: Model, office: Office, event: ChartEvent): Turn {
  const turn = new Turn(model, office);
  if (event.type === 'time') passTime(turn, (event as { toMs: number }).toMs);
  else if ('act' in event) playAct(turn, event.act);
  if (turn.hasFacts) {
    strikeHazards(turn);
    awaitMails(turn);
    awaitHandlings(turn);
  }
  return turn;
}

/**
 * The next office by the rules and the table of moves alone, without the machine: for proofs, which play millions of
 * events. Always equal to what the machine would hold; a property test keeps it so. Impossible acts change nothing.
 */
export function stepByTable(model: Model, office: Office, event: ChartEvent): Office {
  if ('act' in event && whyNot(model, office, event.act) !== null) return office;
  return playEvent(model, office, event).close();
}

function chartRegion({ id, initial, moves }: Region) {
  const states = Object.entries(moves).map(([state, targets]) => [
    state,
    { on: Object.fromEntries(targets.map((target) => [moveEvent(id, target), { target }])) },
  ]);
  return { initial, states: Object.fromEntries(states) };
}

/** Builds the machine of a situation's variant. */
export function compileChart(model: Model) {
  const machine = setup({
    types: { context: {} as Office, events: {} as ChartEvent },
    guards: {
      isPossible: ({ context, event }) => 'act' in event && whyNot(model, context, event.act) === null,
    },
  });
  const play = machine.enqueueActions(({ context, event, enqueue }) => {
    const turn = playEvent(model, context, event);
    enqueue.assign(turn.close());
    for (const type of turn.moves) enqueue.raise({ type } as ChartEvent);
  });
  return machine.extend({ actions: { play } }).createMachine({
    id: model.scenario.id,
    type: 'parallel',
    context: openOffice(model),
    states: {
      moment: {
        initial: 'open',
        states: {
          open: {
            on: {
              time: { actions: 'play' },
              ...Object.fromEntries(ACT_NAMES.map((name) => [`act.${name}`, { guard: 'isPossible', actions: 'play' }])),
            },
          },
        },
      },
      ...Object.fromEntries(model.regions.map((region) => [region.id, chartRegion(region)])),
    },
  }) as AnyStateMachine;
}
