/**
 * Once for all browser tests of a project: builds the pages unless they are up to date, serves them, launches the browser. The
 * project `browser` has the stages too.
 */
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../../scripts/builtPages.ts';
import { type ServedPages, servePages } from '../../../scripts/servePages.ts';
import { launchChromium } from './chromium.ts';
import { buildStagesIfStale } from './stages.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built pages, without a final slash. */
    situAddress: string;
    /** Address of the stages, without a final slash; only the project `browser` has them. */
    stagesAddress: string | null;
    /** Where Playwright joins the browser already launched. */
    browserEndpoint: string;
  }
}

const firstPortTried = 4273;
/**
 * Pages put together on the processor: through the imitated card of the package that costs a third more. WebGL is drawn all the same, then
 * read back, which holds the page up: not for measures.
 */
const withoutCard = '--disable-gpu-compositing';

function serveStages(): Promise<ServedPages> {
  return servePages({ folder: buildStagesIfStale().folder, port: firstPortTried + 100 });
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const pages = await servePages({ folder: buildIfStale().folder, port: firstPortTried });
  const stages = project.name === 'browser' ? await serveStages() : null;
  const browser = await launchChromium([withoutCard]);
  project.provide('situAddress', pages.address);
  project.provide('stagesAddress', stages?.address ?? null);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([pages.close(), stages?.close()]);
  };
}
