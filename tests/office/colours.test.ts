import { describe, expect, test } from 'vitest';
import { fadeWithDistance, mixColours, multiplyColours, parseColour, writeColour } from '../../src/office/colours.ts';

describe('colours', () => {
  test('are read and written alike, short or long', () => {
    expect(writeColour(parseColour('#0a0b0c'))).toBe('#0a0b0c');
    expect(parseColour('#fb0')).toBe(0xffbb00);
    expect(() => parseColour('red')).toThrow('not a colour');
  });

  test('mix channel by channel, and white glass changes nothing', () => {
    expect(mixColours(0x000000, 0xffffff, 0.5)).toBe(0x808080);
    expect(multiplyColours(0x336699, 0xffffff)).toBe(0x336699);
  });

  test('pale by 10 % near and 45 % at the doors, no more', () => {
    expect(fadeWithDistance('#000000', 0)).toBe(writeColour(mixColours(0, 0xeadfc6, 0.1)));
    expect(fadeWithDistance('#000000', 40)).toBe(writeColour(mixColours(0, 0xeadfc6, 0.45)));
  });
});
