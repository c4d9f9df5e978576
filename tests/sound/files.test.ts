import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { closeLoop, makeNoise, normalise, sampleRate, secondsToSamples, writeWav } from '../../scripts/sounds/dsp.ts';
import { recipes } from '../../scripts/sounds/recipes.ts';
import { CUES } from '../../src/sound/cues.ts';
import { sprite } from '../../src/sound/sprite.generated.ts';
import { toGain } from '../../src/sound/volumes.ts';

const kilobyte = 1024;

describe('the files of sounds', () => {
  test('hold every cue that may be asked for', () => {
    const places = Object.keys(sprite);
    const needed = [...CUES.filter((cue) => cue !== 'step'), 'stepA', 'stepB', 'stepC', 'ring', 'hold'];
    expect(needed.filter((name) => !places.includes(name))).toEqual([]);
  });

  test('are where the recipes put them: nobody changed one without the other', () => {
    for (const [name, { make }] of Object.entries(recipes)) {
      const place = sprite[name as keyof typeof sprite];
      expect(place[1], name).toBe(Math.round((make().length / sampleRate) * 1000));
    }
  });

  test.each([
    ['cues.webm', 120],
    ['room.webm', 80],
  ])('%s is light enough for a school line', (name, most) => {
    expect(readFileSync(`public/sounds/${name}`).length / kilobyte).toBeLessThan(most);
  });
});

describe('sounds made by us', () => {
  test('are the same to the byte for the same seed', () => {
    expect(makeNoise(0.01, 5)).toEqual(makeNoise(0.01, 5));
    expect(makeNoise(0.01, 5)).not.toEqual(makeNoise(0.01, 6));
  });

  test('loop without a seam: the start goes on from the end', () => {
    const ramp = Float32Array.from({ length: secondsToSamples(1) }, (_, i) => i / secondsToSamples(1));
    const loop = closeLoop(ramp, 0.1);
    expect(loop).toHaveLength(secondsToSamples(0.9));
    expect(Math.abs((loop[0] ?? 0) - (loop.at(-1) ?? 0))).toBeLessThan(0.001);
  });

  test('are never louder than asked', () => {
    expect(Math.max(...normalise(makeNoise(0.1, 1), 0.4).map(Math.abs))).toBeCloseTo(0.4);
  });

  test('are written as 16-bit mono WAV', () => {
    const wav = writeWav(Float32Array.from([0, 1, -1]));
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF');
    expect([wav.length, wav.readInt16LE(46), wav.readInt16LE(48)]).toEqual([50, 32_767, -32_767]);
  });
});

test('half way along the rule sounds about half as loud, and nothing goes out of bounds', () => {
  expect([toGain(0), toGain(0.5), toGain(1), toGain(3), toGain(-1)]).toEqual([0, 0.25, 1, 1, 0]);
});
