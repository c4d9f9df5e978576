/**
 * « Où est mon dossier ? », whole, in a real browser: from the opening page to the report, through the interface alone, as its
 * reference candidate plays it. Once with the mouse, once with the keyboard alone: the verdicts are those of the play without
 * a screen, to the letter, and so is the log.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdTime, stopTime } from './playthrough/frozenTime.ts';
import { type Hands, useKeyboard, useMouse } from './playthrough/hands.ts';
import { Playthrough } from './playthrough/playthrough.ts';
import { readKeptRun } from './playthrough/readKeptRun.ts';
import { readReport } from './playthrough/readReport.ts';
import { judge, playReference } from './playthrough/reference.ts';
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
  await hands.write(page.getByLabel('Ce qui s’est bien passé'), 'J’ai laissé parler avant de chercher.');
  await hands.press(page.getByRole('button', { name: 'Voir les résultats' }));
  await page.getByRole('heading', { name: 'Les critères' }).waitFor();
}

async function playToTheReport(hands: Hands, seed: number): Promise<void> {
  const { page } = hands;
  const reference = playReference(situation, seed);
  const playthrough = new Playthrough(hands, reference);
  playthrough.join(await openTheCounter(hands, seed));
  await playthrough.play();
  await page.clock.resume();
  await page.waitForURL(/#\/bilan\//);
  await giveOpinion(hands);

  const { log } = playthrough.session.run();
  const kept = await readKeptRun(page);
  expect(kept.log).toEqual(JSON.parse(JSON.stringify(log)));
  expect(judge(reference.scenario, seed, log)).toEqual(reference.verdicts);
  // The report also names what the situation gives no occasion for.
  expect(await readReport(page)).toEqual({ ...reference.verdicts, 'T1.4': 'non-observe' });
  const { 'T1.2': judgedByPeople, ...others } = reference.verdicts;
  expect(judgedByPeople).toBe('humain');
  expect(new Set(Object.values(others))).toEqual(new Set(['acquis']));
}

async function openHome(reducedMotion: 'reduce' | 'no-preference'): Promise<Page> {
  const page = await situ.openPage('about:blank', { context: { reducedMotion } });
  await holdTime(page);
  await page.goto(situ.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Ten times what it takes: a machine may be busy. */
const patience = { timeout: 180_000 };

describe('the whole situation', patience, () => {
  test('is played with the mouse, and earns the verdicts of the reference', async () => {
    const page = await openHome('no-preference');
    await playToTheReport(useMouse(page), 7);
  });

  test('is played with the keyboard alone, and earns the same', async () => {
    const page = await openHome('reduce');
    await page.evaluate(() => {
      for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel']) {
        window.addEventListener(kind, () => document.documentElement.setAttribute('data-mouse-used', kind), true);
      }
    });
    const lostAfter: string[] = [];
    await playToTheReport(useKeyboard(page, lostAfter), 6);
    expect(lostAfter, 'gestures after which the focus was nowhere').toEqual([]);
    expect(await page.getAttribute('html', 'data-mouse-used')).toBeNull();
  });
});
