/**
 * What measures share: built pages served, peers built in the same run, a cold browser page. Everything is made at the first asking
 * and put away at the end. Knows how to build and open; nothing of the budgets.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, type BrowserContextOptions, type BrowserServer, chromium, type Page } from 'playwright-core';
import { build, type PluginOption } from 'vite';
import { buildTightlyIfStale, rootFolder } from '../scripts/builtPages.ts';
import { type ServedPages, servePages } from '../scripts/servePages.ts';
import { launchChromium } from '../tests/browser/support/chromium.ts';

const benchFolder = join(rootFolder, '.cache', 'bench');
const firstPortTried = 4473;

/** Tools handed to each measure. */
export interface BenchTools {
  /** Folder of Situ's built pages, built at the first asking. */
  readonly situFolder: string;
  /** Address of Situ's built pages, without a final slash. */
  openSitu(): Promise<string>;
  /**
   * Builds a page once and serves it.
   * @param source folder that holds an index.html, from bench/peers/
   */
  openPeer(source: string, plugins?: PluginOption[]): Promise<string>;
  /** Builds one module under bench/peers/ with the given plugins. @returns its files, all of them */
  buildModule(source: string, plugins: PluginOption[]): Promise<readonly string[]>;
  /** A page with empty caches, in a context of its own; close it with `page.context().close()`. */
  openColdPage(options?: BrowserContextOptions): Promise<Page>;
}

/** Size of a file once compressed as a host would, kB (1000 bytes). */
export function weighCompressed(files: readonly string[]): number {
  const bytes = files.map((file) => {
    const text = readFileSync(file);
    return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  });
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}

async function buildPeer(source: string, plugins: PluginOption[]): Promise<string> {
  const folder = resolve(import.meta.dirname, 'peers', source);
  const page = existsSync(join(folder, 'index.html')) ? join(folder, 'index.html') : folder;
  const outDir = join(benchFolder, source.replaceAll(/\W+/g, '-'));
  await build({
    configFile: false,
    root: page === folder ? rootFolder : folder,
    logLevel: 'error',
    mode: 'production',
    plugins,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: page, preserveEntrySignatures: 'strict' },
    },
  });
  return outDir;
}

/** Makes the tools. Call `close` in the end, whatever happened. */
export function createBenchTools(): BenchTools & { close(): Promise<void> } {
  const served = new Map<string, Promise<ServedPages>>();
  let situ: { readonly folder: string } | undefined;
  const findSituFolder = (): string => {
    situ ??= buildTightlyIfStale();
    return situ.folder;
  };
  let server: BrowserServer | undefined;
  let browser: Browser | undefined;

  async function serveOnce(name: string, makeFolder: () => Promise<string>): Promise<string> {
    let pages = served.get(name);
    if (pages === undefined) {
      pages = makeFolder().then((folder) => servePages({ folder, port: firstPortTried }));
      served.set(name, pages);
    }
    return (await pages).address;
  }

  return {
    get situFolder() {
      return findSituFolder();
    },
    openSitu: () => serveOnce('', async () => findSituFolder()),
    openPeer: (source, plugins = []) => serveOnce(source, () => buildPeer(source, plugins)),
    async buildModule(source, plugins) {
      const folder = await buildPeer(source, plugins);
      return globSync('assets/*.js', { cwd: folder }).map((file) => join(folder, file));
    },
    async openColdPage(options = {}) {
      server ??= await launchChromium();
      browser ??= await chromium.connect(server.wsEndpoint());
      const context = await browser.newContext({
        viewport: { width: 1280, height: 720 },
        locale: 'fr-FR',
        serviceWorkers: 'block',
        ...options,
      });
      return context.newPage();
    },
    async close() {
      await browser?.close();
      await server?.close();
      for (const pages of served.values()) await (await pages).close();
    },
  };
}
