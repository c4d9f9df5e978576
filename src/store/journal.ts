/**
 * What would be lost if the tab died now: the present instant of the run being played, and the acts the database has not yet
 * confirmed. Written at once into localStorage, where a write is done when it returns; a write to the database is not.
 * Knows acts and instants; a replay makes the rest of the log again.
 */
import type { Act } from '../model/act.ts';
import type { LogEntry } from '../model/log.ts';
import type { SavedRun } from '../session/index.ts';
import { openLocalStorage } from './firstPaint.ts';
import { isRecord, readNumber, readText } from './readValue.ts';

const key = 'situ.journal';

/** An act in its place of the log. */
interface NotedAct {
  readonly seq: number;
  readonly atMs: number;
  readonly act: Act;
}

interface Page {
  readonly run: string;
  /** Simulated instant, ms. */
  readonly nowMs: number;
  /** Those the database may not have yet, in order. */
  readonly acts: readonly NotedAct[];
  /** What is being written; null when nothing was told. */
  readonly drafts: unknown;
}

function readActs(value: unknown): readonly NotedAct[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (!isRecord(one) || !isRecord(one.act) || typeof one.act.do !== 'string') return [];
    const seq = readNumber(one.seq);
    const atMs = readNumber(one.atMs);
    // Whether the act is possible is the replay's question.
    return seq === null || atMs === null ? [] : [{ seq, atMs, act: one.act as unknown as Act }];
  });
}

function readPage(storage: Storage | null): Page | null {
  try {
    const found: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
    if (!isRecord(found)) return null;
    const run = readText(found.run);
    const nowMs = readNumber(found.nowMs);
    return run === null || nowMs === null
      ? null
      : { run, nowMs, acts: readActs(found.acts), drafts: found.drafts ?? null };
  } catch {
    return null;
  }
}

function noteAct(entry: LogEntry): readonly NotedAct[] {
  const isAct = entry.kind === 'act' || entry.kind === 'refused';
  return isAct ? [{ seq: entry.seq, atMs: entry.atMs, act: entry.act }] : [];
}

/** The journal of the run being played. One at a time: opening another one closes the first. */
export class Journal {
  readonly #storage: Storage | null;
  #run = '';
  #confirmed = 0;
  #nowMs = 0;
  #acts: readonly NotedAct[] = [];
  #drafts: unknown = null;

  constructor(storage: Storage | null = openLocalStorage()) {
    this.#storage = storage;
  }

  /** To be told before each write to the database. */
  note(run: SavedRun): void {
    if (run.id !== this.#run) {
      this.#run = run.id;
      this.#confirmed = 0;
      this.#drafts = null;
    }
    this.#acts = run.log.slice(this.#confirmed).flatMap(noteAct);
    this.#write(run.nowMs);
  }

  /** To be told at each letter. */
  noteDrafts(run: string, drafts: unknown): void {
    if (run !== this.#run) return;
    this.#drafts = drafts;
    this.#write(this.#nowMs);
  }

  /** To be told when the database has confirmed a write; a later one may already have been noted. */
  confirm(run: SavedRun): void {
    if (run.id !== this.#run || run.log.length < this.#confirmed) return;
    this.#confirmed = run.log.length;
    this.#acts = this.#acts.filter(({ seq }) => seq >= this.#confirmed);
  }

  /** To be told often, so that time itself is not lost. */
  pass(run: string, nowMs: number): void {
    if (run === this.#run) this.#write(nowMs);
  }

  forget(run: string): void {
    if (run === this.#run) this.#run = '';
    if (readPage(this.#storage)?.run !== run) return;
    try {
      this.#storage?.removeItem(key);
    } catch {
      // It will be read as older than the database, and ignored.
    }
  }

  /** Whatever run it was. */
  clear(): void {
    this.#run = '';
    try {
      this.#storage?.removeItem(key);
    } catch {
      // Nothing can be written there, hence nothing was.
    }
  }

  /** What was being written, when the journal knows it. */
  draftsOf(run: string): unknown {
    const page = readPage(this.#storage);
    return page?.run === run ? page.drafts : null;
  }

  /** The run as it really stood: what the database gave, plus what only the journal knows. */
  complete(run: SavedRun): SavedRun {
    const page = readPage(this.#storage);
    if (page === null || page.run !== run.id || page.nowMs < run.nowMs || run.endedAtMs !== null) return run;
    const known = run.log.length;
    const lost = page.acts.filter(({ seq }) => seq >= known);
    // Places are counted again without a gap: what followed each act is not known here and will be replayed.
    const entries = lost.map(({ atMs, act }, rank): LogEntry => ({ seq: known + rank, atMs, kind: 'act', act }));
    return { ...run, nowMs: page.nowMs, log: [...run.log, ...entries] };
  }

  #write(nowMs: number): void {
    this.#nowMs = nowMs;
    const page: Page = { run: this.#run, nowMs, acts: this.#acts, drafts: this.#drafts };
    try {
      this.#storage?.setItem(key, JSON.stringify(page));
    } catch {
      // The database is then the only copy.
    }
  }
}
