/**
 * Once for all browser tests: builds the pages unless they are up to date, serves them, launches the browser.
 */
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../../scripts/builtPages.ts';
import { servePages } from '../../../scripts/servePages.ts';
import { launchChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built pages, without a final slash. */
    situAddress: string;
    /** Where Playwright joins the browser already launched. */
    browserEndpoint: string;
  }
}

const firstPortTried = 4273;

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { folder } = buildIfStale();
  const pages = await servePages({ folder, port: firstPortTried });
  const browser = await launchChromium();
  project.provide('situAddress', pages.address);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await pages.close();
  };
}
