/** A run as the store keeps it, with a log of so many acts, and a localStorage that lives in memory. */
import type { LogEntry } from '../../src/model/log.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import type { KeptRun, Player } from '../../src/store/whatIsSaved.ts';

export function makeLog(acts: number): readonly LogEntry[] {
  return Array.from(
    { length: acts },
    (_, seq): LogEntry => ({ seq, atMs: seq * 1000, kind: 'act', act: { do: 'closeTool' } }),
  );
}

export function makeKeptRun({ id = 'partie-1', player = 'Timbre 482', acts = 3, savedAt = 1000 } = {}): KeptRun {
  const log = makeLog(acts);
  return {
    id,
    player,
    scenario: 'exemple-accueil',
    startedAt: 500,
    savedAt,
    state: 'open',
    run: {
      id,
      scenario: 'exemple-accueil',
      scenarioVersion: '1.0.0',
      seed: 7,
      pins: {},
      endedAtMs: null,
      nowMs: Math.max(0, acts - 1) * 1000,
      savedAt,
      log,
    },
    summary: { title: 'Une copie pour lundi', time: '10 h 05', moment: '' },
    outcome: null,
    drafts: null,
    notes: {},
    branchOf: null,
  };
}

export function makePlayer(code = 'Timbre 482', seenAt = 1000): Player {
  return { code, createdAt: 500, seenAt, settings: DEFAULT_SETTINGS };
}

/** A localStorage; `isFull` makes every write fail, as a full or forbidden one does. */
export class FakeStorage implements Storage {
  readonly #kept = new Map<string, string>();
  isFull = false;

  get length(): number {
    return this.#kept.size;
  }

  clear(): void {
    this.#kept.clear();
  }

  getItem(key: string): string | null {
    return this.#kept.get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.#kept.keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.#kept.delete(key);
  }

  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.#kept.set(key, value);
  }
}
