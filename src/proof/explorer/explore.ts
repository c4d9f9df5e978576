/**
 * Explores a situation: goes back to the states least visited, goes on from there in a new way, and keeps every state not
 * seen before. In each new state it aims at what nothing has reached yet.
 * Deterministic: the same situation, variants and budget give the same report (but for the seconds).
 */
import type { LogEntry } from '../../model/log.ts';
import type { Scenario } from '../../scenario/schema/index.ts';
import { listActs, openRun, type Run } from '../../simulation/index.ts';
import { type Dice, rollDice } from '../bots/index.ts';
import type { Setting } from '../subject.ts';
import { type Aim, listAims } from './aims.ts';
import { Goals } from './goals.ts';
import { makeMove, type Tally } from './moves.ts';
import { keyOfState } from './stateKey.ts';

export interface ExploreOptions {
  /** Variants to wander in. */
  readonly settings: readonly Setting[];
  /** How many transitions to make; the bound of the search. */
  readonly transitions: number;
  /** Stops early, for those who wait: milliseconds of a clock that `now` reads. */
  readonly stopAfterMs?: number;
  readonly now?: () => number;
}

export interface Exploration {
  readonly states: number;
  readonly transitions: number;
  /** States from which no end can be reached. */
  readonly deadEnds: readonly string[];
  readonly goals: Goals;
  /** Budget spent before the frontier was: there may be more. */
  readonly bounded: boolean;
  /** States from which time alone was let run to the end, to be sure. */
  readonly followedToTheEnd: number;
}

/** A state in the archive, with the run that first reached it. */
interface Cell {
  readonly run: Run;
  readonly parent: Cell | null;
  /** What was written on the way from the parent. */
  readonly log: readonly LogEntry[];
  visits: number;
}

const MOVES_PER_VISIT = 6;
/** One state in so many is followed to the end by letting time pass. */
const FOLLOWED_ONE_IN = 40;
const LONGEST_MS = 10_800_000;
/** The same thing is tried so many times in the same mood and need; a few things from each state. */
const MOST_AIMS = 8;
const AIMS_PER_STATE = 6;

/** Nothing planned will ever close the day: only then can a state be without an end. */
function isWithoutEnd(run: Run): boolean {
  return !run.over && !run.state.agenda.some(({ what }) => what.kind === 'close' || what.kind === 'endPaperwork');
}

function wholeLog(cell: Cell): LogEntry[] {
  const pieces: (readonly LogEntry[])[] = [];
  for (let at: Cell | null = cell; at; at = at.parent) pieces.unshift(at.log);
  return pieces.flat().map((entry, seq) => ({ ...entry, seq }));
}

class Explorer {
  readonly goals: Goals;
  readonly deadEnds: string[] = [];
  readonly #options: ExploreOptions;
  readonly #cells = new Map<number, Cell>();
  readonly #edges = new Set<number>();
  readonly #tally: Tally = new Map();
  readonly #aims = new Map<string, number>();
  readonly #dice: Dice;
  readonly #startedMs: number;
  /** Cells by number of visits: the next to go back to is the last of the least visited. */
  readonly #queues: Cell[][] = [[]];
  /** States that an aim led to: gone on from first, for one thing said often opens another. */
  readonly #fresh: Cell[] = [];
  #transitions = 0;
  followed = 0;

  constructor(scenario: Scenario, options: ExploreOptions, starts: readonly Run[]) {
    this.goals = new Goals(scenario);
    this.#options = options;
    this.#dice = rollDice(options.settings[0]?.seed ?? 1, 'explore');
    this.#startedMs = options.now?.() ?? 0;
    const openings = options.settings.map((setting) => openRun(scenario, { ...setting, engine: 'table' }));
    for (const run of [...openings, ...starts]) this.#keep(run, null, []);
  }

  /** Ticks off what a run already played has reached. */
  credit(played: Run): void {
    this.goals.tick(played.log);
    this.goals.tickIndicators(played, played.log);
  }

