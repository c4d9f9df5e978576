import { describe, expect, test } from 'vitest';
import { readFirstPaint, writeFirstPaint } from '../../src/store/firstPaint.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { FakeStorage } from './support.ts';

describe('what the first picture needs', () => {
  test('comes back as it was written', () => {
    const storage = new FakeStorage();
    const paint = { player: 'Timbre 482', settings: { ...DEFAULT_SETTINGS, spacing: 'wide' } } as const;
    writeFirstPaint(paint, storage);
    expect(readFirstPaint(storage)).toEqual(paint);
  });

  test('is the defaults when damaged, missing or forbidden', () => {
    const nobody = { player: null, settings: DEFAULT_SETTINGS };
    const damaged = new FakeStorage();
    damaged.setItem('situ.first-paint', '{"player":');
    expect(readFirstPaint(damaged)).toEqual(nobody);
    expect(readFirstPaint(new FakeStorage())).toEqual(nobody);
    expect(readFirstPaint(null)).toEqual(nobody);
  });

  test('does not stop anybody when it cannot be written', () => {
    const storage = new FakeStorage();
    storage.isFull = true;
    expect(() => writeFirstPaint({ player: 'A1', settings: DEFAULT_SETTINGS }, storage)).not.toThrow();
  });
});
