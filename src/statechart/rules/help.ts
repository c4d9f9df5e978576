/** Relay: the superior or security is called, comes, and takes over. */
import type { PersonId } from '../../model/ids.ts';
import { findAtCounter } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { planLeaving } from './move.ts';

const COMES_AFTER_MS = { superior: 25_000, security: 20_000 } as const;
const UNANNOUNCED_TAKE_OVER_MS = 20_000;

export type Helper = keyof typeof COMES_AFTER_MS;

export function callHelp(turn: Turn, who: Helper): void {
  if (!turn.move(`help:${who}`, 'called')) return;
  turn.mark(`called.${who}`);
  turn.plan(COMES_AFTER_MS[who], { kind: 'help', who });
}

/** An announced relay: takes effect when the superior is there, or at once when they arrive. */
export function handOver(turn: Turn, who: PersonId): void {
  if (turn.office.now['help:superior'] !== 'here' || findAtCounter(turn.model, turn.office) !== who) return;
  turn.advanceNeed(who, 'handedOver');
  planLeaving(turn, who, 'relayed');
}

/** Whoever comes is seen, near the door, unless they are still on the telephone. */
function standInTheHall(turn: Turn, helper: Helper): void {
  const who = turn.model.scenario.world[helper];
  if (turn.model.characters.has(who) && turn.placeOf(who) === 'away') turn.place(who, 'door');
}

/** Help arrives at the counter. */
export function arriveHelp(turn: Turn, helper: Helper): void {
  if (!turn.move(`help:${helper}`, 'here')) return;
  turn.note({ kind: 'helpArrived', who: helper, afterMs: COMES_AFTER_MS[helper] });
  standInTheHall(turn, helper);
  const front = findAtCounter(turn.model, turn.office);
  if (front === null) return;
  const mood = turn.moodOf(front);
  if (helper === 'security' && (mood === 'threatening' || mood === 'aggressive')) planLeaving(turn, front, 'evacuated');
  if (helper === 'superior' && turn.has(`act.${front}.handOver`)) handOver(turn, front);
  else if (helper === 'superior') turn.plan(UNANNOUNCED_TAKE_OVER_MS, { kind: 'takeOver', who: front });
}

/** Nobody announced anything: the superior takes the person along all the same. */
export function takeOver(turn: Turn, who: PersonId): void {
  handOver(turn, who);
}

export const isHelpComing = (turn: Turn): boolean =>
  turn.office.now['help:superior'] !== 'none' || turn.office.now['help:security'] !== 'none';
