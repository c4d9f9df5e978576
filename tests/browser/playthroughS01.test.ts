/**
 * « Où est mon dossier ? », whole, in a real browser, as its reference candidate plays it. Once with the mouse, in a tab killed
 * twice; once with the keyboard alone. The verdicts are those of the play without a screen, and the log kept is, to the letter, that
 * of a session where nothing was killed.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdTimeAgain, readNotedInstant, stopTime } from './playthrough/frozenTime.ts';
import { takeMouse } from './playthrough/hands.ts';
import { Playthrough } from './playthrough/playthrough.ts';
import { findRank, playReference } from './playthrough/reference.ts';
import { expectTheReport, goToWork, openHome, playByKeyboard } from './playthrough/wholeSituation.ts';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();
const situation = 's01-ou-est-mon-dossier';

/** The tab dies without a word; another one is opened on the opening page, which offers to resume. */
async function killTab(playthrough: Playthrough, page: Page): Promise<Page> {
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await holdTimeAgain(again);
  await again.goto(situ.address);
  expect(await readNotedInstant(again), 'the instant kept').toBe(playthrough.session.run().nowMs);
  await again.getByRole('link', { name: /^Reprendre/ }).click();
  await again.getByRole('main', { name: 'Au guichet' }).waitFor();
  playthrough.goOn(takeMouse(again), await stopTime(again));
  // The same person says the same things, and the same replies are on the desk.
  await playthrough.agree();
  return again;
}

/** Ten times what it takes: a machine may be busy. */
const patience = { timeout: 180_000 };

describe('the whole situation', patience, () => {
  test('is played with the mouse, its tab killed twice, and earns the verdicts of the reference', async () => {
    const reference = playReference(situation, 7);
    let page = await openHome(situ);
    const playthrough = new Playthrough(takeMouse(page), reference);
    playthrough.goOn(takeMouse(page), await goToWork(takeMouse(page), reference));

    // Killed in the middle of the conversation, eyes on the screen; then in the middle of a word.
    await playthrough.play(findRank(reference, 'searchFiles'));
    page = await killTab(playthrough, page);
    await playthrough.play(findRank(reference, 'sendMessage'));
    await page.getByLabel('Appel de').pressSequentially('M. Wo');
    page = await killTab(playthrough, page);
    expect(await page.getByLabel('Appel de').inputValue()).toBe('M. Wo');
    await playthrough.play();
    await expectTheReport(playthrough, takeMouse(page), reference);
    expect(reference.verdicts['T1.2']).toBe('humain');
  });

  test('is played with the keyboard alone, and earns the same', async () => {
    await playByKeyboard(situ, playReference(situation, 6));
  });
});
