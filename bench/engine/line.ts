/** A thin line, as schools have: 10 Mbit/s each way, 40 ms. Knows the browser's protocol; nothing of pages. */
import type { Page } from 'playwright-core';

const bytesPerS = 10_000_000 / 8;
const latencyMs = 40;

export async function throttle(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerS,
    uploadThroughput: bytesPerS,
  });
}
