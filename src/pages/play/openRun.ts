/**
 * Fetches a kept run and its situation, and opens the session at the very instant it was left. Every way this can fail has its
 * own name, so that the page can say what to do.
 */
import { loadScenario, situations } from 'virtual:situations';
import type { Scenario } from '../../scenario/index.ts';
import { openSession, type Pace, type SavedRun, type Session, type SessionView } from '../../session/index.ts';
import type { Store } from '../../store/index.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { keepUp } from './keepRun.ts';

export type OpenedRun =
  | {
      readonly kind: 'open';
      readonly session: Session;
      readonly scenario: Scenario;
      readonly kept: KeptRun;
      readonly versionChanged: boolean;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'noSituation'; readonly scenarioId: string }
  | { readonly kind: 'damaged' };

export interface OpenRunOptions {
  readonly id: string;
  readonly store: Store;
  readonly pace: Pace;
  /** Called when the browser could not write. */
  readonly onSaveFault: (fault: unknown) => void;
}

export async function openKeptRun({ id, store, pace, onSaveFault }: OpenRunOptions): Promise<OpenedRun> {
  const kept = await store.run(id);
  if (kept === null) return { kind: 'unknown' };
  if (kept.state === 'finished') return { kind: 'finished' };
  if (!situations.some((situation) => situation.id === kept.scenario))
    return { kind: 'noSituation', scenarioId: kept.scenario };
  const scenario = await loadScenario(kept.scenario);
  let lastView: SessionView | null = null;
  const save = (run: SavedRun): void => {
    if (lastView === null) return;
    store.saveRun(keepUp(kept, scenario, run, lastView)).catch(onSaveFault);
  };
  try {
    const session = openSession({ id, scenario, resume: kept.run, now: () => Date.now(), pace, save });
    lastView = session.view();
    // Read in time, or the sentences it narrates would be told to nobody but the list of runs.
    session.subscribe(() => {
      lastView = session.view();
    });
    return { kind: 'open', session, scenario, kept, versionChanged: kept.run.scenarioVersion !== scenario.version };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : 'faute inconnue';
    await store.setRunAside(id, `Cette partie ne peut plus être rejouée (${reason}).`);
    return { kind: 'damaged' };
  }
}
