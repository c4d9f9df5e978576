/** All that a debriefing shows of a kept run, rebuilt from its log alone. Pure. */
import { type Assessment, assessRun } from '../../assessment/index.ts';
import { fillText } from '../../scenario/fillText.ts';
import type { Scenario } from '../../scenario/index.ts';
import { drawVariant } from '../../scenario/variant.ts';
import { type Debrief, debriefOf } from '../../session/index.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';

export interface RunReport {
  readonly kept: KeptRun;
  readonly scenario: Scenario;
  readonly debrief: Debrief;
  readonly assessment: Assessment;
}

export function makeReport(kept: KeptRun, scenario: Scenario): RunReport {
  const variant = drawVariant(scenario, kept.run.seed, kept.run.pins);
  const fill = (text: string): string => fillText(text, { scenario, variant, nowMs: kept.run.nowMs });
  return {
    kept,
    scenario,
    debrief: debriefOf(scenario, kept.run),
    assessment: assessRun(scenario, { log: kept.run.log, draws: variant.draws }, fill),
  };
}
