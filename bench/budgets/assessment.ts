/** Verdicts over very long logs: how long 100 000 entries take, and whether ten times more entries take ten times longer. */
import { assessRun } from '../../src/assessment/index.ts';
import type { LogEntry } from '../../src/model/log.ts';
import type { Budget } from '../budget.ts';
import { readExpertRun } from '../engine/expertRun.ts';

const long = 100_000;
const short = 10_000;

const logs = new Map<number, readonly LogEntry[]>();

/** The expert's day again and again, end to end: every kind of entry that rules listen to, in its usual place. */
function makeLog(entries: number): readonly LogEntry[] {
  const known = logs.get(entries);
  if (known) return known;
  const { log: day } = readExpertRun();
  const dayMs = (day.at(-1)?.atMs ?? 0) + 1;
  const made = Array.from({ length: entries }, (_, seq): LogEntry => {
    const entry = day[seq % day.length];
    if (entry === undefined) throw new Error('the expert has left no log');
    return { ...entry, seq, atMs: entry.atMs + Math.floor(seq / day.length) * dayMs };
  });
  logs.set(entries, made);
  return made;
}

function measureAssessment(entries: number, times: number): number {
  const { scenario, draws } = readExpertRun();
  const log = makeLog(entries);
  const startedMs = performance.now();
  for (let time = 0; time < times; time += 1) assessRun(scenario, { log, draws });
  return (performance.now() - startedMs) / times;
}

export const longAssessment: Budget = {
  name: 'Verdicts sur 100 000 entrées de journal',
  unit: 'ms',
  sense: 'atMost',
  limit: 1000,
  async measure() {
    return measureAssessment(long, 1);
  },
};

export const linearAssessment: Budget = {
  name: 'Verdicts, 10 fois plus d’entrées',
  unit: 'ms',
  sense: 'atMost',
  limit: 12,
  peerName: '10 000 entrées',
  async measure() {
    return measureAssessment(long, 1);
  },
  async peer() {
    return measureAssessment(short, 10);
  },
};
