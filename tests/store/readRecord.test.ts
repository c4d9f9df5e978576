import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPlayerCode } from '../../src/store/playerCode.ts';
import { isPlayerCode, readPlayer, readRun } from '../../src/store/readRecord.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/store/settings.ts';
import { makeKeptRun } from './support.ts';

/** The run with one value replaced, at a path of keys. */
function spoil(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(makeKeptRun()) as unknown;
  let place = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
  return copy;
}

describe('reading a run back', () => {
  test('accepts what was saved', () => {
    expect(readRun(makeKeptRun())).toEqual({ ok: true, value: makeKeptRun() });
  });

  test.each([
    [['run'], null, 'La partie elle-même manque.'],
    [['run', 'log'], {}, 'Le journal de la partie manque.'],
    [['run', 'log', 1, 'seq'], 5, 'L’ordre est rompu à l’entrée 1 du journal.'],
    [['run', 'log', 2, 'atMs'], 10, 'Le temps recule à l’entrée 2 du journal.'],
    [['run', 'log', 2, 'atMs'], 'tard', 'L’instant manque à l’entrée 2 du journal.'],
    [['run', 'log', 0, 'act'], null, 'Le geste manque à l’entrée 0 du journal.'],
    [['run', 'nowMs'], 1, 'L’instant de reprise précède la fin du journal.'],
    [['run', 'nowMs'], Number.NaN, 'L’instant de reprise manque.'],
    [['run', 'seed'], '7', 'Le tirage manque.'],
    [['run', 'pins'], { cause: 3 }, 'Les choix du formateur sont illisibles.'],
    [['run', 'id'], 'autre', 'Deux numéros de partie se contredisent.'],
    [['player'], undefined, 'Le code de la personne manque.'],
  ])('names what is wrong when %j is %j', (path, value, fault) => {
    expect(readRun(spoil(path, value))).toEqual({ ok: false, fault });
  });

  test('does without what lists alone need', () => {
    const read = readRun(spoil(['summary'], 'x'));
    expect(read.ok && read.value.summary).toEqual({ title: '', time: '', moment: '' });
  });

  test('leaves out observations it does not know and keeps the others', () => {
    const outcome = {
      endedAt: 5,
      ending: 'Fin',
      variant: 'x',
      observations: [
        { criterion: 'T1.1', verdict: 'acquis' },
        { criterion: 'T1.1', verdict: 'bravo' },
        { criterion: '..', verdict: 'acquis' },
        3,
      ],
    };
    const read = readRun(spoil(['outcome'], outcome));
    expect(read.ok && read.value.outcome?.observations).toEqual([{ criterion: 'T1.1', verdict: 'acquis' }]);
    expect(read.ok && read.value.state).toBe('finished');
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof readRun(value).ok).toBe('boolean');
        expect(typeof readPlayer(value).ok).toBe('boolean');
      }),
    );
  });

  test('never throws for a run with any one value replaced by anything', () => {
    const paths = [
      ['id'],
      ['run'],
      ['run', 'log'],
      ['run', 'log', 1],
      ['run', 'log', 1, 'act'],
      ['run', 'pins'],
      ['outcome'],
      ['notes'],
      ['summary'],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        expect(typeof readRun(spoil(path, value)).ok).toBe('boolean');
      }),
    );
  });
});

describe('settings', () => {
  test('come back as they were kept', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      motion: 'reduced',
      timeFactor: 1.5,
      muted: true,
      phoneVolume: 0.25,
    } as const;
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test('take their default one by one when damaged', () => {
    expect(readSettings({ motion: 'vite', timeFactor: 9, roomVolume: 7, voices: 'oui', muted: true })).toEqual({
      ...DEFAULT_SETTINGS,
      roomVolume: 1,
      muted: true,
    });
  });

  test('are readable from anything', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Object.keys(readSettings(value))).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });
});

describe('a player’s code', () => {
  test.each(['A1', 'Timbre 482', '2026-0117', 'candidate.b', 'Élodie D'])('may be « %s »', (code) => {
    expect(isPlayerCode(code)).toBe(true);
  });

  test.each(['', 'A', ' bord', 'bord ', 'a@b.fr', 'x'.repeat(25), '<b>', 'ligne\nsuivante'])(
    'may not be %j',
    (code) => {
      expect(isPlayerCode(code)).toBe(false);
    },
  );

  test('when drawn, has the right form and is nobody else’s', () => {
    const taken = ['Agrafe 100'];
    const chances = [0, 0, 0.5, 0.5];
    const code = drawPlayerCode(() => chances.shift() ?? 0.3, taken);
    expect(isPlayerCode(code)).toBe(true);
    expect(taken).not.toContain(code);
  });
});
