/** The colours: one source, and enough contrast wherever words or controls are laid on them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureContrast } from '../../src/ui/contrast.ts';
import { type ColourName, nameToken, palette } from '../../src/ui/palette.ts';

const tokens = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

type Pair = readonly [text: ColourName, ground: ColourName];

/** Text of any size: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const textPairs: readonly Pair[] = [
  ['ink', 'paper'],
  ['ink', 'slip'],
  ['ink', 'slipDeep'],
  ['ink', 'page'],
  ['ink', 'sheet'],
  ['ink', 'mustard'],
  ['ink', 'mustardPale'],
  ['ink', 'petrolPale'],
  ['ink', 'petrolWash'],
  ['inkSoft', 'paper'],
  ['inkSoft', 'slip'],
  ['inkSoft', 'sheet'],
  ['inkSoft', 'mustardPale'],
  ['inkFaint', 'page'],
  ['inkFaint', 'paper'],
  ['inkFaint', 'slipDeep'],
  ['petrolMid', 'slip'],
  ['petrol', 'mustardPale'],
  ['petrol', 'paper'],
  ['petrol', 'page'],
  ['slip', 'petrol'],
  ['slip', 'petrolDeep'],
  ['petrolWash', 'petrol'],
  ['petrolPale', 'petrol'],
  ['petrolPale', 'petrolDeep'],
  ['page', 'vermilionDeep'],
  ['slip', 'vermilionDark'],
  ['vermilionDeep', 'slip'],
  ['vermilionDeep', 'paper'],
  ['vermilionDeep', 'page'],
  ['vermilionDeep', 'vermilionWash'],
  ['burnt', 'paper'],
  ['burnt', 'slip'],
  ['burnt', 'page'],
  ['leaf', 'paper'],
  ['leaf', 'page'],
  ['leafDeep', 'leafWash'],
  ['leafDeep', 'slip'],
  ['woodText', 'woodDark'],
];

/** What shows a control, its state or the focus: 3 to 1 against what lies beside it (1.4.11, 2.4.13). */
const shapePairs: readonly Pair[] = [
  ['edge', 'page'],
  ['edge', 'paper'],
  ['mustard', 'ink'],
  ['mustard', 'petrol'],
  ['mustard', 'petrolDeep'],
  ['ink', 'woodDeep'],
  ['mustardGlow', 'petrol'],
  ['woodText', 'woodDeep'],
  ['vermilion', 'slip'],
  ['petrolMid', 'page'],
  ['leaf', 'slip'],
];

describe('palette', () => {
  it.each(textPairs)('lets %s be read on %s', (text, ground) => {
    expect(measureContrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapePairs)('lets the shape of %s be seen on %s', (shape, ground) => {
    expect(measureContrast(palette[shape], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(palette) as ColourName[])('declares %s with the same value in the style sheet', (colour) => {
    expect(tokens).toContain(`${nameToken(colour)}: ${palette[colour]};`);
  });
});

describe('measureContrast', () => {
  it('gives 21 between black and white, 1 between equals, whatever the order', () => {
    expect(measureContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(measureContrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(measureContrast('#1d4a52', '#1d4a52')).toBe(1);
  });

  it('matches a published value: #767676 on white is 4.54', () => {
    expect(measureContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('refuses anything else than six hex digits', () => {
    expect(() => measureContrast('#fff', '#000000')).toThrow('#fff');
  });
});
