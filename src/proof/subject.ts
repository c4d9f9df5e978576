/**
 * What the proofs are about: a situation, its candidates, and the runs that have been played, each played once.
 * Knows how to play and to read verdicts; not what is to be proved.
 */
import { assessRun, criteriaOf } from '../assessment/index.ts';
import { type Candidate, CandidateStuck, driveCandidate } from '../candidates/index.ts';
import { chanceOf, pickBy } from '../model/chance.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Tuning } from '../person/index.ts';
import { findCriterion } from '../referentiels/index.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import { drawVariant } from '../scenario/variant.ts';
import { openRun, type Run } from '../simulation/index.ts';

/** The variant a run is played in. */
export interface Setting {
  readonly seed: number;
  readonly pins: Readonly<Record<string, string>>;
}

export interface Played {
  readonly setting: Setting;
  readonly run: Run;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Why the candidate could not go on, or null. */
  readonly stuck: string | null;
}

/** Verdicts in order of merit; those that say nothing of merit have no rank. */
const RANKS: Readonly<Partial<Record<Verdict, number>>> = { 'non-acquis': 0, partiel: 1, acquis: 2 };
export const rankOf = (verdict: Verdict | undefined): number | null => (verdict ? (RANKS[verdict] ?? null) : null);

/** How a run stands: what it is called in a figure. */
export const nameSetting = ({ seed, pins }: Setting): string => {
  const pinned = Object.entries(pins).map(([name, value]) => `${name} ${value}`);
  return [`graine ${seed}`, ...pinned].join(', ');
};

export function judge(run: Run): ReadonlyMap<string, Verdict> {
  const { verdicts } = assessRun(run.scenario, { log: run.log, draws: run.variant.draws });
  return new Map(verdicts.map(({ criterion, verdict }) => [criterion, verdict]));
}

/** Plays from the opening given to the end, or to where the candidate is stuck. */
function playFrom(opening: Run, candidate: Candidate, setting: Setting): Played {
  const run = opening.fork();
  try {
    driveCandidate(run, candidate);
    return { setting, run, verdicts: judge(run), stuck: null };
  } catch (error) {
    if (!(error instanceof CandidateStuck)) throw error;
    return { setting, run, verdicts: judge(run), stuck: error.message };
  }
}

/** Plays a candidate once; a run left half-way is judged as it stands. */
export function play(scenario: Scenario, candidate: Candidate, setting: Setting, tuning?: Tuning): Played {
  return playFrom(openRun(scenario, { ...setting, tuning, engine: 'table' }), candidate, setting);
}

export class Subject {
  readonly scenario: Scenario;
  readonly candidates: readonly Candidate[];
  readonly seeds: readonly number[];
  readonly #played = new Map<string, Played>();
  /** One opened run per variant: what a variant draws is drawn once, however many play it. */
  readonly #openings = new Map<string, Run>();
  readonly #settings = new Map<string, readonly Setting[]>();

  constructor(scenario: Scenario, candidates: readonly Candidate[], seeds: readonly number[]) {
    this.scenario = scenario;
    this.candidates = candidates;
    this.seeds = seeds;
  }

  ofKind(kind: Candidate['kind']): readonly Candidate[] {
    return this.candidates.filter((candidate) => candidate.kind === kind);
  }

  /** Criteria that software judges. */
  get targets(): readonly string[] {
    const { indicators } = this.scenario;
    return criteriaOf(this.scenario).filter(
      (criterion) =>
        findCriterion(criterion)?.mode !== 'human' &&
        indicators.some(({ criteria, mode }) => criteria.includes(criterion) && mode !== 'human'),
    );
  }

  /** Plays a candidate, or gives the run already played. */
  play(candidate: Candidate, setting: Setting): Played {
    const variant = JSON.stringify([setting.seed, Object.entries(setting.pins).sort()]);
    const key = `${candidate.id} ${variant}`;
    const known = this.#played.get(key);
    if (known) return known;
    const opening = this.#openings.get(variant) ?? openRun(this.scenario, { ...setting, engine: 'table' });
    this.#openings.set(variant, opening);
    const played = playFrom(opening, candidate, setting);
    this.#played.set(key, played);
    return played;
  }

  /** One setting per seed in which the candidate makes sense: draws it asks for are pinned when the seed draws others. */
  settingsFor(candidate: Candidate): readonly Setting[] {
    const known = this.#settings.get(candidate.id);
    if (known !== undefined) return known;
    const settings = this.#drawSettings(candidate);
    this.#settings.set(candidate.id, settings);
    return settings;
  }

  #drawSettings({ when, id }: Candidate): readonly Setting[] {
    return this.seeds.map((seed) => {
      const { draws } = drawVariant(this.scenario, seed);
      const pins: Record<string, string> = {};
      for (const [name, wanted] of Object.entries(when?.draw ?? {})) {
        const values = [wanted].flat();
        if (!values.includes(draws[name] ?? '')) pins[name] = pickBy(seed, `setting.${id}.${name}`, values);
      }
      return { seed, pins };
    });
  }

  /** One setting per seed, and one more for each value of a draw that no seed happens to draw. */
  get settings(): Setting[] {
    const bySeed = this.seeds.map((seed): Setting => ({ seed, pins: {} }));
    const drawn = new Set(
      bySeed.flatMap(({ seed }) =>
        Object.entries(drawVariant(this.scenario, seed).draws).map(([name, value]) => `${name}=${value}`),
      ),
    );
    const rest = Object.entries(this.scenario.draws).flatMap(([name, { values }]) =>
      values
        .filter((value) => !drawn.has(`${name}=${value}`))
        .map((value): Setting => ({ seed: 1, pins: { [name]: value } })),
    );
    return [...bySeed, ...rest];
  }

  /**
   * One setting per combination of the draws that are more than a name, so that nothing depends on what the first seeds
   * happen to draw; the first seeds when there are too many combinations.
   */
  combinations(most: number): Setting[] {
    const { draws, characters } = this.scenario;
    const names = new Set(characters.flatMap(({ persona }) => (typeof persona === 'object' ? [persona.draw] : [])));
    let combined: Record<string, string>[] = [{}];
    for (const [name, { values }] of Object.entries(draws)) {
      if (!names.has(name)) combined = combined.flatMap((pins) => values.map((value) => ({ ...pins, [name]: value })));
    }
    if (combined.length > most) return this.seeds.slice(0, most).map((seed) => ({ seed, pins: {} }));
    return combined.map((pins, at) => ({ seed: this.seeds[at % this.seeds.length] ?? 1, pins }));
  }

  /** A few settings, spread over the seeds, for proofs that play many runs in each. */
  sample(count: number): Setting[] {
    const ranked = [...this.seeds].sort((a, b) => chanceOf(a, 'sample') - chanceOf(b, 'sample'));
    return ranked.slice(0, count).map((seed) => ({ seed, pins: {} }));
  }
}
