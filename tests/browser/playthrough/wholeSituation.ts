/**
 * A situation whole, in a real browser: from the opening page to the report, through the interface alone. Knows the way there and
 * back; `playthrough.ts` knows how to play, the situation’s own test says what it is worth.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { placeWords } from '../../../src/model/workPlace.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import type { BrowserUnderTest } from '../support/browser.ts';
import { holdTime, stopTime } from './frozenTime.ts';
import { type Hands, takeKeyboard, takeMouse } from './hands.ts';
import { Playthrough } from './playthrough.ts';
import { readKeptRun } from './readKeptRun.ts';
import { readReport } from './readReport.ts';
import { judge, type Reference } from './reference.ts';

/** Runs in the page. The place lives on, its canvas stays blank: without a graphics card, pixels are half of what a play costs. */
function dropBrushes(): void {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    Object.assign(prototype, { drawElements: () => undefined, drawArrays: () => undefined });
}

/**
 * The opening page, with its clock in the test’s hand. A still place is drawn when something changes; a moving one, at each
 * picture. The smallest window that must hold everything.
 */
export async function openHome(situ: BrowserUnderTest, { isPainted = true } = {}): Promise<Page> {
  const page = await situ.openPage('about:blank', {
    context: { reducedMotion: 'reduce', viewport: { width: 1024, height: 640 } },
  });
  if (!isPainted) await page.addInitScript(dropBrushes);
  // What a spell-checker has seen goes into the log with the words: the reference types without one.
  await page.route(/\.(aff|dic|wasm)(\.br)?$/, (route) => route.abort());
  await holdTime(page);
  await page.goto(situ.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/**
 * From the opening page: a trainer's page gives the draw, its link leads to the briefing, the briefing to the place.
 * @returns the simulated instant at which time was stopped, ms
 */
export async function goToWork(hands: Hands, { scenario, seed }: Reference): Promise<number> {
  const { page } = hands;
  const words = placeWords[scenario.place];
  await hands.press(page.getByRole('link', { name: 'Formateur, jury' }));
  const chooser = page.getByRole('button', { name: / Situation$/ });
  await chooser.waitFor();
  if (!(await chooser.textContent())?.includes(scenario.title))
    await hands.pick(chooser, page.getByRole('option', { name: scenario.title }));
  await page
    .getByRole('button', { name: / Situation$/ })
    .filter({ hasText: scenario.title })
    .waitFor();
  await hands.write(page.getByLabel('Tirage'), String(seed));
  await hands.press(page.getByRole('link', { name: 'Essayer cette variante' }));
  await page.getByRole('heading', { level: 1, name: scenario.title.replace(/[«»\u202f\u00a0? ]+$/, '') }).waitFor();
  await hands.press(page.getByRole('button', { name: words.open }));
  await page.getByRole('main', { name: words.here }).waitFor();
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

/** The log kept is, to the letter, that of the session beside; its verdicts and those of the page are the reference’s. */
export async function expectTheReport(playthrough: Playthrough, hands: Hands, reference: Reference): Promise<void> {
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
  expect([...new Set(Object.values(reference.verdicts))].filter((verdict) => verdict !== 'humain')).toEqual(['acquis']);
}

/** Plays it with the mouse; each tool is held against axe when it is first shown, and the debriefing too. */
export async function playByMouse(situ: BrowserUnderTest, reference: Reference): Promise<void> {
  const page = await openHome(situ, { isPainted: false });
  const hands = takeMouse(page);
  const playthrough = new Playthrough(hands, reference, { onToolShown: () => expectNoAxeViolations(page) });
  playthrough.goOn(hands, await goToWork(hands, reference));
  await playthrough.play();
  await expectTheReport(playthrough, hands, reference);
}

/** Plays it with the keyboard alone: the mouse is never used, and no gesture leaves the focus nowhere. */
export async function playByKeyboard(situ: BrowserUnderTest, reference: Reference): Promise<void> {
  const page = await openHome(situ, { isPainted: false });
  await page.evaluate(() => {
    for (const kind of ['mousedown', 'pointerdown', 'touchstart', 'wheel']) {
      window.addEventListener(kind, () => document.documentElement.setAttribute('data-mouse-used', kind), true);
    }
  });
  const lostAfter: string[] = [];
  const hands = takeKeyboard(page, lostAfter);
  const playthrough = new Playthrough(hands, reference);
  playthrough.goOn(hands, await goToWork(hands, reference));
  await playthrough.play();
  await expectTheReport(playthrough, hands, reference);
  expect(lostAfter, 'gestures after which the focus was nowhere').toEqual([]);
  expect(await page.getAttribute('html', 'data-mouse-used')).toBeNull();
}
