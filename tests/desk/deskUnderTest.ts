/**
 * What the tests of the programs share: a desk opened on its stage, its log read, the session beside it, what holds at every size.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Act } from '../../src/model/act.ts';
import type { LogEntry } from '../../src/model/log.ts';
import type { Hands } from '../browser/playthrough/hands.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import type { BrowserUnderTest, StageOptions } from '../browser/support/browser.ts';
import type { DeskRun } from '../support/desks.ts';
import type {} from './run/openRun.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const NORMAL: Size = { width: 1280, height: 720 };
/** The smallest desk that is not folded. */
export const SMALL: Size = { width: 1024, height: 640 };

/** Opens a desk on its stage, a program before the learner or none. */
export async function openDesk(
  situ: BrowserUnderTest,
  { desk, seed, pins }: DeskRun,
  tool: string | null,
  { context, ...options }: StageOptions = {},
): Promise<Page> {
  const page = await situ.openStage('desk/run', {
    ...options,
    query: { desk, tirage: `${seed}`, ...(tool === null ? {} : { tool }), ...pins },
    context: { reducedMotion: 'reduce', ...context },
  });
  page.setDefaultTimeout(15_000);
  await page.getByRole('main').waitFor();
  return page;
}

export const readLog = (page: Page): Promise<readonly LogEntry[]> => page.evaluate(() => [...window.desk.log()]);

export const listActs = (log: readonly LogEntry[]): readonly Act[] =>
  log.flatMap((entry) => (entry.kind === 'act' ? [entry.act] : []));

export const readActs = async (page: Page): Promise<readonly Act[]> => listActs(await readLog(page));

type Entry<K extends LogEntry['kind']> = Extract<LogEntry, { kind: K }>;

export async function findFacts<K extends LogEntry['kind']>(page: Page, kind: K): Promise<readonly Entry<K>[]> {
  return (await readLog(page)).filter((entry): entry is Entry<K> => entry.kind === kind);
}

export async function findLast<K extends LogEntry['kind']>(page: Page, kind: K): Promise<Entry<K> | undefined> {
  return (await findFacts(page, kind)).at(-1);
}

/** Lets simulated seconds pass. */
export const pass = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((some) => window.desk.pass(some), seconds);

/** What has the focus, by its name or its words. */
export const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/** A screen that changes gives the focus back within a few pictures, once its menu has closed; after a second, it is lost for good. */
export async function letFocusSettle(page: Page, hands: Hands, deed: string): Promise<void> {
  await page
    .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 1000 })
    .catch(() => {});
  await hands.settle(deed);
}

export async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

export async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export async function expectNoSidewaysScroll(page: Page, where = ''): Promise<void> {
  const overflowPx = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflowPx, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** The page as it stands, in each of these sizes: nothing sticks out, and axe is content. */
export async function expectSoundAt(page: Page, sizes: readonly Size[], where = ''): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(size.width);
    await expectNoSidewaysScroll(page, `${where} at ${size.width} × ${size.height}`);
    await expectNoAxeViolations(page);
  }
}

/** From here on, a page told that a mouse was used says so. */
export function watchForMouse(page: Page): Promise<void> {
  return page.evaluate(() =>
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType !== '' && event.isTrusted) document.documentElement.setAttribute('data-mouse-used', '');
      },
      true,
    ),
  );
}

export async function expectNoMouseUsed(page: Page): Promise<void> {
  expect(await page.getAttribute('html', 'data-mouse-used')).toBeNull();
}
