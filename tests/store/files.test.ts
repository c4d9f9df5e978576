/** Documents joined for a jury: kept with their run, carried with it, forgotten with it. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { SituDatabase } from '../../src/store/database.ts';
import { Journal } from '../../src/store/journal.ts';
import { makeStore, type Store } from '../../src/store/store.ts';
import { keepInDatabase, keepInMemory, type Tables } from '../../src/store/tables.ts';
import { FakeStorage, makeKeptRun, makePlayer } from './support.ts';

let counter = 0;
const opened: Store[] = [];

function open(kind: 'database' | 'memory'): { store: Store; tables: Tables } {
  counter += 1;
  const tables = kind === 'memory' ? keepInMemory() : keepInDatabase(new SituDatabase(`fichiers-${counter}`));
  const store = makeStore(tables, () => 5000, new Journal(new FakeStorage()));
  opened.push(store);
  return { store, tables };
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256);
const file = { name: 'Réclamation.odt', digest: 'ab'.repeat(32), bytes };
const other = { name: 'Plan.odp', digest: 'cd'.repeat(32), bytes: new Uint8Array([80, 75, 3, 4]) };

describe.each(['database', 'memory'] as const)('documents joined, in %s', (kind) => {
  test('come back byte for byte, with the run they were joined to and no other', async () => {
    const { store } = open(kind);
    await store.keepFile('partie-1', file);
    await store.keepFile('partie-2', other);
    expect(await store.files('partie-1')).toEqual([{ ...file, run: 'partie-1', key: `partie-1/${file.digest}` }]);
  });

  test('are forgotten one by one, with their run, with their person, with everything', async () => {
    const { store } = open(kind);
    await store.savePlayer(makePlayer('Timbre 482'));
    for (const id of ['a', 'b', 'c']) {
      await store.saveRun(makeKeptRun({ id, player: id === 'c' ? 'Gomme 101' : 'Timbre 482' }));
      await store.keepFile(id, file);
    }
    await store.keepFile('a', other);
    await store.forgetFile('a', file.digest);
    expect((await store.files('a')).map(({ name }) => name)).toEqual([other.name]);
    await store.forgetRun('a');
    expect(await store.files('a')).toEqual([]);
    await store.forgetPlayer('Timbre 482');
    expect(await store.files('b')).toEqual([]);
    expect(await store.files('c')).toHaveLength(1);
    await store.forgetEverything();
    expect(await store.files('c')).toEqual([]);
  });

  test('are left out when they cannot be read back', async () => {
    const { store, tables } = open(kind);
    await tables.files.put({ key: 'partie-1/x', run: 'partie-1', name: 'x.odt', digest: 'x', bytes: 'perdus' });
    await store.keepFile('partie-1', file);
    expect((await store.files('partie-1')).map(({ name }) => name)).toEqual([file.name]);
  });

  test('travel with their run, and with no other', async () => {
    const { store: from } = open(kind);
    await from.saveRun(makeKeptRun({ id: 'a' }));
    await from.saveRun(makeKeptRun({ id: 'b', player: 'Gomme 101' }));
    await from.keepFile('a', file);
    await from.keepFile('b', other);
    const carried = await from.exportAll('Timbre 482');
    const { store: to } = open(kind);
    expect(await to.importAll(carried)).toMatchObject({ runs: 1, faults: [] });
    expect((await to.files('a'))[0]?.bytes).toEqual(bytes);
    expect(await to.files('b')).toEqual([]);
  });

  test('that are spoilt on the way are named, and the run comes in all the same', async () => {
    const { store: from } = open(kind);
    await from.saveRun(makeKeptRun({ id: 'a' }));
    await from.keepFile('a', file);
    const whole = JSON.parse(await from.exportAll());
    whole.files[0].base64 = '…';
    whole.files.push({ run: 'ailleurs', name: 'x.odt', digest: 'x', base64: '' });
    const { store: to } = open(kind);
    const report = await to.importAll(JSON.stringify(whole));
    expect(report).toMatchObject({ runs: 1, faults: ['Document 1\u00a0: Illisible.'] });
    expect(await to.files('ailleurs')).toEqual([]);
  });

  test('an export written before there were any still comes in', async () => {
    const { store: from } = open(kind);
    await from.saveRun(makeKeptRun({ id: 'a' }));
    const { files: _none, ...older } = JSON.parse(await from.exportAll());
    const { store: to } = open(kind);
    expect(await to.importAll(JSON.stringify(older))).toMatchObject({ runs: 1, faults: [] });
  });
});
