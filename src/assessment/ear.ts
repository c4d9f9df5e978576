/**
 * Brings each log entry only to the rules that asked for its kind or its mark, so that assessing stays linear in the log
 * however many rules a situation has.
 */
import type { FactKind, LogEntry } from '../model/log.ts';
import { marksOf } from '../model/marks.ts';
import type { Listener, Subscribe } from './watch.ts';

function addTo<K>(index: Map<K, Listener[]>, key: K, listener: Listener): void {
  const listeners = index.get(key);
  if (listeners) listeners.push(listener);
  else index.set(key, [listener]);
}

export class Ear {
  readonly #byKind = new Map<FactKind, Listener[]>();
  readonly #byMark = new Map<string, Listener[]>();
  /** The instant of the last entry heard; 0 before any. */
  nowMs = 0;
  /** The last entry heard. */
  last: LogEntry | null = null;

  readonly subscribe: Subscribe = (listener) => {
    for (const kind of listener.kinds) addTo(this.#byKind, kind, listener);
    if (listener.mark !== null) addTo(this.#byMark, listener.mark, listener);
  };

  hear(entry: LogEntry): void {
    this.nowMs = entry.atMs;
    this.last = entry;
    for (const listener of this.#byKind.get(entry.kind) ?? []) listener.hear(entry);
    if (this.#byMark.size === 0) return;
    for (const mark of marksOf(entry)) for (const listener of this.#byMark.get(mark) ?? []) listener.hear(entry);
  }
}
