/** The words said around an instant. */
import type { Debrief } from '../../session/index.ts';

export type SpokenLine = Debrief['transcript'][number];

const BEFORE_MS = 10_000;
const AFTER_MS = 10_000;

/** What was said from 10 s before to 10 s after, in order; the nearest line alone when the time was silent. */
export function linesAround(transcript: Debrief['transcript'], atMs: number): readonly SpokenLine[] {
  const near = transcript.filter((line) => line.atMs >= atMs - BEFORE_MS && line.atMs <= atMs + AFTER_MS);
  if (near.length > 0) return near;
  const nearest = transcript.reduce<SpokenLine | null>(
    (best, line) => (best === null || Math.abs(line.atMs - atMs) < Math.abs(best.atMs - atMs) ? line : best),
    null,
  );
  return nearest === null ? [] : [nearest];
}
