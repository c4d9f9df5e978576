/** People open their mouths: which line fits the moment, how long it takes, what it teaches. */
import { hash32 } from '../../model/chance.ts';
import type { InfoId, PersonId } from '../../model/ids.ts';
import { countDemands } from '../../scenario/condition.ts';
import type { Line } from '../../scenario/schema/index.ts';
import { holds, wording } from '../circumstances.ts';
import { lineKey } from '../model.ts';
import { isOnLine } from '../scene.ts';
import type { Turn } from '../turn.ts';

const MS_PER_CHARACTER = 48;
const BREATH_MS = 600;
const BETWEEN_VOICES_MS = 300;
const MAX_TRIES = 6;

/** How long words take to be said, at a calm reading pace. */
export const speakingMs = (text: string): number =>
  Math.min(9000, Math.max(1400, BREATH_MS + text.length * MS_PER_CHARACTER));

function listFitting(turn: Turn, who: PersonId, trigger: string): Line[] {
  return (turn.model.linesOn.get(lineKey(who, trigger)) ?? []).filter(
    (line) => (line.repeatable || !turn.has(`line.${line.id}`)) && holds(turn.model, turn.office, line.when, who),
  );
}

/** The line that fits the moment best: the most particular, then by the seed. The first trigger that has one wins. */
export function chooseLine(turn: Turn, who: PersonId, triggers: readonly string[]): { line: Line; on: string } | null {
  for (const on of triggers) {
    const rank = (line: Line): number => hash32(`${turn.model.variant.seed}:${line.id}`);
    const [line] = listFitting(turn, who, on).sort(
      (a, b) => countDemands(b.when) - countDemands(a.when) || rank(a) - rank(b),
    );
    if (line) return { line, on };
  }
  return null;
}

export function learn(turn: Turn, info: InfoId, from: string): void {
  if (!turn.has(`known.${info}`)) turn.note({ kind: 'infoLearnt', info, from });
}

function utter(turn: Turn, who: PersonId, line: Line, on: string): void {
  const text = wording(turn.model, turn.office, line.text);
  turn.note({
    kind: 'lineSpoken',
    who,
    line: line.id,
    text,
    delivery: wording(turn.model, turn.office, line.delivery),
    on,
    mood: turn.moodOf(who),
  });
  const untilMs = turn.nowMs + speakingMs(text);
  turn.office.speech = {
    speaker: who,
    to: 'learner',
    id: line.id,
    text,
    delivery: wording(turn.model, turn.office, line.delivery),
    fromMs: turn.nowMs,
    untilMs,
    onLine: isOnLine(turn.office, who),
  };
  turn.planAt(untilMs, { kind: 'speechEnds', id: line.id });
  for (const info of line.reveals) learn(turn, info, who);
}

/** A threat does not wait for one's own sentence to end. */
function breakOffForThreat(turn: Turn, who: PersonId, triggers: readonly string[]): void {
  if (!triggers.includes('threatens') || turn.office.speech?.speaker !== who) return;
  turn.office.speech = null;
  turn.cancel((what) => what.kind === 'speechEnds');
}

/** They speak now if they have words and nobody else is speaking; else a little later. Returns whether they will. */
export function speak(turn: Turn, who: PersonId, triggers: readonly string[], tries = 0): boolean {
  breakOffForThreat(turn, who, triggers);
  const busyUntil = turn.office.speech?.untilMs;
  if (busyUntil !== undefined) {
    if (tries >= MAX_TRIES || turn.office.speech?.speaker === who) return false;
    turn.planAt(busyUntil + BETWEEN_VOICES_MS, { kind: 'speak', who, on: triggers, tries: tries + 1 });
    return true;
  }
  const chosen = chooseLine(turn, who, triggers);
  if (!chosen) return false;
  utter(turn, who, chosen.line, chosen.on);
  return true;
}

/** When they will have finished, ms. */
export const whenQuiet = (turn: Turn): number => Math.max(turn.nowMs, turn.office.speech?.untilMs ?? 0);
