/**
 * « Où est mon dossier ? », whole, in a real browser: from the opening page to the report, through the interface alone, as its
 * reference candidate plays it. Once with the mouse, in a tab killed twice; once with the keyboard alone. The verdicts are those
 * of the play without a screen, and the log kept is, to the letter, that of a session where nothing was killed.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdTime, holdTimeAgain, readNotedInstant, stopTime } from './playthrough/frozenTime.ts';
import { type Hands, takeKeyboard, takeMouse } from './playthrough/hands.ts';
import { Playthrough } from './playthrough/playthrough.ts';
import { readKeptRun } from './playthrough/readKeptRun.ts';
import { readReport } from './playthrough/readReport.ts';
import { findRank, judge, playReference, type Reference } from './playthrough/reference.ts';
import { expectNoAxeViolations } from './support/axe.ts';
import { setUpBrowser } from './support/browser.ts';

const situ = setUpBrowser();
const situation = 's01-ou-est-mon-dossier';

/**
 * From the opening page: a trainer's page gives the draw, its link leads to the briefing, the briefing to the counter.
 * @returns the simulated instant at which time was stopped, ms
 */
async function openTheCounter(hands: Hands, seed: number): Promise<number> {
  const { page } = hands;
  await hands.press(page.getByRole('link', { name: 'Formateur, jury' }));
  await hands.write(page.getByLabel('Tirage'), String(seed));
  await hands.press(page.getByRole('link', { name: 'Essayer cette variante' }));
  await page.getByRole('heading', { level: 1, name: 'Où est mon dossier' }).waitFor();
  await hands.press(page.getByRole('button', { name: 'J’ouvre le guichet' }));
  await page.getByRole('main', { name: 'Au guichet' }).waitFor();
  return stopTime(page);
}

async function giveOpinion(hands: Hands): Promise<void> {
  const { page } = hands;
  await page.getByLabel('Ce qui s’est bien passé').waitFor();
  await expectNoAxeViolations(page);
  await hands.write(page.getByLabel('Ce qui s’est bien passé'), 'J’ai laissé parler avant de chercher.');
  await hands.press(page.getByRole('button', { name: 'Voir les résultats' }));
  await page.getByRole('heading', { name: 'Les critères' }).waitFor();
  await expectNoAxeViolations(page);
}

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

async function expectTheReport(playthrough: Playthrough, hands: Hands, reference: Reference): Promise<void> {
  const { page } = hands;
  await page.clock.resume();
  await page.waitForURL(/#\/bilan\//);
  await giveOpinion(hands);
  const { log } = playthrough.session.run();
  expect((await readKeptRun(page)).log).toEqual(JSON.parse(JSON.stringify(log)));
  expect(judge(reference.scenario, reference.seed, log)).toEqual(reference.verdicts);
  const written = await readReport(page);
  expect(written).toMatchObject(reference.verdicts);
  // The report also names what a person alone may judge, in the parts of a document the situation touches.
  const unasked = Object.entries(written).filter(([criterion]) => !(criterion in reference.verdicts));
  expect(unasked.filter(([, verdict]) => verdict !== 'humain')).toEqual([]);
  expect(reference.verdicts['T1.2']).toBe('humain');
  expect(new Set(Object.values(reference.verdicts))).toEqual(new Set(['acquis', 'humain']));
}

async function openHome(): Promise<Page> {
  // A still hall is drawn when something changes; a moving one, at each picture. The smallest window that must hold everything.
  const page = await situ.openPage('about:blank', {
    context: { reducedMotion: 'reduce', viewport: { width: 1024, height: 640 } },
  });
  await holdTime(page);
  await page.goto(situ.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Ten times what it takes: a machine may be busy. */
const patience = { timeout: 180_000 };

describe('the whole situation', patience, () => {
  test('is played with the mouse, its tab killed twice, and earns the verdicts of the reference', async () => {
    const reference = playReference(situation, 7);
    let page = await openHome();
    const playthrough = new Playthrough(takeMouse(page), reference);
    playthrough.goOn(takeMouse(page), await openTheCounter(takeMouse(page), reference.seed));

    // Killed in the middle of the conversation, eyes on the screen; then in the middle of a word.
    await playthrough.play(findRank(reference, 'searchFiles'));
    page = await killTab(playthrough, page);
    await playthrough.play(findRank(reference, 'sendMessage'));
    await page.getByLabel('Appel de').pressSequentially('M. Wo');
    page = await killTab(playthrough, page);
    expect(await page.getByLabel('Appel de').inputValue()).toBe('M. Wo');
    await playthrough.play();
    await expectTheReport(playthrough, takeMouse(page), reference);
  });

  test('is played with the keyboard alone, and earns the same', async () => {
    const reference = playReference(situation, 6);
    const page = await openHome();
    await page.evaluate(() => {
      for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel']) {
        window.addEventListener(kind, () => document.documentElement.setAttribute('data-mouse-used', kind), true);
      }
    });
    const lostAfter: string[] = [];
    const hands = takeKeyboard(page, lostAfter);
    const playthrough = new Playthrough(hands, reference);
    playthrough.goOn(hands, await openTheCounter(hands, reference.seed));
    await playthrough.play();
    await expectTheReport(playthrough, hands, reference);
    expect(lostAfter, 'gestures after which the focus was nowhere').toEqual([]);
    expect(await page.getAttribute('html', 'data-mouse-used')).toBeNull();
  });
});
