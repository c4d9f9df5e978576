/** The tests every document passes: its words are its source’s words, and its readings are all listed and all used. */
import { describe, expect, it } from 'vitest';
import { isNeeded, normalise, type Quote, quotesIn, readExtract, readLines, readReadings } from './source.ts';

const SIGNS = /[\s|,.;:•✓-]/g;
const NOTHING = /(?!)/g;

/**
 * @param heading of the document’s section in `lectures.md`
 * @param extractName of `fixtures/<name>.extrait.txt`
 * @param frame words of the layout (numbers, labels) that no wording takes up
 */
export function describeFidelity(heading: string, extractName: string, document: unknown, frame = NOTHING): void {
  const extract = readExtract(extractName);
  const readings = readReadings(heading);
  const quotes = quotesIn(document);

  describe(`the words of ${heading}`, () => {
    it('are those of their source lines', () => {
      const strays = quotes.filter(
        ({ texte, line, lineEnd }) => !readLines(extract, readings, line, lineEnd).includes(normalise(texte)),
      );
      expect(strays).toEqual([]);
    });

    it('leave out nothing of the lines they come from', () => {
      const leftOvers = spansOf(quotes).flatMap(({ first, last }) => {
        const rest = quotes
          .filter((quote) => quote.line >= first && quote.line <= last)
          .map((quote) => normalise(quote.texte))
          .sort((a, b) => b.length - a.length)
          .reduce((text, words) => text.replace(words, ' '), readLines(extract, readings, first, last));
        return rest.replace(frame, '').replace(SIGNS, '') === '' ? [] : [`${first}: ${rest}`];
      });
      expect(leftOvers).toEqual([]);
    });

    it('use every line of the extract', () => {
      const used = new Set(quotes.flatMap(({ line, lineEnd }) => linesFrom(line, lineEnd)));
      expect([...extract.keys()].filter((line) => !used.has(line))).toEqual([]);
    });

    it('use every reading listed for them', () => {
      expect(readings.filter((reading) => !isNeeded(reading, extract))).toEqual([]);
    });

    it('carry French typography', () => {
      const faults = quotes.filter(({ texte }) =>
        /['"]|\.\.\.|[^\u00a0]:|[^\u202f][;!?]|« | »|\s{2}|^\s|\s$/.test(texte),
      );
      expect(faults).toEqual([]);
    });
  });
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The lines quoted, wordings that share a line put together. */
function spansOf(quotes: readonly Quote[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { line, lineEnd } of [...quotes].sort((a, b) => a.line - b.line)) {
    const previous = spans.at(-1);
    if (previous === undefined || line > previous.last) spans.push({ first: line, last: lineEnd });
    else spans[spans.length - 1] = { first: previous.first, last: Math.max(previous.last, lineEnd) };
  }
  return spans;
}

function linesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, rank) => first + rank);
}
