/** What every word of the rules' vocabulary is once opened: something that is told entries and says what it found. */
import type { FactKind, LogEntry } from '../model/log.ts';

/** What a rule says of the log so far. */
export interface Found {
  readonly holds: boolean;
  /** The entries it rests on, in log order: the first few when there are many. */
  readonly cited: readonly LogEntry[];
  /** How many entries matched, cited or not. */
  readonly times: number;
  /** Time between the entries the rule compares; null when it compares none. */
  readonly durationMs: number | null;
}

/** One rule over a growing log. `nowMs` is the instant of the last entry. */
export interface Watch {
  found(nowMs: number): Found;
}

/** A watch that must be told entries: those of `kinds`, or those that make `mark` true. */
export interface Listener {
  readonly kinds: readonly FactKind[];
  readonly mark: string | null;
  hear(entry: LogEntry): void;
}

/** Given by the assessment to each rule as it opens: from then on the listener hears its entries, once each, in order. */
export type Subscribe = (listener: Listener) => void;

/** Enough for a jury to check; the count says how many there are in all. */
const MAX_CITED = 8;

/** Entries kept for citation, and the count of all. */
export class Citations {
  readonly cited: LogEntry[] = [];
  times = 0;

  add(entry: LogEntry): void {
    this.times += 1;
    if (this.cited.length < MAX_CITED) this.cited.push(entry);
  }
}

/** The entries of several findings, once each, in log order. */
export function mergeCited(founds: readonly Found[]): LogEntry[] {
  const bySeq = new Map<number, LogEntry>();
  for (const { cited } of founds) for (const entry of cited) bySeq.set(entry.seq, entry);
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
