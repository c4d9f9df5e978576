/**
 * A run: the chart, its simulated clock and its log. Acts come in at the clock's instant; time moves only by `advance`.
 * Knows nothing of the wall clock, of views or of verdicts.
 */
import type { Act } from '../model/act.ts';
import type { Fact, LogEntry, RunRecord } from '../model/log.ts';
import { TUNING, type Tuning } from '../person/index.ts';
import type { Scenario, Utterance } from '../scenario/schema/index.ts';
import type { Variant } from '../scenario/variant.ts';
import {
  buildModel,
  type ChartEvent,
  dealHand,
  findNextMoment,
  type Model,
  type Office,
  whyNot,
  wording,
} from '../statechart/index.ts';
import { createStepper, type Engine, type Standing, type Stepper } from './stepper.ts';

export interface RunOptions {
  /** A whole number; the same seed and pins give the same variant. */
  readonly seed: number;
  /** Draws fixed by name, hazards as `hazard.<id>`: `on` or `off`. */
  readonly pins?: Readonly<Record<string, string>>;
  /** For proofs only. */
  readonly tuning?: Tuning;
  /** `chart` unless a proof asks for the faster `table`; both give the same log. */
  readonly engine?: Engine;
}

/** The replies offered, with their final wording. */
export interface OfferedHand {
  readonly to: string;
  readonly onLine: boolean;
  readonly replies: readonly Utterance[];
  readonly canRethink: boolean;
}

export class Run {
  readonly model: Model;
  readonly stepper: Stepper;
  readonly #log: LogEntry[];
  #standing: Standing;

  constructor(model: Model, stepper: Stepper, standing: Standing, log: readonly LogEntry[]) {
    this.model = model;
    this.stepper = stepper;
    this.#standing = standing;
    this.#log = [...log];
  }

  get scenario(): Scenario {
    return this.model.scenario;
  }

  get seed(): number {
    return this.model.variant.seed;
  }

  get variant(): Variant {
    return this.model.variant;
  }

  get state(): Office {
    return this.#standing.context;
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** Simulated milliseconds since the situation opened. */
  get nowMs(): number {
    return this.state.clockMs;
  }

  get log(): readonly LogEntry[] {
    return this.#log;
  }

  get over(): boolean {
    return this.state.now.phase === 'over';
  }

  /** Null when the act is possible now, else why not, in French. */
  whyNot(act: Act): string | null {
    return whyNot(this.model, this.state, act);
  }

  /** Does the act now, and all it brings about at once. An impossible act changes nothing and is written down as refused. */
  act(act: Act): void {
    const why = this.whyNot(act);
    if (why !== null) this.#write([{ kind: 'refused', act, why }]);
    else this.#send({ type: `act.${act.do}`, act });
    this.advance(this.nowMs);
  }

  /** Lets time pass to `toMs` (whole milliseconds), moment by moment, the last one included. Never back, nor after the end. */
  advance(toMs: number): void {
    const target = Math.floor(toMs);
    while (!this.over && (this.nowMs < target || this.#isSomethingDue())) {
      this.#send({ type: 'time', toMs: findNextMoment(this.model, this.state, Math.max(target, this.nowMs)) });
    }
  }

  #isSomethingDue(): boolean {
    const [first] = this.state.agenda;
    return first !== undefined && first.atMs <= this.nowMs;
  }

  /** The next instant at which something happens of itself, at most `limitMs`. */
  nextMomentMs(limitMs: number): number {
    return findNextMoment(this.model, this.state, limitMs);
  }

  hand(): OfferedHand | null {
    const hand = dealHand(this.model, this.state);
    if (hand === null) return null;
    const replies = hand.utterances.map((utterance) => ({
      ...utterance,
      text: wording(this.model, this.state, utterance.text),
    }));
    return { to: hand.to, onLine: hand.onLine, replies, canRethink: hand.pages > 1 };
  }

  /** A run that goes its own way from here. `withLog: false` starts an empty log, for explorers. */
  fork({ withLog = true }: { withLog?: boolean } = {}): Run {
    return new Run(this.model, this.stepper, this.#standing, withLog ? this.#log : []);
  }

  record(): RunRecord {
    return {
      scenario: this.scenario.id,
      scenarioVersion: this.scenario.version,
      seed: this.seed,
      pins: this.variant.pins,
      endedAtMs: this.over ? this.nowMs : null,
      log: [...this.#log],
    };
  }

  #send(event: ChartEvent): void {
    this.#standing = this.stepper.step(this.#standing, event);
    this.#write(this.state.outbox);
  }

  #write(facts: readonly Fact[]): void {
    for (const fact of facts) this.#log.push({ seq: this.#log.length, atMs: this.nowMs, ...fact });
  }
}

/** Opens a situation. */
export function openRun(scenario: Scenario, { seed, pins = {}, tuning = TUNING, engine = 'chart' }: RunOptions): Run {
  const model = buildModel(scenario, seed, pins, tuning);
  const stepper = createStepper(model, engine);
  const run = new Run(model, stepper, stepper.initial, []);
  run.advance(0);
  return run;
}
