/**
 * The two situations of the desk, whole, in a real browser, as their reference candidates play them: once with the mouse, once with
 * the keyboard alone. The verdicts are those of the play without a screen. Each program is held against axe when it is first
 * shown, as it stands in the situation.
 */
import { describe, test } from 'vitest';
import { takeMouse } from './playthrough/hands.ts';
import { Playthrough } from './playthrough/playthrough.ts';
import { playReference } from './playthrough/reference.ts';
import { expectTheReport, goToWork, openHome, playByKeyboard } from './playthrough/wholeSituation.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();
/** Ten times what it takes: a machine may be busy. */
const patience = { timeout: 300_000 };

describe.each(['s05-la-facture-qui-ne-colle-pas', 's09-la-reunion-deplacee'])('%s', patience, (situation) => {
  test('is played with the mouse, every program clean for axe, and earns the verdicts of the reference', async () => {
    const reference = playReference(situation, 7);
    const page = await openHome(situ);
    const hands = takeMouse(page);
    const playthrough = new Playthrough(hands, reference, { onToolShown: () => expectNoAxeViolations(page) });
    playthrough.goOn(hands, await goToWork(hands, reference));
    await playthrough.play();
    await expectTheReport(playthrough, hands, reference);
  });

  test('is played with the keyboard alone, and earns the same', async () => {
    await playByKeyboard(situ, playReference(situation, 6));
  });
});
