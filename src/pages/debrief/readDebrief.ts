/**
 * Fetches a finished run with its situation for its debriefing. Every way this can fail has its own name.
 */
import { loadScenario, situations } from 'virtual:situations';
import type { Store } from '../../store/index.ts';
import { makeReport, type RunReport } from './makeReport.ts';

export type ReadReport =
  | { readonly kind: 'report'; readonly report: RunReport }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open' }
  | { readonly kind: 'noSituation'; readonly scenarioId: string }
  | { readonly kind: 'damaged' };

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
