/**
 * How a run that is over will be kept: its ending and the verdicts proposed. Apart from `keepRun.ts`, for it brings the assessment
 * and the official texts, which nobody needs before the end. Pure: the wall clock is given.
 */
import { assessRun } from '../../assessment/index.ts';
import { fillText } from '../../scenario/fillText.ts';
import type { Scenario } from '../../scenario/index.ts';
import { drawVariant, type Variant } from '../../scenario/variant.ts';
import type { SavedRun } from '../../session/index.ts';
import type { Outcome } from '../../store/whatIsSaved.ts';

/** Two runs of the same draws are the same variant, whatever their seeds. */
export function nameVariant({ draws, hazards }: Variant): string {
  const drawn = Object.entries(draws).map(([name, value]) => `${name}=${value}`);
  return [...drawn.sort(), ...[...hazards].sort()].join(' ');
}

/** How the run ended and what is proposed for each criterion; null while it goes on. */
export function concludeRun(scenario: Scenario, run: SavedRun, now: number): Outcome | null {
  const ended = run.log.find((entry) => entry.kind === 'ended');
  if (ended?.kind !== 'ended') return null;
  const variant = drawVariant(scenario, run.seed, run.pins);
  const setting = { scenario, variant, nowMs: ended.atMs };
  const ending = scenario.endings.find(({ id }) => id === ended.ending)?.title ?? '';
  const { verdicts } = assessRun(scenario, { log: run.log, draws: variant.draws });
  return {
    endedAt: now,
    ending: fillText(ending, setting),
    variant: nameVariant(variant),
    observations: verdicts.map(({ criterion, verdict }) => ({ criterion, verdict })),
  };
}
