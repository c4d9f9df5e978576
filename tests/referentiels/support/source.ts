/**
 * Compares a référentiel as data with the committed extract of its source.
 *
 * Normaliser (typography only, the same on both sides): one shape of apostrophe, also where recognition doubled it;
 * a capital I before an apostrophe is the article « l’ »; one shape of quotes and of the ellipsis; runs of spaces,
 * breaking or not, are one space; table marks (tags, bold, bullets, tabs, check boxes) are spaces.
 * Everything else that differs (accents, œ, misread letters) must be listed in `lectures.md`, line by line.
 */
import { readFileSync } from 'node:fs';

export interface Reading {
  readonly line: number;
  readonly source: string;
  readonly reading: string;
}

export interface Quote {
  readonly texte: string;
  readonly line: number;
  readonly lineEnd: number;
}

export function normalise(text: string): string {
  return text
    .replace(/<[^>]*>|\*\*|\t/g, ' ')
    .replace(/[’']+/g, "'")
    .replace(/(?<!\p{L})I'/gu, "l'")
    .replace(/«\s*|\s*»|[“”]/g, '"')
    .replace(/\.\.\./g, '…')
    .replace(/\s+(?=…)/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** The committed lines of one document: `<line number>\t<the line>`. */
export function readExtract(name: string): ReadonlyMap<number, string> {
  const file = new URL(`../fixtures/${name}.extrait.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [Number(line.slice(0, tab)), line.slice(tab + 1)];
    }),
  );
}

/** The table `| lignes | source | lecture |` under the heading of one document in `lectures.md`. */
export function readReadings(heading: string): readonly Reading[] {
  const text = readFileSync(new URL('../../../src/referentiels/lectures.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`lectures.md has no section « ${heading} »`);
  return [...section.matchAll(/^\| ([\d, ]+) \| (.+?) \| (.*?) \|$/gm)].flatMap(
    ([, lines = '', source = '', reading = '']) =>
      lines.split(',').map((line) => ({ line: Number(line), source, reading })),
  );
}

function wordPattern(words: string): RegExp {
  const escaped = normalise(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'gu');
}

/** Does the source line hold the words a reading says it repairs? */
export function isNeeded(reading: Reading, extract: ReadonlyMap<number, string>): boolean {
  return wordPattern(reading.source).test(normalise(extract.get(reading.line) ?? ''));
}

/**
 * Lines `first` to `last` of the source as one normalised text, its listed readings applied. A row of a table that a
 * page break cut in two is read column by column.
 */
export function readLines(
  extract: ReadonlyMap<number, string>,
  readings: readonly Reading[],
  first: number,
  last: number,
): string {
  const columns: string[] = [];
  for (let line = first; line <= last; line++) {
    for (const [rank, cell] of (extract.get(line) ?? '').split('\t').entries()) {
      columns[rank] = `${columns[rank] ?? ''} ${readCell(cell, readings, line)}`;
    }
  }
  return normalise(columns.join(' '));
}

function readCell(cell: string, readings: readonly Reading[], line: number): string {
  return readings
    .filter((reading) => reading.line === line)
    .reduce(
      (text, { source, reading }) => text.replace(wordPattern(source), () => normalise(reading)),
      normalise(cell),
    );
}

/** Every wording with a source line, anywhere in a référentiel; line 0 is no line. */
export function quotesIn(value: unknown): readonly Quote[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(quotesIn);
  if (!('line' in value) || typeof value.line !== 'number' || value.line === 0) return inner;
  const texte = 'texte' in value ? value.texte : 'titre' in value ? value.titre : undefined;
  if (typeof texte !== 'string') return inner;
  const lineEnd = 'lineEnd' in value && typeof value.lineEnd === 'number' ? value.lineEnd : value.line;
  return [{ texte, line: value.line, lineEnd }, ...inner];
}
