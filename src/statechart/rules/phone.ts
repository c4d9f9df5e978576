/** The telephone: it rings, is answered, held, transferred, and calls inside the house. */
import type { CallId, PersonId } from '../../model/ids.ts';
import { holds } from '../circumstances.ts';
import { findAtCounter, findOnLine, isAbsenceExplained } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { liftEyes, turnEyes } from './gaze.ts';
import { speak } from './speak.ts';

const LINE_BUSY_RETRY_MS = 15_000;
const CALLER_SPEAKS_FIRST_AFTER_MS = 5000;

export const innerCall = (extension: string): CallId => `poste-${extension}`;

export function ring(turn: Turn, id: CallId, round: number): void {
  const call = turn.model.calls.get(id);
  if (!call || !holds(turn.model, turn.office, call.rings.when, call.from)) return;
  if (!turn.move('phone', 'ringing')) {
    turn.plan(LINE_BUSY_RETRY_MS, { kind: 'ring', call: id, round });
    return;
  }
  turn.office.phone = { ...turn.office.phone, call: id, who: call.from, ringFromMs: turn.nowMs, opened: false };
  turn.note({ kind: 'phoneRang', call: id, from: call.from });
  turn.plan(call.rings.forS * 1000, { kind: 'stopRinging', call: id, round });
}

export function stopRinging(turn: Turn, id: CallId, round: number): void {
  const call = turn.model.calls.get(id);
  if (!call || turn.office.now.phone !== 'ringing' || turn.office.phone.call !== id) return;
  turn.move('phone', 'idle');
  turn.office.phone = { ...turn.office.phone, call: null, who: null };
  turn.note({ kind: 'callMissed', call: id, from: call.from });
  if (round < call.rings.again) turn.plan(call.rings.againAfterS * 1000, { kind: 'ring', call: id, round: round + 1 });
}

/** Whoever stands at the counter reacts to the handset being taken without a word. */
function takeEyesToPhone(turn: Turn, announced: boolean): void {
  const front = findAtCounter(turn.model, turn.office);
  turnEyes(turn, 'phone');
  if (front !== null && !announced) speak(turn, front, ['phone-taken', 'ignored']);
}

export function pickUp(turn: Turn): void {
  const { call, who, ringFromMs } = turn.office.phone;
  if (call === null || who === null || !turn.move('phone', 'talking')) return;
  const announced = isAbsenceExplained(turn.model, turn.office);
  const atCounter = findAtCounter(turn.model, turn.office) !== null;
  turn.cancel((what) => what.kind === 'stopRinging');
  turn.note({ kind: 'phonePickedUp', call, from: who, ringMs: turn.nowMs - ringFromMs, announced, atCounter });
  turn.office.phone = {
    ...turn.office.phone,
    opened: false,
    pickedUpMs: { ...turn.office.phone.pickedUpMs, [call]: turn.nowMs },
  };
  turn.place(who, 'line');
  takeEyesToPhone(turn, announced);
  turn.plan(CALLER_SPEAKS_FIRST_AFTER_MS, { kind: 'openCall', who });
}

/** The caller has waited for a word long enough and says why they call. */
export function openCall(turn: Turn, who: PersonId): void {
  if (turn.office.phone.who !== who || turn.office.phone.opened || findOnLine(turn.office) !== who) return;
  if (turn.office.speech !== null) {
    turn.plan(CALLER_SPEAKS_FIRST_AFTER_MS, { kind: 'openCall', who });
    return;
  }
  turn.office.phone = { ...turn.office.phone, opened: true };
  speak(turn, who, ['opens']);
}

function stopVoiceOf(turn: Turn, who: PersonId): void {
  if (turn.office.speech?.speaker === who || turn.office.speech?.to === who) {
    turn.office.speech = null;
    turn.cancel((what) => what.kind === 'speechEnds');
  }
  turn.cancel(
    (what) =>
      'who' in what &&
      what.who === who &&
      (what.kind === 'speak' || what.kind === 'hear' || what.kind === 'heardOut' || what.kind === 'openCall'),
  );
}

export function hold(turn: Turn): void {
  const { call, who } = turn.office.phone;
  if (call === null || who === null || !turn.move('phone', 'onHold')) return;
  turn.note({ kind: 'phoneHeld', call, from: who, asked: turn.has(`act.${who}.askToHold`) });
  stopVoiceOf(turn, who);
  turn.office.phone = { ...turn.office.phone, call: null, who: null, held: { call, who, sinceMs: turn.nowMs } };
  liftEyes(turn);
}

