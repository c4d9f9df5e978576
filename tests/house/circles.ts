/**
 * Finds files that import each other in a circle, types included: none of them can be read, or moved, without the others. Pure: takes
 * paths and texts, so that samples can be checked too.
 */
import { posix } from 'node:path';
import type { SourceFile } from './sources.ts';
import { listModuleRequests, parseSource } from './syntax.ts';

function listImports({ path, text }: SourceFile, known: ReadonlySet<string>): readonly string[] {
  const tree = parseSource(path, text);
  if ('fault' in tree) return [];
  return listModuleRequests(tree)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
    .filter((target) => known.has(target));
}

/** Strongly connected parts of more than one file (Tarjan). */
class CircleFinder {
  readonly #importsOf: ReadonlyMap<string, readonly string[]>;
  readonly #rank = new Map<string, number>();
  readonly #lowest = new Map<string, number>();
  readonly #path: string[] = [];
  readonly #onPath = new Set<string>();
  readonly circles: string[][] = [];

  constructor(importsOf: ReadonlyMap<string, readonly string[]>) {
    this.#importsOf = importsOf;
    for (const file of importsOf.keys()) if (!this.#rank.has(file)) this.#visit(file);
  }

  #visit(file: string): void {
    this.#rank.set(file, this.#rank.size);
    this.#lowest.set(file, this.#rankOf(file));
    this.#path.push(file);
    this.#onPath.add(file);
    for (const target of this.#importsOf.get(file) ?? []) this.#follow(file, target);
    if (this.#lowest.get(file) === this.#rankOf(file)) this.#close(file);
  }

  #follow(file: string, target: string): void {
    if (!this.#rank.has(target)) {
      this.#visit(target);
      this.#lower(file, this.#lowest.get(target) ?? 0);
    } else if (this.#onPath.has(target)) this.#lower(file, this.#rankOf(target));
  }

  #lower(file: string, rank: number): void {
    this.#lowest.set(file, Math.min(this.#lowest.get(file) ?? rank, rank));
  }

  #rankOf(file: string): number {
    return this.#rank.get(file) ?? 0;
  }

  #close(first: string): void {
    const part = this.#path.splice(this.#path.indexOf(first));
    for (const file of part) this.#onPath.delete(file);
    if (part.length > 1) this.circles.push(part.sort());
  }
}

/** @returns one line for each circle: the files that are in it */
export function listCircles(sources: readonly SourceFile[]): readonly string[] {
  const known = new Set(sources.map(({ path }) => path));
  const importsOf = new Map(sources.map((source) => [source.path, listImports(source, known)]));
  return new CircleFinder(importsOf).circles.map((files) => files.join(' ↔ ')).sort();
}
