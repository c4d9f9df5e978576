/**
 * The colours, once. `styles/tokens.css` declares the same values for style sheets (a test keeps them equal);
 * drawings (icons, frames, bubbles) take them from here. Knows nothing of what they are used on.
 */
export const palette = {
  ink: '#241c27',
  inkSoft: '#5c4e55',
  inkFaint: '#6f645f',
  paper: '#f6eedd',
  slip: '#fbf4e3',
  slipDeep: '#efe3c8',
  sheet: '#fffaf0',
  page: '#fffdf7',
  line: '#cdbf9f',
  edge: '#8a7d70',
  petrol: '#1d4a52',
  petrolDeep: '#17383f',
  petrolEdge: '#2a5d65',
  petrolMid: '#3f7175',
  petrolPale: '#a9c9c4',
  petrolWash: '#dfe9e4',
  shade: '#0d2328',
  mustard: '#f0b63f',
  mustardPale: '#fbdc8c',
  mustardGlow: '#fff4d2',
  burnt: '#6a4700',
  vermilion: '#c23f27',
  vermilionDeep: '#9c2f1c',
  vermilionDark: '#7c2a1c',
  vermilionWash: '#fdebe3',
  leaf: '#3d6b45',
  leafDeep: '#24482d',
  leafWash: '#e6efe3',
  wood: '#c78c4e',
  woodDeep: '#98622f',
  woodDark: '#6d431d',
  woodText: '#fff4dc',
} as const;

export type ColourName = keyof typeof palette;

/** `petrolDeep` → `--petrol-deep`: how the style sheets call a colour. */
export function nameToken(colour: ColourName): string {
  return `--${colour.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