export function resume(turn: Turn): void {
  const held = turn.office.phone.held;
  if (held === null || !turn.move('phone', 'talking')) return;
  turn.office.phone = { ...turn.office.phone, call: held.call, who: held.who, held: null, opened: true };
  turn.note({ kind: 'phoneResumed', call: held.call, from: held.who, heldMs: turn.nowMs - held.sinceMs });
  takeEyesToPhone(turn, isAbsenceExplained(turn.model, turn.office));
  speak(turn, held.who, ['resumed']);
}

/** Someone's line goes dead. */
function putDown(turn: Turn, call: CallId, who: PersonId, by: 'learner' | 'caller'): void {
  stopVoiceOf(turn, who);
  turn.place(who, 'away');
  turn.note({ kind: 'callEnded', call, from: who, by });
}

export function hangUp(turn: Turn): void {
  const { call, who, held } = turn.office.phone;
  if (call === null || who === null || !turn.move('phone', held ? 'onHold' : 'idle')) return;
  turn.note({ kind: 'phoneHungUp', call, from: who, concluded: turn.has(`act.${who}.close`) });
  putDown(turn, call, who, 'learner');
  turn.office.phone = { ...turn.office.phone, call: null, who: null, opened: false };
  liftEyes(turn);
}

/** A held or talking caller loses patience. */
export function callerGivesUp(turn: Turn, who: PersonId): void {
  const { held, call } = turn.office.phone;
  if (held?.who === who) {
    turn.move('phone', turn.office.now.phone === 'consulting' ? 'talking' : 'idle');
    turn.office.phone = { ...turn.office.phone, held: null };
    putDown(turn, held.call, who, 'caller');
  } else if (call !== null && turn.office.phone.who === who) {
    turn.move('phone', held ? 'onHold' : 'idle');
    turn.office.phone = { ...turn.office.phone, call: null, who: null, opened: false };
    putDown(turn, call, who, 'caller');
    liftEyes(turn);
  }
}

function findOutcome(turn: Turn, extension: string) {
  const known = turn.model.scenario.extensions.find((candidate) => candidate.extension === extension);
  const isInTheHouse = turn.model.scenario.world.colleagues.some((colleague) => colleague.extension === extension);
  if (!known) return { outcome: isInTheHouse ? ('absent' as const) : ('unknown' as const), character: undefined };
  return (
    known.outcomes.find(({ when, character }) => holds(turn.model, turn.office, when, character ?? '')) ?? {
      outcome: 'absent' as const,
      character: undefined,
    }
  );
}

export function dial(turn: Turn, extension: string): void {
  const { outcome, character } = findOutcome(turn, extension);
  const announced = isAbsenceExplained(turn.model, turn.office);
  const atCounter = findAtCounter(turn.model, turn.office) !== null;
  turn.note({ kind: 'dialled', extension, outcome, announced, atCounter });
  if (outcome !== 'answered' || character === undefined) return;
  const busy = turn.office.now.phone === 'onHold';
  if (!turn.place(character, 'line') || !turn.move('phone', busy ? 'consulting' : 'talking')) return;
  const call = innerCall(extension);
  turn.office.phone = {
    ...turn.office.phone,
    call,
    who: character,
    opened: true,
    pickedUpMs: { ...turn.office.phone.pickedUpMs, [call]: turn.nowMs },
  };
  turn.mark(`call.${call}.answered`);
  takeEyesToPhone(turn, announced);
  speak(turn, character, ['opens']);
}

/** Passes the caller (the held one first) to an extension that answers. */
export function transfer(turn: Turn, extension: string): void {
  const { held, call, who } = turn.office.phone;
  const passed = held ?? (call !== null && who !== null ? { call, who } : null);
  if (passed === null || findOutcome(turn, extension).outcome !== 'answered') return;
  const announced = turn.has(`act.${passed.who}.announceTransfer`);
  const right = turn.model.calls.get(passed.call)?.transferTo === extension;
  turn.move('phone', 'idle');
  turn.note({ kind: 'phoneTransferred', call: passed.call, from: passed.who, to: extension, right, announced });
  putDown(turn, passed.call, passed.who, 'learner');
  if (held && call !== null && who !== null) putDown(turn, call, who, 'learner');
  turn.office.phone = { ...turn.office.phone, call: null, who: null, held: null, opened: false };
  liftEyes(turn);
}

export const answersAt = (turn: Turn, extension: string): boolean =>
  findOutcome(turn, extension).outcome === 'answered';
