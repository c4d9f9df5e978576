/**
 * Lists the project's own source files. Knows folders and extensions; nothing of what is checked.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rootFolder = join(import.meta.dirname, '..', '..');

/** A file of the project. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Files matching any of the patterns, from the project's root; what a tool wrote (`generated`) is left out. */
export function readSources(patterns: readonly string[]): readonly SourceFile[] {
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: rootFolder }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('generated'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(rootFolder, path), 'utf8') }));
}
