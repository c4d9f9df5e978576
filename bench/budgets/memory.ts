/**
 * What the page's scripts hold after an hour of play: runs one after the other, the hall open, a bot at the counter. The hour is played
 * fast; nothing else of the page is unlike the learner's, but for the browser's own storage. Garbage is collected before reading.
 */
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright-core';
import { tailorPhaser } from '../../scripts/vitePhaser.ts';
import { serveSituations } from '../../scripts/viteSituations.ts';
import type { Budget } from '../budget.ts';
import type {} from '../peers/longPlay/main.tsx';
import type { BenchTools } from '../tools.ts';

const hourMs = 3_600_000;
const longestMs = 240_000;
const bytesPerMb = 1_000_000;

async function readHeapMb(page: Page): Promise<number> {
  const probe = await page.context().newCDPSession(page);
  await probe.send('HeapProfiler.enable');
  await probe.send('HeapProfiler.collectGarbage');
  const { usedSize } = await probe.send('Runtime.getHeapUsage');
  return usedSize / bytesPerMb;
}

async function measureLongPlay(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  const fault = new Promise<never>((_done, fail) => page.on('pageerror', fail));
  await page.goto(await tools.openPeer('longPlay', [react(), tailorPhaser(), serveSituations()]));
  const played = page.waitForFunction((wantedMs) => window.playedMs >= wantedMs && window.isHallDrawn, hourMs, {
    polling: 500,
    timeout: longestMs,
  });
  await Promise.race([played, fault]);
  const heapMb = await readHeapMb(page);
  await page.context().close();
  return heapMb;
}

async function measureBare(tools: BenchTools): Promise<number> {
  const page = await tools.openColdPage();
  await page.goto(await tools.openPeer('bare'));
  await page.waitForFunction(() => window.usableMs !== undefined);
  const heapMb = await readHeapMb(page);
  await page.context().close();
  return heapMb;
}

export const memory: Budget = {
  name: 'Mémoire des scripts après une heure de jeu',
  unit: 'Mo',
  sense: 'atMost',
  limit: 150,
  judged: 'ours',
  peerName: 'page nue, à l’ouverture',
  samples: 1,
  measure: measureLongPlay,
  peer: measureBare,
};
