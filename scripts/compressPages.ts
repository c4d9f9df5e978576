/**
 * Compresses built pages as tightly as can be, once, beside the files: what a server does at each start is looser, and the first
 * learner would wait for it. Knows files; nothing of what is in them.
 */
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Ends the name of a compressed file, after the name of what it holds. */
export const compressedEnding = '.br';
/** What everybody waits for; the many small drawings are compressed as they are asked for. */
const always = ['**/*.js', '**/*.css', '**/*.html'];
const whenLarge = ['**/*.json', '**/*.svg', '**/*.aff', '**/*.dic'];
const largeBytes = 100_000;

/** Brotli; `tightness` from 0 to 11, where the last step takes ten times as long as the ninth. */
export function compressText(text: Buffer, tightness: number): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: tightness } });
}

/** Writes `<file>.br` for the files of a folder that are worth it. */
export function compressPages(folder: string): void {
  const isLarge = (file: string): boolean => statSync(join(folder, file)).size > largeBytes;
  const files = [...globSync(always, { cwd: folder }), ...globSync(whenLarge, { cwd: folder }).filter(isLarge)];
  for (const file of files) {
    const path = join(folder, file);
    writeFileSync(path + compressedEnding, compressText(readFileSync(path), 11));
  }
}
