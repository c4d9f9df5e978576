/**
 * The page's clock in the test's hand: it stands still, and jumps forward when told. A quarter of an hour passes in seconds,
 * and twice the same way.
 */
import type { Page } from 'playwright-core';

/** A session never lets more than this pass at once. */
const longestJumpMs = 500;

declare global {
  interface Window {
    /** While true, the page is given no picture to draw: it must live on its timers, as on a machine out of breath. */
    arePicturesWithheld?: boolean;
  }
}

/** Puts pictures off until they are wanted again. Runs in the page. */
function withholdPictures(): void {
  const { requestAnimationFrame: request, cancelAnimationFrame: cancel } = window;
  const waiting = new Map<number, FrameRequestCallback>();
  let withheld = false;
  let lastId = 0;
  window.requestAnimationFrame = (draw) => {
    if (!withheld) return request(draw);
    lastId -= 1;
    waiting.set(lastId, draw);
    return lastId;
  };
  window.cancelAnimationFrame = (id) => {
    if (!waiting.delete(id)) cancel(id);
  };
  Object.defineProperty(window, 'arePicturesWithheld', {
    set(wanted: boolean) {
      withheld = wanted;
      if (withheld) return;
      for (const draw of waiting.values()) request(draw);
      waiting.clear();
    },
  });
}

/** To be called before anything is opened in the page. Time flows until it is stopped. */
export async function holdTime(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-16T09:00:00') });
  await page.addInitScript(withholdPictures);
}

/** The same for another page of the same browser: its clock was stopped with the first one's. */
export async function holdTimeAgain(page: Page): Promise<void> {
  await page.clock.resume();
  await page.addInitScript(withholdPictures);
}

/** Where the run stood when it was last noted, simulated ms. */
export function readNotedInstant(page: Page): Promise<number> {
  return page.evaluate(() => JSON.parse(window.localStorage.getItem('situ.journal') ?? '{"nowMs":0}').nowMs);
}

/**
 * Stops time while a run is being played. Until the hall is drawn the run waits, whatever the clock says: it is waited for.
 * @returns the simulated instant at which it stands, ms
 */
export async function stopTime(page: Page): Promise<number> {
  await page.locator('[data-hall="drawn"]').waitFor({ state: 'attached' });
  const wallMs = await page.evaluate(() => Date.now());
  // Time flows until it is stopped: a busy machine may take a second to say so.
  await page.clock.pauseAt(wallMs + 5000);
  // A page notes where it stands several times a second.
  await page.clock.fastForward(longestJumpMs);
  return readNotedInstant(page);
}

function setPictures(page: Page, areWithheld: boolean): Promise<void> {
  return page.evaluate((value) => {
    window.arePicturesWithheld = value;
  }, areWithheld);
}

/** Lets time pass in the page, telling of each jump before it is made. The hall is drawn once, at the end: two cores have no more. */
export async function jumpForward(page: Page, forMs: number, onJump: (ms: number) => void): Promise<void> {
  const jumps = cutIntoJumps(forMs);
  const last = jumps.at(-1);
  if (last === undefined) return;
  for (const jumpMs of jumps) onJump(jumpMs);
  if (jumps.length > 1) {
    await setPictures(page, true);
    await page.evaluate(jumpInPage, jumps.slice(0, -1));
    await setPictures(page, false);
  }
  await page.clock.fastForward(last);
}

/** Runs in the page. The page shows where it stands every few jumps: in between it is out of breath, and catches up. */
async function jumpInPage(jumps: readonly number[]): Promise<void> {
  const shownEvery = 20;
  for (const [rank, jumpMs] of jumps.entries()) {
    // Asked directly: a thousand jumps need not be a thousand errands.
    await globalThis.__pwClock?.controller.fastForward(jumpMs);
    if (rank % shownEvery !== shownEvery - 1 && rank < jumps.length - 1) continue;
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  }
}

/** Even jumps, none longer than allowed: short ones would leave what is shown behind what is. Whole ms. */
export function cutIntoJumps(forMs: number): readonly number[] {
  const count = Math.ceil(forMs / longestJumpMs);
  return Array.from(
    { length: count },
    (_, rank) => Math.floor(((rank + 1) * forMs) / count) - Math.floor((rank * forMs) / count),
  );
}
