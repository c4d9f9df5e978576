import { describe, expect, test } from 'vitest';
import type { SessionView } from '../../src/session/index.ts';
import { CUES, listCues, readLoops } from '../../src/sound/cues.ts';
import {
  diallo,
  heldPhone,
  idlePhone,
  openedFile,
  perrin,
  quietView,
  ringingPhone,
  talkingPhone,
} from '../desk/fixtures.ts';

const makeView = (changes: Partial<SessionView>): SessionView => ({ ...quietView, ...changes });

describe('what lasts', () => {
  test.each([
    [idlePhone, false, false],
    [ringingPhone, true, false],
    [talkingPhone, false, false],
    [heldPhone, false, true],
    [{ ...heldPhone, state: 'consulting' as const }, false, false],
  ])('the phone rings until it is lifted, and reminds of whoever is on hold', (phone, ring, hold) => {
    expect(readLoops(makeView({ phone }))).toEqual({ ring, hold });
  });

  test('falls silent once the situation is over', () => {
    expect(readLoops(makeView({ phone: ringingPhone, over: true }))).toEqual({ ring: false, hold: false });
  });
});

describe('what happens', () => {
  const calm = makeView({ people: [perrin], phone: idlePhone, openTool: null });

  test('makes no noise when nothing changed', () => {
    expect(listCues(calm, calm, false)).toEqual([]);
  });

  test.each([
    [ringingPhone, talkingPhone, ['lift']],
    [talkingPhone, idlePhone, ['hangUp']],
    [talkingPhone, heldPhone, ['hangUp']],
    [heldPhone, talkingPhone, ['lift']],
    [ringingPhone, idlePhone, []],
    [heldPhone, { ...heldPhone, state: 'consulting' as const }, ['ringback']],
  ])('is heard on the telephone', (before, now, cues) => {
    expect(listCues(makeView({ phone: before }), makeView({ phone: now }), true)).toEqual(cues);
  });

  test('is heard at the keyboard when a search is made and when a file opens', () => {
    const files = { query: '', results: [], opened: null };
    const searched = makeView({ files: { ...files, query: 'perrin' } });
    expect(listCues(makeView({ files }), searched, true)).toEqual(['keyboard']);
    expect(listCues(searched, makeView({ files: { ...searched.files, opened: openedFile } }), true)).toEqual([
      'keyboard',
    ]);
  });

  test('is heard on paper when the binder opens, not when the screen does', () => {
    expect(listCues(calm, { ...calm, openTool: 'procedures' }, true)).toEqual(['paper']);
    expect(listCues(calm, { ...calm, openTool: 'files' }, true)).toEqual([]);
  });

  test('of people, is told by the drawn hall, or by the view where there is none', () => {
    const arrived = { ...calm, people: [perrin, { ...diallo, place: 'door' as const }] };
    expect(listCues(calm, arrived, true)).toEqual([]);
    expect(listCues(calm, arrived, false)).toEqual(['door']);
  });

  test('somebody who leaves in anger slams the door, somebody soothed does not', () => {
    const leave = (mood: typeof perrin.mood) => {
      const before = { ...calm, people: [{ ...perrin, mood }] };
      return listCues(before, { ...before, people: [{ ...perrin, mood, place: 'gone' as const }] }, false);
    };
    expect(leave('aggressive')).toContain('slam');
    expect(leave('soothed')).toEqual(['step', 'door']);
  });
});

test('every cue has a name of its own', () => {
  expect(new Set(CUES).size).toBe(CUES.length);
});
