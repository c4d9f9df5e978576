/** Reads, in the browser's own database, the run kept last. Knows the name of the table; nothing of what is in a run. */
import type { Page } from 'playwright-core';
import type { SavedRun } from '../../../src/session/index.ts';

export interface KeptRunShown extends SavedRun {
  readonly drafts: unknown;
}

/** @throws in the page when there is no run */
export function readKeptRun(page: Page): Promise<KeptRunShown> {
  return page.evaluate(
    () =>
      new Promise<KeptRunShown>((resolve, reject) => {
        const opening = indexedDB.open('situ');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('runs').objectStore('runs').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            const [latest] = reading.result.sort((a, b) => b.savedAt - a.savedAt);
            if (latest === undefined) reject(new Error('no run is kept'));
            else resolve({ ...latest.run, drafts: latest.drafts });
          };
        };
      }),
  );
}
