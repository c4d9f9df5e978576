/** The words said and the deeds done around an instant. */
import { quote as inQuotes } from '../../model/phrases.ts';
import { TOOL_NAMES } from '../../model/toolNames.ts';
import type { Debrief } from '../../session/index.ts';

export type SpokenLine = Debrief['transcript'][number];

/** `isSpoken`: the text was said, and is quoted; else it tells what was done with the program `name`. */
export interface AroundLine extends SpokenLine {
  readonly isSpoken: boolean;
}

const BEFORE_MS = 10_000;
const AFTER_MS = 10_000;

const asLine = ({ atMs, tool, text, quote, isOwn }: Debrief['deeds'][number]): AroundLine => ({
  atMs,
  name: TOOL_NAMES[tool],
  isLearner: isOwn,
  text: quote === '' ? `${text}.` : `${text}\u00a0: ${inQuotes(quote)}`,
  isSpoken: false,
});

const isNear = (atMs: number, one: { readonly atMs: number }): boolean =>
  one.atMs >= atMs - BEFORE_MS && one.atMs <= atMs + AFTER_MS;

/** What was said or done from 10 s before to 10 s after, in order; the nearest line alone when the time was silent and idle. */
export function linesAround(
  { transcript, deeds }: Pick<Debrief, 'transcript' | 'deeds'>,
  atMs: number,
): readonly AroundLine[] {
  const said = transcript.filter((line) => isNear(atMs, line)).map((line) => ({ ...line, isSpoken: true }));
  const done = deeds.filter((deed) => isNear(atMs, deed)).map(asLine);
  const near = [...said, ...done].toSorted((a, b) => a.atMs - b.atMs);
  if (near.length > 0) return near;
  const nearest = transcript.reduce<SpokenLine | null>(
    (best, line) => (best === null || Math.abs(line.atMs - atMs) < Math.abs(best.atMs - atMs) ? line : best),
    null,
  );
  return nearest === null ? [] : [{ ...nearest, isSpoken: true }];
}
