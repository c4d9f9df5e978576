/**
 * Fetches a kept run and its situation, and opens the session at the very instant it was left. Every way this can fail has its
 * own name, so that the page can say what to do.
 */
import { loadScenario, situations } from 'virtual:situations';
import type { Scenario } from '../../scenario/index.ts';
import { openSession, type Pace, type SavedRun, type Session, type SessionView } from '../../session/index.ts';
import type { Store } from '../../store/index.ts';
import type { KeptRun, Outcome } from '../../store/whatIsSaved.ts';
import { keepUp } from './keepRun.ts';

export interface LiveRun {
  readonly kind: 'open';
  readonly session: Session;
  readonly scenario: Scenario;
  /** What was being written, as it was kept. */
  readonly drafts: unknown;
  /** Keeps what is being written, at each letter. */
  readonly noteDrafts: (drafts: unknown) => void;
  /** The situation was mended since: the acts are the same, what follows from them may not be. */
  readonly isVersionChanged: boolean;
}

export type OpenedRun =
  | LiveRun
  | { readonly kind: 'unknown' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'noSituation'; readonly scenarioId: string }
  | { readonly kind: 'damaged' };

export interface OpenRunOptions {
  readonly id: string;
  readonly store: Store;
  readonly pace: Pace;
  /** Told after each write whether the browser could keep it. */
  readonly onSaved: (isKept: boolean) => void;
}

const fetchConclusion = () => import('./concludeRun.ts');

function hasEnded({ log }: SavedRun): boolean {
  return log.some(({ kind }) => kind === 'ended');
}

function openLiveRun(kept: KeptRun, scenario: Scenario, { id, store, pace, onSaved }: OpenRunOptions): LiveRun {
  let drafts = kept.drafts;
  let lastView: SessionView | null = null;
  const saveAs = (run: SavedRun, view: SessionView, outcome: Outcome | null): Promise<void> =>
    store.saveRun(keepUp(kept, scenario, { run, view, drafts, outcome }));
  // Fetched while one plays: it is for the end.
  const conclusion = fetchConclusion();
  conclusion.catch(() => undefined);
  const saveEnded = async (run: SavedRun, view: SessionView): Promise<void> => {
    const { concludeRun } = await conclusion.catch(fetchConclusion);
    await saveAs(run, view, concludeRun(scenario, run, run.savedAt));
  };
  const save = (run: SavedRun): void => {
    if (lastView === null) return;
    // While it goes on, written before anything else happens: the tab may be killed at any instant.
    const saving = hasEnded(run) ? saveEnded(run, lastView) : saveAs(run, lastView, null);
    saving.then(
      () => onSaved(true),
      () => onSaved(false),
    );
  };
  const session = openSession({ id, scenario, resume: kept.run, now: () => Date.now(), pace, save });
  lastView = session.view();
  // Read in time, or the sentences it narrates would be told to nobody but the list of runs.
  session.subscribe(() => {
    lastView = session.view();
  });
  const noteDrafts = (next: unknown): void => {
    drafts = next;
    store.noteDrafts(id, next);
  };
  return {
    kind: 'open',
    session,
    scenario,
    drafts,
    noteDrafts,
    isVersionChanged: kept.run.scenarioVersion !== scenario.version,
  };
}

export async function openKeptRun(options: OpenRunOptions): Promise<OpenedRun> {
  const { id, store } = options;
  const kept = await store.run(id);
  if (kept === null) return { kind: 'unknown' };
  if (kept.state === 'finished') return { kind: 'finished' };
  if (!situations.some((situation) => situation.id === kept.scenario)) {
    return { kind: 'noSituation', scenarioId: kept.scenario };
  }
  const scenario = await loadScenario(kept.scenario);
  try {
    return openLiveRun(kept, scenario, options);
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : 'faute inconnue';
    await store.setRunAside(id, `Cette partie ne peut plus être rejouée (${reason}).`);
    return { kind: 'damaged' };
  }
}
