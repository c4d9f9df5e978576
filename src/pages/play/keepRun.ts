/**
 * From a run being played to what the store keeps of it. Pure: the wall clock and the ids are given.
 */
import type { Scenario } from '../../scenario/index.ts';
import type { SavedRun, SessionView } from '../../session/index.ts';
import type { KeptRun, Outcome, RunSummary } from '../../store/whatIsSaved.ts';

export interface NewRun {
  readonly id: string;
  readonly player: string;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly pins: Readonly<Record<string, string>>;
  /** Wall clock, ms. */
  readonly now: number;
}

/** A run that has not begun: its first instant, an empty log. */
export function beginRun({ id, player, scenario, seed, pins, now }: NewRun): KeptRun {
  const run: SavedRun = {
    id,
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    seed,
    pins,
    endedAtMs: null,
    nowMs: 0,
    savedAt: now,
    log: [],
  };
  const summary: RunSummary = {
    title: scenario.title,
    time: scenario.starts.replace(':', '\u00a0h\u00a0'),
    moment: '',
  };
  return {
    id,
    player,
    scenario: scenario.id,
    startedAt: now,
    savedAt: now,
    state: 'open',
    run,
    summary,
    outcome: null,
    drafts: null,
    notes: {},
    branchOf: null,
  };
}

/** What a list will say of the run as it stands. */
export function summarise(scenario: Scenario, view: SessionView): RunSummary {
  const front = view.people.find(({ place }) => place === 'counter');
  const moment = front === undefined ? '' : `${front.name} est devant vous`;
  return { title: scenario.title, time: view.time, moment };
}

/** A run as it stands. */
export interface PresentRun {
  readonly run: SavedRun;
  readonly view: SessionView;
  /** What is being written. */
  readonly drafts: unknown;
  /** Null while it goes on; see `concludeRun`. */
  readonly outcome: Outcome | null;
}

/** The kept run brought up to date. */
export function keepUp(kept: KeptRun, scenario: Scenario, { run, view, drafts, outcome }: PresentRun): KeptRun {
  return {
    ...kept,
    run,
    savedAt: run.savedAt,
    state: outcome === null ? 'open' : 'finished',
    summary: summarise(scenario, view),
    outcome,
    drafts: outcome === null ? drafts : null,
  };
}
