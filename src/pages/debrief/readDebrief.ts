/**
 * Fetches a finished run with its situation and rebuilds all that its debriefing shows, from the log alone.
 */
import { loadScenario, situations } from 'virtual:situations';
import { type Assessment, assessRun } from '../../assessment/index.ts';
import { fillText } from '../../scenario/fillText.ts';
import type { Scenario } from '../../scenario/index.ts';
import { drawVariant } from '../../scenario/variant.ts';
import { type Debrief, debriefOf } from '../../session/index.ts';
import type { Store } from '../../store/index.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';

export interface RunReport {
  readonly kept: KeptRun;
  readonly scenario: Scenario;
  readonly debrief: Debrief;
  readonly assessment: Assessment;
}

export type ReadReport =
  | { readonly kind: 'report'; readonly report: RunReport }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open' }
  | { readonly kind: 'noSituation'; readonly scenarioId: string }
  | { readonly kind: 'damaged' };

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

export async function readReport(store: Store, id: string): Promise<ReadReport> {
  const kept = await store.run(id);
  if (kept === null) return { kind: 'unknown' };
  if (kept.state === 'open') return { kind: 'open' };
  if (!situations.some((situation) => situation.id === kept.scenario)) {
    return { kind: 'noSituation', scenarioId: kept.scenario };
  }
  const scenario = await loadScenario(kept.scenario);
  try {
    return { kind: 'report', report: makeReport(kept, scenario) };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : 'faute inconnue';
    await store.setRunAside(id, `Le bilan de cette partie ne peut plus être refait (${reason}).`);
    return { kind: 'damaged' };
  }
}
