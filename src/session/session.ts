/**
 * The one door for every view: what is, and what the learner does. Drives a run by the wall clock it is given, keeps it
 * saved, and tells who listens. Holds no rule of the situation.
 */
import type { Act } from '../model/act.ts';
import type { RunRecord } from '../model/log.ts';
import { angerOf } from '../person/index.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import { openRun, type Run, replayRun } from '../simulation/index.ts';
import { makeView } from './makeView.ts';
import { NORMAL_PACE, type Pace, simulatedStepMs } from './pace.ts';
import type { SessionView } from './view.ts';

/** A run as kept by the browser. `nowMs` is the simulated instant to resume at, `savedAt` a wall clock in ms. */
export interface SavedRun extends RunRecord {
  readonly id: string;
  readonly nowMs: number;
  readonly savedAt: number;
}

export interface SessionOptions {
  readonly id: string;
  readonly scenario: Scenario;
  /** The wall clock, ms. */
  readonly now: () => number;
  /** Either a run to resume, or a seed (and pins) to begin. */
  readonly resume?: SavedRun;
  readonly seed?: number;
  readonly pins?: Readonly<Record<string, string>>;
  readonly pace?: Pace;
  readonly save?: (run: SavedRun) => void;
}

export interface Session {
  readonly id: string;
  readonly scenario: Scenario;
  view(): SessionView;
  subscribe(listener: () => void): () => void;
  act(act: Act): void;
  /** Why an act is impossible now, in French for the learner; null when it is possible. */
  whyNot(act: Act): string | null;
  /** Lets simulated time catch up with the wall clock. Call it often. */
  tick(): void;
  setPace(pace: Pace): void;
  pace(): Pace;
  saved(): SavedRun;
  run(): Run;
  close(): void;
}

const VIEW_EVERY_MS = 200;
const SAVE_EVERY_MS = 2000;
const TREND_OVER_MS = 4000;

/** Resumes a saved run at its very instant. */
function resumeRun(scenario: Scenario, saved: SavedRun): Run {
  const run = replayRun(scenario, saved);
  run.advance(saved.nowMs);
  return run;
}

class LiveSession implements Session {
  readonly id: string;
  readonly scenario: Scenario;
  readonly #options: SessionOptions;
  readonly #run: Run;
  readonly #listeners = new Set<() => void>();
  #pace: Pace;
  #lastWallMs: number;
  /** Simulated time not yet played, less than a millisecond or so. */
  #exactMs: number;
  #view: SessionView | null = null;
  #viewedAtMs = 0;
  #narratedUpTo: number;
  #savedAtWallMs = 0;
  #samples: { readonly atMs: number; readonly anger: ReadonlyMap<string, number> }[] = [];

  constructor(options: SessionOptions) {
    this.#options = options;
    this.id = options.id;
    this.scenario = options.scenario;
    this.#run = options.resume
      ? resumeRun(options.scenario, options.resume)
      : openRun(options.scenario, { seed: options.seed ?? 1, pins: options.pins });
    this.#pace = options.pace ?? NORMAL_PACE;
    this.#lastWallMs = options.now();
    this.#exactMs = this.#run.nowMs;
    this.#narratedUpTo = this.#run.log.length;
  }

  view(): SessionView {
    this.#view ??= this.#makeView();
    return this.#view;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  act(act: Act): void {
    this.tick();
    this.#run.act(act);
    this.#save();
    this.#changed();
  }

  whyNot(act: Act): string | null {
    return this.#run.whyNot(act);
  }

  tick(): void {
    const wallMs = this.#options.now();
    const step = simulatedStepMs(this.#pace, wallMs - this.#lastWallMs, this.#run.model, this.#run.state);
    this.#lastWallMs = wallMs;
    if (step === 0 || this.#run.over) return;
    const entries = this.#run.log.length;
    this.#exactMs = Math.max(this.#exactMs, this.#run.nowMs) + step;
    this.#run.advance(this.#exactMs);
    const happened = this.#run.log.length > entries;
    if (happened || wallMs - this.#savedAtWallMs > SAVE_EVERY_MS) this.#save();
    if (happened || this.#run.nowMs - this.#viewedAtMs >= VIEW_EVERY_MS) this.#changed();
  }

  setPace(pace: Pace): void {
    this.tick();
    this.#pace = pace;
    this.#changed();
  }

  pace(): Pace {
    return this.#pace;
  }

  saved(): SavedRun {
    return { ...this.#run.record(), id: this.id, nowMs: this.#run.nowMs, savedAt: this.#options.now() };
  }

  run(): Run {
    return this.#run;
  }

  close(): void {
    this.#save();
    this.#listeners.clear();
  }

  #save(): void {
    this.#savedAtWallMs = this.#options.now();
    this.#options.save?.(this.saved());
  }

  #changed(): void {
    this.#view = null;
    for (const listener of this.#listeners) listener();
  }

  #makeView(): SessionView {
    const run = this.#run;
    const unread = run.log.slice(this.#narratedUpTo);
    this.#narratedUpTo = run.log.length;
    this.#viewedAtMs = run.nowMs;
    this.#samples = [
      ...this.#samples.filter(({ atMs }) => run.nowMs - atMs <= TREND_OVER_MS),
      { atMs: run.nowMs, anger: this.#angers() },
    ];
    return makeView(run, this.#samples[0]?.anger ?? new Map(), unread);
  }

  #angers(): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.#run.state.feelings).map(([who, feelings]) => [who, angerOf(feelings)]));
  }
}

/** Opens or resumes a run. A record of another version of the situation resumes as far as its acts are still possible. */
export function openSession(options: SessionOptions): Session {
  return new LiveSession(options);
}
