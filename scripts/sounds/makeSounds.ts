/**
 * Writes the sounds of Situ into `public/sounds/` and their places into `src/sound/sprite.generated.ts`. Run by hand after a change
 * of recipe: `node scripts/sounds/makeSounds.ts`. Needs `ffmpeg` on the machine; the files it writes are committed, so that nobody
 * else does.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSilence, mix, normalise, type Samples, sampleRate, writeWav } from './dsp.ts';
import { makeRoom, recipes } from './recipes.ts';

const rootFolder = join(import.meta.dirname, '..', '..');
const outFolder = join(rootFolder, 'public', 'sounds');
const gapSeconds = 0.15;

type Place = readonly [startMs: number, lengthMs: number, loops?: boolean];

function encode(samples: Samples, name: string, kbits: number): void {
  const draft = mkdtempSync(join(tmpdir(), 'situ-sounds-'));
  const wav = join(draft, 'in.wav');
  writeFileSync(wav, writeWav(samples));
  // Bit-exact: the same recipe gives the same file, and git sees a change only when there is one.
  const common = [
    '-v',
    'error',
    '-y',
    '-i',
    wav,
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
    '-ac',
    '1',
  ];
  execFileSync('ffmpeg', [...common, '-c:a', 'libopus', '-b:a', `${kbits}k`, join(outFolder, `${name}.webm`)]);
  execFileSync('ffmpeg', [...common, '-c:a', 'libmp3lame', '-b:a', `${kbits + 8}k`, join(outFolder, `${name}.mp3`)]);
  rmSync(draft, { recursive: true });
}

function joinCues(): { readonly whole: Samples; readonly places: Readonly<Record<string, Place>> } {
  const places: Record<string, Place> = {};
  const layers: [Samples, number, number][] = [];
  let at = 0;
  for (const [name, { make, peak, loops }] of Object.entries(recipes)) {
    const samples = normalise(make(), peak);
    const seconds = samples.length / sampleRate;
    places[name] = loops
      ? [Math.round(at * 1000), Math.round(seconds * 1000), true]
      : [Math.round(at * 1000), Math.round(seconds * 1000)];
    layers.push([samples, at, 1]);
    at += seconds + gapSeconds;
  }
  return { whole: mix(at, [[makeSilence(at), 0, 0], ...layers]), places };
}

mkdirSync(outFolder, { recursive: true });
const { whole, places } = joinCues();
encode(whole, 'cues', 40);
encode(makeRoom(), 'room', 24);
writeFileSync(
  join(rootFolder, 'src', 'sound', 'sprite.generated.ts'),
  `/** Where each sound stands in public/sounds/cues, ms: start, length, loops. Written by scripts/sounds/makeSounds.ts; do not edit. */\nexport const sprite = ${JSON.stringify(places, null, 2)} as const;\n`,
);
