/** How an image of the documentation is taken: one size, one format light enough to be committed. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const SIZE = { width: 1280, height: 720 };

const folder = join(import.meta.dirname, '..', '..', 'docs', 'images');
const QUALITY = 82;

export type Shooter = (page: Page, name: string, options?: { readonly wholePage?: boolean }) => Promise<void>;

export const shoot: Shooter = async (page, name, { wholePage = false } = {}) => {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: QUALITY, fullPage: wholePage });
  console.log(`docs/images/${name}.jpg`);
};
