/** Questions about a visitor's curve: how angry at an instant, through which moods. Reads points; draws nothing. */
import type { Mood } from '../../model/person.ts';
import type { Curve, CurvePoint } from '../../session/index.ts';

/** Longer without a point: the person was elsewhere, and the line must not invent what they felt. */
const MOST_GAP_MS = 6000;

/** A stretch in one mood. */
export interface MoodSpell {
  readonly fromMs: number;
  readonly toMs: number;
  readonly mood: Mood;
}

/** The parts of a curve during which the person was there, in order. A lone point is a part. */
export function splitCurve(points: readonly CurvePoint[]): readonly (readonly CurvePoint[])[] {
  const parts: CurvePoint[][] = [];
  let last: CurvePoint | undefined;
  for (const point of points) {
    const part = parts.at(-1);
    if (part === undefined || last === undefined || point.atMs - last.atMs > MOST_GAP_MS) parts.push([point]);
    else part.push(point);
    last = point;
  }
  return parts;
}

/** The last point at or before an instant; null when the person had not come yet. */
export function pointAt(curve: Curve | undefined, atMs: number): CurvePoint | null {
  return curve?.points.findLast((point) => point.atMs <= atMs) ?? null;
}

/** The moods a person went through, in order; absences cut a spell. */
export function listSpells(points: readonly CurvePoint[]): readonly MoodSpell[] {
  return splitCurve(points).flatMap((part) => {
    const spells: MoodSpell[] = [];
    for (const { atMs, mood } of part) {
      const spell = spells.at(-1);
      if (spell !== undefined) spells[spells.length - 1] = { ...spell, toMs: atMs };
      if (spell === undefined || spell.mood !== mood) spells.push({ fromMs: atMs, toMs: atMs, mood });
    }
    return spells.filter(({ fromMs, toMs }, index) => toMs > fromMs || index === 0);
  });
}

/** The highest point; null on an empty curve. The first one when several are as high. */
export function peakOf(points: readonly CurvePoint[]): CurvePoint | null {
  return points.reduce<CurvePoint | null>(
    (best, point) => (best === null || point.anger > best.anger ? point : best),
    null,
  );
}
