/**
 * What `npm run soak` runs: random acts by the hundred thousand, in every situation, over as many seeds as it takes, everything
 * checked after each. Prints figures; exits with 1 and a script that reproduces it on the first fault.
 *   npm run soak -- --acts 50000 --minutes 1     bounds, whichever comes first (a million acts, ten minutes)
 *   npm run soak -- --seed 7000                  first seed of the series
 *   npm run soak -- --again <file>               makes again the moves of a fault
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Candidate } from '../src/candidates/index.ts';
import { findCandidates, findSituation, listSituationIds } from '../src/cli/disk.ts';
import type { Scenario } from '../src/scenario/schema/index.ts';
import { pick, rollDice } from './soak/dice.ts';
import { type Fault, findFault, liveRun, shortenFault } from './soak/livedRun.ts';
import { drawOpening } from './soak/opening.ts';
import { formatFigures, Tally } from './soak/tally.ts';

const faultsFolder = join(import.meta.dirname, '..', '.cache', 'soak');
/** Shares of runs played by the machine itself; played again and assessed, by either; begun by a candidate. */
const CHART_SHARE = 0.04;
const REPLAYED_SHARE = 0.1;
const OPENED_SHARE = 0.33;
const TOLD_EVERY_MS = 30_000;

interface Ground {
  readonly scenario: Scenario;
  readonly candidates: readonly Candidate[];
}

function loadGrounds(): Ground[] {
  return listSituationIds().map((id) => {
    const situation = findSituation(id);
    const candidates = findCandidates(situation).filter(({ kind }) => kind === 'expert' || kind === 'between');
    return { scenario: situation.scenario, candidates };
  });
}

/** Writes a fault where it can be made again. @returns the path */
function writeFault(fault: Fault): string {
  mkdirSync(faultsFolder, { recursive: true });
  const path = join(faultsFolder, `${fault.situation}-${fault.seed}.json`);
  writeFileSync(path, JSON.stringify(fault, null, 2));
  return path;
}

function tellFault(scenario: Scenario, found: Fault): void {
  const fault = shortenFault(scenario, found);
  const path = writeFault(fault);
  console.log(`\nFaute : ${fault.told}`);
  console.log(`${fault.situation}, graine ${fault.seed}, moteur « ${fault.engine} », ${fault.moves.length} gestes :`);
  for (const move of fault.moves.slice(-20)) console.log(`  ${JSON.stringify(move).slice(0, 160)}`);
  console.log(`À refaire : npm run soak -- --again ${path}`);
}

function makeAgain(path: string): void {
  const fault = JSON.parse(readFileSync(path, 'utf8')) as Fault;
  const { scenario } = findSituation(fault.situation);
  const told = findFault(scenario, fault.seed, fault.engine, fault.moves);
  console.log(told === null ? 'Plus de faute : ces gestes passent.' : `Faute : ${told}`);
  if (told !== null) process.exitCode = 1;
}

interface Bounds {
  readonly acts: number;
  readonly minutes: number;
  readonly firstSeed: number;
}

function soak({ acts, minutes, firstSeed }: Bounds): void {
  const grounds = loadGrounds();
  const tally = new Tally(performance.now());
  let toldMs = performance.now();
  for (let turn = 0; tally.acts < acts && tally.elapsedMs(performance.now()) < minutes * 60_000; turn += 1) {
    const seed = firstSeed + turn;
    const dice = rollDice(-seed);
    const { scenario, candidates } = pick(grounds, dice);
    const engine = dice() < CHART_SHARE ? 'chart' : 'table';
    const isReplayed = dice() < REPLAYED_SHARE;
    const opening = dice() < OPENED_SHARE ? drawOpening(scenario, candidates, seed, dice) : [];
    const lived = liveRun(scenario, { seed, engine, isReplayed, mostActs: acts - tally.acts, opening });
    tally.add(scenario.id, lived, { engine, isReplayed, isOpened: opening.length > 0 });
    if (lived.fault !== null) {
      tellFault(scenario, lived.fault);
      process.exitCode = 1;
      break;
    }
    if (performance.now() - toldMs > TOLD_EVERY_MS) {
      toldMs = performance.now();
      console.error(`${tally.acts} actes, ${tally.runs} parties…`);
    }
  }
  console.log(`\n${formatFigures(tally, performance.now(), loadavg()[0] ?? 0)}`);
}

const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    again: { type: 'string' },
  },
});
if (values.again !== undefined) makeAgain(values.again);
else soak({ acts: Number(values.acts), minutes: Number(values.minutes), firstSeed: Number(values.seed) });
