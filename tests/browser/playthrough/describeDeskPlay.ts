/**
 * A desk situation whole, in a real browser, as its reference candidate plays it: once with the mouse, once with the keyboard alone.
 * The verdicts are those of the play without a screen. Each program is held against axe when it is first shown, as it stands in the
 * situation.
 */
import { describe, test } from 'vitest';
import { setUpBrowser } from '../support/browser.ts';
import { playReference } from './reference.ts';
import { playByKeyboard, playByMouse } from './wholeSituation.ts';

/** Ten times what it takes: a machine may be busy. */
const patience = { timeout: 300_000 };

export function describeDeskPlay(situation: string): void {
  const situ = setUpBrowser();
  describe(`${situation}, whole`, patience, () => {
    test('is played with the mouse, every program clean for axe, and earns the verdicts of the reference', async () => {
      await playByMouse(situ, playReference(situation, 7));
    });

    test('is played with the keyboard alone, and earns the same', async () => {
      await playByKeyboard(situ, playReference(situation, 6));
    });
  });
}
