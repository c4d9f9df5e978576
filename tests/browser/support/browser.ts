/**
 * What a browser test needs: pages of a given size in the one browser, screenshots, and a guard over what no page may do
 * (throw, or speak to another host). Knows Playwright and the address; nothing of what Situ shows.
 *
 *   const situ = setUpBrowser();
 *   test('…', async () => {
 *     const page = await situ.openPage('/', { width: 1024, height: 640 });
 *   });
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';

const outputFolder = join(import.meta.dirname, '..', '..', 'output');

/** How a page is opened. Sizes in CSS pixels. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Lets the service worker install itself. Off by default: it would fetch everything behind the test's back. */
  readonly isOffline?: boolean;
  /** Anything else Playwright knows: `reducedMotion`, `hasTouch`, `deviceScaleFactor`… */
  readonly context?: BrowserContextOptions;
}

/** What is shown on a stage, besides how the page is opened. */
export interface StageOptions extends PageOptions {
  /** What the stage is asked for, in its address. */
  readonly query?: Readonly<Record<string, string>>;
  /** For development: React says what it finds wrong and mounts everything twice. Takes twice as long to do anything. */
  readonly isStrict?: boolean;
}

/** The browser, as a test file sees it. */
export interface BrowserUnderTest {
  /** Address of the built pages, without a final slash. */
  readonly address: string;
  /**
   * Opens a path (`/`, `/#/…`), or a whole address, in a fresh context: no storage, no cache. Closed after the test; after the last
   * one when it is opened in `beforeAll`.
   */
  openPage(path: string, options?: PageOptions): Promise<Page>;
  /** Opens a stage by its name, in a fresh context too. */
  openStage(name: string, options?: StageOptions): Promise<Page>;
  /** Faults seen on the pages of this test so far: uncaught errors, `console.error`, requests to other hosts. */
  readonly faults: readonly string[];
  /** For a test that provokes a fault on purpose: forgets those seen so far, or those that match. */
  forgetFaults(pattern?: RegExp): void;
}

function watchFaults(context: BrowserContext, own: readonly string[], faults: string[]): void {
  context.on('weberror', (fault) => faults.push(`uncaught: ${fault.error().stack ?? fault.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console.error: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    const isOwn = own.some((address) => url.startsWith(`${address}/`));
    if (/^(https?|wss?):/.test(url) && !isOwn) faults.push(`request to another host: ${url}`);
  });
}

/** Joins the browser for a test file. Each test fails if one of its pages threw, logged an error or spoke to another host. */
export function setUpBrowser(): BrowserUnderTest {
  const address = inject('situAddress');
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  const stages = inject('stagesAddress');
  const own = stages === null ? [address] : [address, stages];
  let browser: Browser | undefined;
  let ofThisTest = 0;

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  beforeEach(() => {
    ofThisTest = contexts.length;
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(ofThisTest).map((context) => context.close()));
    expect(faults.splice(0), 'faults seen on the page').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
    const { width = 1280, height = 720, isOffline = false, context: more = {} } = options;
    if (browser === undefined) throw new Error('openPage is for tests and hooks: the browser is joined in beforeAll');
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      serviceWorkers: isOffline ? 'allow' : 'block',
      ...more,
    });
    contexts.push(context);
    watchFaults(context, own, faults);
    const page = await context.newPage();
    await page.goto(path.startsWith('/') ? address + path : path);
    return page;
  }

  return {
    address,
    faults,
    forgetFaults(pattern = /^/) {
      const others = faults.filter((fault) => !pattern.test(fault));
      faults.splice(0, faults.length, ...others);
    },
    openPage,
    openStage(name, { query = {}, isStrict = false, ...options } = {}) {
      if (stages === null) throw new Error('only the project « browser » has the stages');
      const folder = isStrict ? 'strict' : 'plain';
      return openPage(`${stages}/${folder}/${name}/index.html?${new URLSearchParams(query)}`, options);
    },
  };
}

/** No hall from here on: what does not look at it need not draw it, and two cores draw it slowly. */
export async function forbidDrawing(page: Page): Promise<void> {
  await page.context().addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...more]);
    } as typeof real;
  });
}

/**
 * Writes `tests/output/<name>.png`.
 * @returns the path written
 */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  mkdirSync(outputFolder, { recursive: true });
  const path = join(outputFolder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
