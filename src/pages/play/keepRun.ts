/**
 * From a run being played to what the store keeps of it. Pure: the wall clock and the ids are given.
 */
import { assessRun } from '../../assessment/index.ts';
import { fillText } from '../../scenario/fillText.ts';
import type { Scenario } from '../../scenario/index.ts';
import { drawVariant, type Variant } from '../../scenario/variant.ts';
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

/** The kept run brought up to date with the session, and with what is being written. */
export function keepUp(kept: KeptRun, scenario: Scenario, run: SavedRun, view: SessionView, drafts: unknown): KeptRun {
  const outcome = concludeRun(scenario, run, run.savedAt);
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
