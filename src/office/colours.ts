/**
 * Arithmetic on opaque colours written `#rrggbb` or as 0xrrggbb. Knows no palette beyond the veil of distance.
 */

/** Air between me and the back of the hall. */
const distanceVeil = 0xeadfc6;

/** `#rgb` or `#rrggbb` → 0xrrggbb. Throws on anything else. */
export function parseColour(text: string): number {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return Number.parseInt(`${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`, 16);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Error(`not a colour: ${text}`);
  return Number.parseInt(text.slice(1), 16);
}

/** 0xrrggbb → `#rrggbb`. */
export function writeColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

function perChannel(first: number, second: number, mix: (a: number, b: number) => number): number {
  let result = 0;
  for (const shift of [16, 8, 0]) {
    const value = Math.round(mix((first >> shift) & 255, (second >> shift) & 255));
    result |= Math.min(255, Math.max(0, value)) << shift;
  }
  return result;
}

/** From `first` (share 0) to `second` (share 1). */
export function mixColours(first: number, second: number, share: number): number {
  return perChannel(first, second, (a, b) => a + (b - a) * share);
}

/** One colour laid over another as coloured glass. */
export function multiplyColours(first: number, second: number): number {
  return perChannel(first, second, (a, b) => (a * b) / 255);
}

/** A colour as seen through the air of the hall: 10 % of veil near, 45 % at the doors. `distanceM` in metres. */
export function fadeWithDistance(colour: string, distanceM: number): string {
  const share = Math.min(0.45, Math.max(0.1, 0.1 + ((distanceM - 3) / 9) * 0.35));
  return writeColour(mixColours(parseColour(colour), distanceVeil, share));
}
