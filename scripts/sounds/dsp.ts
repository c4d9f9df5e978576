/**
 * What sounds are made of: noise, tones, filters, envelopes, a room around them. Samples are floats, mono, at `sampleRate`.
 * Knows no sound in particular. Same seed, same sound, to the byte.
 */

export const sampleRate = 32_000;
export type Samples = Float32Array;

export function secondsToSamples(seconds: number): number {
  return Math.round(seconds * sampleRate);
}

export function makeSilence(seconds: number): Samples {
  return new Float32Array(secondsToSamples(seconds));
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function seedChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A sound drawn sample by sample: `t` in seconds from its start. */
export function draw(seconds: number, at: (t: number, index: number) => number): Samples {
  return makeSilence(seconds).map((_, index) => at(index / sampleRate, index));
}

export function makeNoise(seconds: number, seed: number): Samples {
  const chance = seedChance(seed);
  return draw(seconds, () => chance() * 2 - 1);
}

export function makeTone(seconds: number, hertz: (t: number) => number): Samples {
  let phase = 0;
  return draw(seconds, (t) => {
    phase += (2 * Math.PI * hertz(t)) / sampleRate;
    return Math.sin(phase);
  });
}

/** Multiplies by an envelope; `t` in seconds. */
export function shape(samples: Samples, envelope: (t: number) => number): Samples {
  return samples.map((value, index) => value * envelope(index / sampleRate));
}

/** Rises over `attack`, then falls by half every `half` seconds. */
export function pluck(attack: number, half: number): (t: number) => number {
  return (t) => (t < attack ? t / attack : 2 ** (-(t - attack) / half));
}

/** Rises, stays, falls, within `seconds`. */
export function swell(seconds: number, attack: number, release: number): (t: number) => number {
  return (t) => Math.max(0, Math.min(1, t / attack, (seconds - t) / release));
}

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** Robert Bristow-Johnson's cookbook. */
function cook(kind: 'low' | 'high' | 'band', hertz: number, q: number): Coefficients {
  const w = (2 * Math.PI * hertz) / sampleRate;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  const ends = { low: (1 - cos) / 2, high: (1 + cos) / 2, band: alpha }[kind];
  const middle = { low: 1 - cos, high: -(1 + cos), band: 0 }[kind];
  return [ends / a0, middle / a0, (kind === 'band' ? -ends : ends) / a0, (-2 * cos) / a0, (1 - alpha) / a0];
}

export function filter(samples: Samples, kind: 'low' | 'high' | 'band', hertz: number, q = Math.SQRT1_2): Samples {
  const [b0, b1, b2, a1, a2] = cook(kind, hertz, q);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Lays sounds over each other: each with its start in seconds and its gain. */
export function mix(
  seconds: number,
  layers: readonly (readonly [samples: Samples, at: number, gain: number])[],
): Samples {
  const whole = makeSilence(seconds);
  for (const [samples, at, gain] of layers) {
    const from = secondsToSamples(at);
    for (let i = 0; i < samples.length && from + i < whole.length; i += 1) {
      whole[from + i] = (whole[from + i] ?? 0) + (samples[i] ?? 0) * gain;
    }
  }
  return whole;
}

function comb(samples: Samples, delaySeconds: number, feedback: number): Samples {
  const delay = secondsToSamples(delaySeconds);
  const out = new Float32Array(samples.length);
  let dulled = 0;
  for (let i = 0; i < samples.length; i += 1) {
    // Walls keep less of what is high.
    dulled = dulled * 0.45 + (out[i - delay] ?? 0) * 0.55;
    out[i] = (samples[i] ?? 0) + dulled * feedback;
  }
  return out;
}

/** Puts the sound in the hall: plaster, glass and tiles. `wet` 0 to 1; `tail` in seconds is added at the end. */
export function placeInHall(samples: Samples, wet: number, tail = 0.5): Samples {
  const seconds = samples.length / sampleRate + tail;
  const dry = mix(seconds, [[samples, 0, 1]]);
  const late = [0.0297, 0.0371, 0.0411, 0.0437].map((delay) => comb(dry, delay, 0.74));
  return draw(seconds, (_, i) => {
    const echo = late.reduce((sum, one) => sum + (one[i] ?? 0) - (dry[i] ?? 0), 0) / late.length;
    return (dry[i] ?? 0) * (1 - wet) + echo * wet;
  });
}

/** Brings the loudest sample to `peak`. */
export function normalise(samples: Samples, peak = 0.89): Samples {
  const loudest = samples.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  return samples.map((value) => (value / loudest) * peak);
}

/** Makes the end run into the start without a seam: the last `overlap` seconds are folded onto the first. */
export function closeLoop(samples: Samples, overlap: number): Samples {
  const fold = secondsToSamples(overlap);
  const length = samples.length - fold;
  return samples.slice(0, length).map((value, i) => {
    if (i >= fold) return value;
    const rise = i / fold;
    return value * Math.sqrt(rise) + (samples[length + i] ?? 0) * Math.sqrt(1 - rise);
  });
}

/** A 16-bit mono WAV file. */
export function writeWav(samples: Samples): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + samples.length * 2, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((value, i) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + i * 2);
  });
  return bytes;
}
