/**
 * One run of the soak: random moves, watched after each; then the same again from its record alone. What went wrong comes with the
 * moves that lead there, as few as could be found. Knows how to play and compare; not how many runs there are.
 */
import { assessRun } from '../../src/assessment/index.ts';
import type { RunRecord } from '../../src/model/log.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { type Engine, openRun, type Run, replayRun } from '../../src/simulation/index.ts';
import { type Dice, rollDice } from './dice.ts';
import { Watchman } from './invariants.ts';
import type { Names } from './names.ts';
import { drawAct, drawHabit, drawWaitMs, type Habit, listNames, type Move } from './randomMoves.ts';

/** Played again, it goes wrong again. */
export interface Fault {
  readonly situation: string;
  readonly seed: number;
  readonly engine: Engine;
  /** What was broken, in French, or the exception. */
  readonly told: string;
  readonly moves: readonly Move[];
}

export interface Lived {
  readonly acts: number;
  readonly refused: number;
  readonly entries: number;
  /** Null when it did not come to its end. */
  readonly ending: string | null;
  readonly fault: Fault | null;
}

const MOST_MOVES = 600;
/** Nothing lasts longer: whatever was done, time alone has ended the situation by then. */
const LONGEST_MS = 10_800_000;

const tell = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Makes one move and checks. @returns what is broken, or null */
function makeMove(run: Run, watchman: Watchman, { waitMs, act }: Move): string | null {
  run.advance(run.nowMs + waitMs);
  const broken = watchman.check(run);
  if (broken !== null) return broken;
  run.act(act);
  return watchman.check(run);
}

/** Stored as JSON and read again, then played from its acts alone by the other engine: the same log, to the byte. */
function compareReplay(scenario: Scenario, run: Run, engine: Engine): string | null {
  const stored = JSON.stringify(run.record());
  const record = JSON.parse(stored) as RunRecord;
  const again = replayRun(scenario, record, engine);
  if (JSON.stringify(again.log) === JSON.stringify(run.log)) return null;
  const seq = run.log.findIndex((entry, rank) => JSON.stringify(entry) !== JSON.stringify(again.log[rank]));
  return `rejouée par « ${engine} », la partie diffère à l’entrée ${seq}`;
}

const otherEngine = (engine: Engine): Engine => (engine === 'chart' ? 'table' : 'chart');

/** A run being lived: what was done, and what is broken. */
class Life {
  readonly moves: Move[] = [];
  readonly #run: Run;
  readonly #watchman: Watchman;

  constructor(run: Run) {
    this.#run = run;
    this.#watchman = new Watchman(run);
  }

  /** @returns what is broken, or null */
  follow(opening: readonly Move[]): string | null {
    for (const move of opening) {
      const broken = this.#make(move);
      if (broken !== null) return broken;
    }
    return null;
  }

  /** Makes one random move. @returns what is broken, or null */
  wander(names: Names, habit: Habit, dice: Dice): string | null {
    const waitMs = drawWaitMs(habit, dice);
    const ahead = this.#run.fork({ withLog: false });
    ahead.advance(this.#run.nowMs + waitMs);
    return this.#make({ waitMs, act: drawAct(ahead, names, habit, dice) });
  }

  /** Lets time alone bring the end. @returns what is broken, or null */
  end(): string | null {
    this.#run.advance(LONGEST_MS);
    return this.#run.over ? this.#watchman.check(this.#run) : 'le temps passe sans que la situation finisse';
  }

  #make(move: Move): string | null {
    this.moves.push(move);
    return makeMove(this.#run, this.#watchman, move);
  }
}

export interface LifeOptions {
  readonly seed: number;
  readonly engine: Engine;
  /** Is the run played again and assessed at its end? */
  readonly isReplayed: boolean;
  /** No more random acts than this. */
  readonly mostActs: number;
  /** Moves to begin with; chance does the rest. */
  readonly opening: readonly Move[];
}

function live(scenario: Scenario, run: Run, life: Life, options: LifeOptions): string | null {
  const { seed, engine, opening, isReplayed, mostActs } = options;
  const dice = rollDice(seed);
  const habit = drawHabit(dice);
  const names = listNames(scenario);
  let broken = life.follow(opening);
  const mostMoves = opening.length + Math.min(MOST_MOVES, mostActs);
  while (broken === null && !run.over && life.moves.length < mostMoves) broken = life.wander(names, habit, dice);
  broken ??= life.end();
  if (broken !== null || !isReplayed) return broken;
  assessRun(scenario, { log: run.log, draws: run.variant.draws });
  return compareReplay(scenario, run, otherEngine(engine));
}

/** Lives one run. Never throws, unless the situation cannot even open: an exception is a fault. */
export function liveRun(scenario: Scenario, options: LifeOptions): Lived {
  const { seed, engine, opening } = options;
  const run = openRun(scenario, { seed, engine });
  const life = new Life(run);
  let told: string | null;
  try {
    told = live(scenario, run, life, options);
  } catch (error) {
    told = tell(error);
  }
  return {
    acts: Math.max(0, life.moves.length - opening.length),
    refused: run.log.filter(({ kind }) => kind === 'refused').length,
    entries: run.log.length,
    ending: run.log.findLast((entry) => entry.kind === 'ended')?.ending ?? null,
    fault: told === null ? null : { situation: scenario.id, seed, engine, told, moves: life.moves },
  };
}

/** @returns what goes wrong when these moves are made and time brings the end, or null */
export function findFault(scenario: Scenario, seed: number, engine: Engine, moves: readonly Move[]): string | null {
  const run = openRun(scenario, { seed, engine });
  const life = new Life(run);
  try {
    return life.follow(moves) ?? life.end() ?? compareReplay(scenario, run, otherEngine(engine));
  } catch (error) {
    return tell(error);
  }
}

/** The same moves without some; the time those took is waited all the same, so that the others keep their instants. */
function takeAway(moves: readonly Move[], at: number, size: number): readonly Move[] {
  const [next, ...rest] = moves.slice(at + size);
  if (next === undefined) return moves.slice(0, at);
  const waitedMs = moves.slice(at, at + size).reduce((sum, { waitMs }) => sum + waitMs, 0);
  return [...moves.slice(0, at), { ...next, waitMs: waitedMs + next.waitMs }, ...rest];
}

/** Takes away whatever moves the fault does without: halves, quarters… down to single ones. */
export function shortenFault(scenario: Scenario, fault: Fault, mostTries = 400): Fault {
  let moves = fault.moves;
  let told = fault.told;
  let tries = 0;
  for (
    let size = Math.ceil(moves.length / 2);
    size >= 1 && tries < mostTries;
    size = size === 1 ? 0 : Math.ceil(size / 2)
  ) {
    for (let at = 0; at < moves.length && tries < mostTries; tries += 1) {
      const fewer = takeAway(moves, at, size);
      const stillTold = findFault(scenario, fault.seed, fault.engine, fewer);
      if (stillTold === null) at += size;
      else [moves, told] = [fewer, stillTold];
    }
  }
  return { ...fault, moves, told };
}
