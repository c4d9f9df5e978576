/**
 * The contrast between two opaque colours, by the formula of WCAG 2.2 (relative luminance of sRGB).
 * Knows nothing of where the colours are used.
 */

/** 0–255 → linear light, 0–1. Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function readLuminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`Not a six-digit colour: ${hex}`);
  const [red, green, blue] = [1, 3, 5].map((at) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16))) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Ratio 1–21 between two `#rrggbb` colours, in either order. Throws on anything else than six hex digits. */
export function measureContrast(first: string, second: string): number {
  const [darker, lighter] = [readLuminance(first), readLuminance(second)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
