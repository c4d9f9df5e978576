import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { SituDatabase } from '../../src/store/database.ts';
import { Journal } from '../../src/store/journal.ts';
import { makeStore, type Store } from '../../src/store/store.ts';
import { keepInDatabase, keepInMemory, type Tables } from '../../src/store/tables.ts';
import { FakeStorage, makeKeptRun, makePlayer } from './support.ts';

let counter = 0;
const opened: Store[] = [];

async function openBoth(
  kind: 'database' | 'memory',
  storage = new FakeStorage(),
): Promise<{ store: Store; tables: Tables }> {
  counter += 1;
  const tables = kind === 'memory' ? keepInMemory() : keepInDatabase(new SituDatabase(`situ-${counter}`));
  const store = makeStore(tables, () => 5000, new Journal(storage));
  opened.push(store);
  return { store, tables };
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describe.each(['database', 'memory'] as const)('a store in %s', (kind) => {
  test('gives back a run as it was saved', async () => {
    const { store } = await openBoth(kind);
    const kept = makeKeptRun();
    await store.saveRun(kept);
    expect(await store.run(kept.id)).toEqual(kept);
  });

  test('keeps the last of several saves made without waiting', async () => {
    const { store } = await openBoth(kind);
    const saves = [1, 2, 3, 4].map((acts) => store.saveRun(makeKeptRun({ acts, savedAt: acts })));
    await Promise.all(saves);
    expect((await store.run('partie-1'))?.run.log).toHaveLength(4);
  });

  test('lists the runs of one person only, the latest first', async () => {
    const { store } = await openBoth(kind);
    await store.saveRun(makeKeptRun({ id: 'a', savedAt: 1 }));
    await store.saveRun(makeKeptRun({ id: 'b', savedAt: 3 }));
    await store.saveRun(makeKeptRun({ id: 'c', player: 'Gomme 101', savedAt: 2 }));
    expect((await store.runs('Timbre 482')).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('sets a damaged run aside, names its fault, and still gives the others', async () => {
    const { store, tables } = await openBoth(kind);
    await store.saveRun(makeKeptRun({ id: 'bonne' }));
    await tables.runs.put({ id: 'gachee', player: 'Timbre 482', run: { log: 'perdu' } });
    expect((await store.runs('Timbre 482')).map(({ id }) => id)).toEqual(['bonne']);
    const damaged = await store.damaged();
    expect(damaged).toMatchObject([{ from: 'runs', foundAt: 5000, fault: 'Le journal de la partie manque.' }]);
    expect(damaged[0]?.text).toContain('"perdu"');
    // It lies in one place only: the next reading does not set it aside again.
    await store.runs('Timbre 482');
    expect(await store.damaged()).toHaveLength(1);
  });

  test('answers nothing for a damaged run asked by its id, and sets it aside', async () => {
    const { store, tables } = await openBoth(kind);
    await tables.runs.put({ id: 'gachee' });
    expect(await store.run('gachee')).toBeNull();
    expect(await store.damaged()).toHaveLength(1);
  });

  test('forgets a person with all their runs and nobody else’s', async () => {
    const { store } = await openBoth(kind);
    await store.savePlayer(makePlayer('Timbre 482'));
    await store.savePlayer(makePlayer('Gomme 101'));
    await store.saveRun(makeKeptRun({ id: 'a' }));
    await store.saveRun(makeKeptRun({ id: 'b', player: 'Gomme 101' }));
    await store.forgetPlayer('Timbre 482');
    expect((await store.players()).map(({ code }) => code)).toEqual(['Gomme 101']);
    expect(await store.run('a')).toBeNull();
    expect(await store.run('b')).not.toBeNull();
  });

  test('brings into an empty browser all that another one exported', async () => {
    const { store } = await openBoth(kind);
    await store.savePlayer(makePlayer());
    await store.saveRun(makeKeptRun());
    const text = await store.exportAll();
    const other = (await openBoth(kind)).store;
    expect(await other.importAll(text)).toEqual({ players: 1, runs: 1, older: 0, faults: [] });
    expect(await other.runs('Timbre 482')).toEqual(await store.runs('Timbre 482'));
    expect(await other.players()).toEqual(await store.players());
  });

  test('exports one person alone when asked', async () => {
    const { store } = await openBoth(kind);
    await store.savePlayer(makePlayer('Timbre 482'));
    await store.savePlayer(makePlayer('Gomme 101'));
    await store.saveRun(makeKeptRun({ id: 'b', player: 'Gomme 101' }));
    const exported = JSON.parse(await store.exportAll('Timbre 482'));
    expect(exported.players).toHaveLength(1);
    expect(exported.runs).toEqual([]);
  });

  test('keeps the run that is further on when an older file comes in', async () => {
    const { store } = await openBoth(kind);
    await store.saveRun(makeKeptRun({ acts: 2, savedAt: 1 }));
    const older = await store.exportAll();
    await store.saveRun(makeKeptRun({ acts: 5, savedAt: 9 }));
    expect(await store.importAll(older)).toMatchObject({ runs: 0, older: 1 });
    expect((await store.run('partie-1'))?.run.log).toHaveLength(5);
  });

  test.each(['', 'null', '[]', '{"format":"autre"}', '{"format":"situ-export","version":2}', '\u0000\u0001'])(
    'refuses the file %j whole, and changes nothing',
    async (text) => {
      const { store } = await openBoth(kind);
      await store.saveRun(makeKeptRun());
      const report = await store.importAll(text);
      expect(report.faults[0]).toMatch(/Rien n’a été changé/);
      expect(await store.runs('Timbre 482')).toHaveLength(1);
    },
  );

  test('takes what is good of a file and names what is not', async () => {
    const { store } = await openBoth(kind);
    const text = JSON.stringify({ format: 'situ-export', version: 1, players: [], runs: [{}, makeKeptRun()] });
    const report = await store.importAll(text);
    expect(report.runs).toBe(1);
    expect(report.faults).toEqual(['Partie 1\u00a0: La partie elle-même manque.']);
  });

  test('erases everything, what was set aside and what was not confirmed included', async () => {
    const storage = new FakeStorage();
    const { store, tables } = await openBoth(kind, storage);
    await tables.runs.put({ id: 'gachee' });
    await store.run('gachee');
    await store.saveRun(makeKeptRun());
    await store.forgetEverything();
    expect(storage.length).toBe(0);
    expect(await store.damaged()).toEqual([]);
    expect(await store.runs('Timbre 482')).toEqual([]);
  });
});

describe('a tab that is killed', () => {
  test('loses no act the database had not confirmed yet', async () => {
    const storage = new FakeStorage();
    const { store, tables } = await openBoth('memory', storage);
    await store.saveRun(makeKeptRun({ acts: 2 }));
    // The write of the third act never reaches the database.
    const dying = makeStore(
      { ...tables, runs: { ...tables.runs, put: () => new Promise(() => undefined) } },
      () => 6000,
      new Journal(storage),
    );
    void dying.saveRun(makeKeptRun({ acts: 3 }));
    const found = await makeStore(tables, () => 7000, new Journal(storage)).run('partie-1');
    expect(found?.run.log).toEqual(makeKeptRun({ acts: 3 }).run.log);
    expect(found?.run.nowMs).toBe(2000);
  });

  test('resumes at the last instant told, between two saves', async () => {
    const storage = new FakeStorage();
    const { store, tables } = await openBoth('memory', storage);
    await store.saveRun(makeKeptRun());
    store.passTime('partie-1', 3250);
    expect((await makeStore(tables, () => 7000, new Journal(storage)).run('partie-1'))?.run.nowMs).toBe(3250);
  });

  test('finds again what was being written', async () => {
    const storage = new FakeStorage();
    const { store, tables } = await openBoth('memory', storage);
    await store.saveRun(makeKeptRun());
    store.noteDrafts('partie-1', { search: 'Perrin' });
    const found = await makeStore(tables, () => 7000, new Journal(storage)).run('partie-1');
    expect(found?.drafts).toEqual({ search: 'Perrin' });
  });

  test('believes the database when the journal is of another run, older, or unreadable', async () => {
    for (const text of [
      '{"run":"autre","nowMs":99999,"acts":[]}',
      '{"run":"partie-1","nowMs":10,"acts":[]}',
      '{oops',
      'null',
    ]) {
      const storage = new FakeStorage();
      const { store, tables } = await openBoth('memory', storage);
      await store.saveRun(makeKeptRun());
      storage.setItem('situ.journal', text);
      const found = await makeStore(tables, () => 7000, new Journal(storage)).run('partie-1');
      expect(found?.run, text).toEqual(makeKeptRun().run);
    }
  });

  test('saves all the same when localStorage is full or forbidden', async () => {
    const storage = new FakeStorage();
    storage.isFull = true;
    const { store } = await openBoth('memory', storage);
    await store.saveRun(makeKeptRun());
    expect((await store.run('partie-1'))?.run.log).toHaveLength(3);
  });
});
