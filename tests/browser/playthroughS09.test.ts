/**
 * « La réunion déplacée », whole, in a real browser, as its reference candidate plays it: once with the mouse, once with the keyboard
 * alone. The verdicts are those of the play without a screen. Each program is held against axe when it is first shown, as it stands in
 * the situation.
 */
import { describe, test } from 'vitest';
import { playReference } from './playthrough/reference.ts';
import { playByKeyboard, playByMouse } from './playthrough/wholeSituation.ts';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();
const situation = 's09-la-reunion-deplacee';
/** Ten times what it takes: a machine may be busy. */
const patience = { timeout: 300_000 };

describe('the whole situation', patience, () => {
  test('is played with the mouse, every program clean for axe, and earns the verdicts of the reference', async () => {
    await playByMouse(situ, playReference(situation, 7));
  });

  test('is played with the keyboard alone, and earns the same', async () => {
    await playByKeyboard(situ, playReference(situation, 6));
  });
});
