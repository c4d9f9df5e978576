/**
 * The browser's database, by Dexie: its tables and their keys. Every record goes in whole and comes out unknown, to be read
 * back by `readRecord.ts`. Knows no rule about runs.
 */
import Dexie, { type Table } from 'dexie';
import type { DamagedRecord } from './whatIsSaved.ts';

export class SituDatabase extends Dexie {
  readonly runs: Table<unknown, string>;
  readonly players: Table<unknown, string>;
  readonly damaged: Table<DamagedRecord, number>;
  readonly files: Table<unknown, string>;

  constructor(name: string) {
    super(name);
    // A new version adds a line here and never edits one that was published.
    this.version(1).stores({ runs: 'id, player, state, savedAt', players: 'code, seenAt', damaged: '++key' });
    this.version(2).stores({ files: 'key' });
    this.runs = this.table('runs');
    this.players = this.table('players');
    this.damaged = this.table('damaged');
    this.files = this.table('files');
  }
}
