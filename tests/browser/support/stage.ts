/**
 * A page built for one test file alone, with a piece of Situ on it and nothing else, served at an address of its own.
 * Knows how to build and serve; nothing of what is on the page.
 */
import { basename, join } from 'node:path';
import { build, type PluginOption } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { type ServedPages, servePages } from '../../../scripts/servePages.ts';

const cacheFolder = join(import.meta.dirname, '..', '..', '..', '.cache');

export interface StageUnderTest {
  /** Without a final slash; known once the tests begin. */
  readonly address: string;
}

/**
 * @param root folder that holds the page's index.html
 * @param port first one tried
 */
export function setUpStage(root: string, port: number, plugins: PluginOption[]): StageUnderTest {
  // Two stages of the same name stand beside different tests; two tests on one stage each build their own.
  const folder = join(cacheFolder, 'stages', `${basename(join(root, '..'))}-${basename(root)}-${port}`);
  let served: ServedPages | undefined;
  beforeAll(async () => {
    await build({
      configFile: false,
      root,
      base: './',
      logLevel: 'error',
      plugins,
      build: { target: 'es2022', outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
    served = await servePages({ folder, port });
  });
  afterAll(() => served?.close());
  return {
    get address() {
      if (served === undefined) throw new Error('the stage is asked for before the tests begin');
      return served.address;
    },
  };
}
