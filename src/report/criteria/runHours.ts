/** When what supports a verdict happened, or could have: the hours of one run. Pure. */
import type { Assessment } from '../../assessment/index.ts';
import type { CriterionVerdict, Evidence } from '../../model/verdict.ts';
import type { Debrief } from '../../session/index.ts';
import { sayClock } from '../words.ts';

export interface RunHours {
  readonly startsAtMinutes: number;
  readonly endMs: number;
  /** What tells that a thing to be shown was not. */
  readonly missing: ReadonlySet<Evidence>;
}

export const openHours = (
  { startsAtMinutes, durationMs }: Pick<Debrief, 'startsAtMinutes' | 'durationMs'>,
  { indicators }: Pick<Assessment, 'indicators'>,
): RunHours => ({
  startsAtMinutes,
  endMs: durationMs,
  missing: new Set(indicators.flatMap(({ missing }) => missing)),
});

/** « 9 h 43 »; of what never came, « dès 9 h 43 » (it was then to be expected), or « à la fin » (nothing called for it before). */
export function sayHour(evidence: Evidence, { startsAtMinutes, endMs, missing }: RunHours): string {
  const clock = sayClock(startsAtMinutes, evidence.atMs);
  if (!missing.has(evidence)) return clock;
  return evidence.atMs >= endMs ? 'à la fin' : `dès ${clock}`;
}

/** Whether an hour of these verdicts begins with « dès ». */
export const hasMissing = (verdicts: readonly CriterionVerdict[], { missing, endMs }: RunHours): boolean =>
  verdicts.some(({ evidence }) => evidence.some((one) => missing.has(one) && one.atMs < endMs));