  /** Takes a run already played as a path: each of its moments is a state to start from. */
  follow(played: Run): void {
    if (this.isSpent) return;
    const run = openRun(played.scenario, { seed: played.seed, pins: played.variant.pins, engine: 'table' });
    for (const { atMs, act } of listActs(played.log)) {
      run.advance(atMs);
      run.act(act);
      const here = run.fork();
      if (!this.#cells.has(keyOfState(here.state))) this.#keep(here.fork({ withLog: false }), null, here.log);
    }
  }

  get states(): number {
    return this.#cells.size;
  }

  get transitions(): number {
    return this.#edges.size;
  }

  get isSpent(): boolean {
    const { transitions, stopAfterMs, now } = this.#options;
    if (this.#transitions >= transitions) return true;
    return stopAfterMs !== undefined && now !== undefined && now() - this.#startedMs >= stopAfterMs;
  }

  /** Explores until the budget is spent; says whether anything was left to go back to. */
  explore(): boolean {
    for (let cell = this.#next(); cell !== null; cell = this.#next()) {
      if (this.isSpent) return true;
      this.#wanderFrom(cell);
    }
    return false;
  }

  #next(): Cell | null {
    const fresh = this.#fresh.pop();
    if (fresh) return fresh;
    for (const queue of this.#queues) {
      const cell = queue.length > 1 ? this.#swapOut(queue) : queue.pop();
      if (cell) return cell;
    }
    return null;
  }

  #swapOut(queue: Cell[]): Cell | undefined {
    const at = Math.floor(this.#dice() * queue.length);
    const cell = queue[at];
    const last = queue.pop();
    if (last && cell !== last) queue[at] = last;
    return cell;
  }

  #wanderFrom(cell: Cell): void {
    cell.visits += 1;
    if (cell.visits < 12) {
      const queue = this.#queues[cell.visits] ?? [];
      this.#queues[cell.visits] = queue;
      queue.push(cell);
    }
    this.#aim(cell);
    let from = cell;
    for (let move = 0; move < MOVES_PER_VISIT && !from.run.over; move += 1) {
      const run = from.run.fork({ withLog: false });
      makeMove(run, this.#tally, this.#dice);
      from = this.#arrive(from, run);
    }
  }

  /** Counts the move and keeps where it led if that is new; gives the cell to go on from. */
  #arrive(from: Cell, run: Run): Cell {
    const key = keyOfState(run.state);
    this.#transitions += 1;
    this.#edges.add((keyOfState(from.run.state) * 31 + key) % 0x1f_ffff_ffff_ffff);
    this.goals.tick(run.log);
    const reached: Cell = { run, parent: from, log: run.log, visits: 0 };
    if (this.#cells.has(key)) return reached;
    this.#keep(run, from, run.log);
    return this.#cells.get(key) ?? reached;
  }

  #keep(run: Run, parent: Cell | null, log: readonly LogEntry[]): void {
    const cell: Cell = { run, parent, log, visits: 0 };
    this.#cells.set(keyOfState(run.state), cell);
    if (isWithoutEnd(run))
      this.deadEnds.push(`à ${Math.round(run.nowMs / 1000)} s, graine ${run.seed} : plus rien ne mène à la fin`);
    if (run.over) this.goals.tickIndicators(run, wholeLog(cell));
    else this.#queues[0]?.push(cell);
    if (this.#cells.size % FOLLOWED_ONE_IN === 0) this.#follow(cell);
    this.#aim(cell);
  }

  /** Lets time alone pass to the end. */
  #follow(cell: Cell): void {
    const run = cell.run.fork({ withLog: false });
    run.advance(LONGEST_MS);
    this.followed += 1;
    this.goals.tick(run.log);
    if (!run.over)
      this.deadEnds.push(`à ${Math.round(cell.run.nowMs / 1000)} s, graine ${run.seed} : le temps passe sans fin`);
    this.goals.tickIndicators(run, wholeLog({ run, parent: cell, log: run.log, visits: 0 }));
  }

  /** Aims at what is unreached: a few things that could be tried here, those tried least in such circumstances. */
  #aim(cell: Cell): void {
    if (cell.run.over || this.goals.areMet) return;
    const aims = listAims(cell.run, this.goals)
      .filter(({ key }) => this.#aimsAt(key) < MOST_AIMS)
      .sort((a, b) => this.#aimsAt(a.key) - this.#aimsAt(b.key));
    for (const aim of aims.slice(0, AIMS_PER_STATE)) {
      this.#aims.set(aim.key, this.#aimsAt(aim.key) + 1);
      this.#provoke(cell, aim);
    }
  }

  #aimsAt(key: string): number {
    return this.#aims.get(key) ?? 0;
  }

  #provoke(cell: Cell, aim: Aim): void {
    const run = cell.run.fork({ withLog: false });
    aim.make(run);
    run.advance(run.nowMs + 12_000);
    this.#transitions += 1;
    this.goals.tick(run.log);
    const key = keyOfState(run.state);
    if (!this.#cells.has(key)) this.#remember(run, cell);
  }

  /** Keeps a state that an aim led to; aims are made from it when its turn comes. */
  #remember(run: Run, parent: Cell): void {
    const cell: Cell = { run, parent, log: run.log, visits: 0 };
    this.#cells.set(keyOfState(run.state), cell);
    if (!run.over) this.#fresh.push(cell);
  }
}

/**
 * @param ran runs already played: their states are starting points, and what they reached needs no search
 * @param starts further states to start from, as they stand
 */
export function explore(
  scenario: Scenario,
  options: ExploreOptions,
  ran: readonly Run[] = [],
  starts: readonly Run[] = [],
): Exploration {
  const explorer = new Explorer(scenario, options, starts);
  for (const run of ran) explorer.credit(run);
  for (const run of ran) explorer.follow(run);
  const bounded = explorer.explore();
  const { states, transitions, deadEnds, goals, followed } = explorer;
  return { states, transitions, deadEnds, goals, bounded, followedToTheEnd: followed };
}
