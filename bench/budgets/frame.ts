/**
 * What a frame of the hall costs with six people in it, beside a scene of Phaser's with nothing in it; and with the simulation that a
 * frame may ask for. The step is measured in the real browser, the simulation in Node.
 */
import type { Page } from 'playwright-core';
import { tailorPhaser } from '../../scripts/vitePhaser.ts';
import type { PersonPicture } from '../../src/office/picture.ts';
import { openSession } from '../../src/session/index.ts';
import type {} from '../../tests/office/stage/openStage.ts';
import type { Budget } from '../budget.ts';
import { readExpertRun } from '../engine/expertRun.ts';
import type {} from '../peers/emptyScene/main.ts';
import type { BenchTools } from '../tools.ts';

const frameMs = 1000 / 60;
/** Drawn as fast as can be, for the browser to compile what it will run; then spaced, until only spaced frames are counted. */
const warmsMs = 12_000;
const countsMs = 14_000;

declare global {
  interface Window {
    /** Least time between two pictures, ms. */
    betweenMs: number;
  }
}

/**
 * Runs in the page before its own scripts. The browser of benches draws without a graphics card, some 20 ms a picture: asked for more
 * than it can, a step waits for the picture before it, and its time says nothing of the step. So pictures can be spaced.
 */
function spacePictures(): void {
  window.betweenMs = 0;
  const ask = window.requestAnimationFrame.bind(window);
  let lastMs = 0;
  window.requestAnimationFrame = (draw) =>
    ask(function wait(nowMs) {
      if (performance.now() - lastMs < window.betweenMs) {
        ask(wait);
        return;
      }
      lastMs = performance.now();
      draw(nowMs);
    });
}

async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(warmsMs);
  await page.evaluate(() => {
    window.betweenMs = 80;
  });
  await page.waitForTimeout(countsMs);
}

const stage = '../../tests/office/stage';

function makePerson(id: string, place: PersonPicture['place'], more: Partial<PersonPicture> = {}): PersonPicture {
  return { id, look: id, place, mood: 'calm', speaking: false, acknowledged: false, ...more };
}

const people: readonly PersonPicture[] = [
  makePerson('perrin', 'counter', { mood: 'aggressive', speaking: true }),
  makePerson('diallo', 'queue', { mood: 'impatient' }),
  makePerson('keita', 'queue'),
  makePerson('roussel', 'seat'),
  makePerson('lopez', 'seat', { mood: 'impatient' }),
  makePerson('singh', 'queue'),
];

let measuredHall: Promise<number> | undefined;

/** Measured once for both budgets: it takes half a minute. */
function measureHall(tools: BenchTools): Promise<number> {
  measuredHall ??= openHall(tools);
  return measuredHall;
}

async function openHall(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  await page.addInitScript(spacePictures);
  await page.goto(await tools.openPeer(stage, [tailorPhaser()]));
  await page.waitForFunction(() => window.stage !== undefined);
  await page.evaluate((six) => window.showPicture({ people: six, gazeOn: 'perrin', reducedMotion: false }), people);
  await page.waitForFunction(() => window.stage?.anchors()['mouth:perrin'] !== undefined);
  await settle(page);
  const stepMs = await page.evaluate(() => window.stage?.stepMs() ?? Number.NaN);
  await page.context().close();
  return stepMs;
}

async function measureEmpty(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  await page.addInitScript(spacePictures);
  await page.goto(await tools.openPeer('emptyScene', [tailorPhaser()]));
  await settle(page);
  const stepMs = await page.evaluate(() => window.readStepMs() ?? Number.NaN);
  await page.context().close();
  return stepMs;
}

/** A whole run at 60 frames a second, the view read at each change as pages do. @returns ms per frame, on average */
function measureSimulation(): number {
  const { scenario, seed, acts } = readExpertRun();
  let wallMs = 0;
  const session = openSession({ id: 'bench', scenario, seed, now: () => wallMs });
  session.subscribe(() => session.view());
  let frames = 0;
  let next = 0;
  const startedMs = performance.now();
  while (!session.view().over && wallMs < scenario.closesAfterS * 2000) {
    wallMs += frameMs;
    frames += 1;
    session.tick();
    for (let due = acts[next]; due && due.atMs <= session.run().nowMs; due = acts[next]) {
      session.act(due.act);
      next += 1;
    }
  }
  return (performance.now() - startedMs) / frames;
}

export const frame: Budget = {
  name: 'Image du hall, six personnes : step() de Phaser',
  unit: 'ms',
  sense: 'atMost',
  limit: 1,
  judged: 'ours',
  peerName: 'scène vide',
  samples: 1,
  measure: measureHall,
  peer: measureEmpty,
};

export const frameWithSimulation: Budget = {
  name: 'Image du hall, simulation et vue comprises',
  unit: 'ms',
  sense: 'atMost',
  limit: 2,
  judged: 'ours',
  samples: 1,
  async measure(tools) {
    return (await measureHall(tools)) + measureSimulation();
  },
};
