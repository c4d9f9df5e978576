/** Where the words findings rest on stand in a text. Pure; a quote’s spaces may be any spaces. */
import type { ReadFinding, TextReading } from '../../session/index.ts';

export interface Stretch {
  readonly text: string;
  /** Null: nothing rests on it. */
  readonly sign: ReadFinding['sign'] | null;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly sign: ReadFinding['sign'];
}

/** Of a message or letter itself: not of what was joined to it. */
export const listQuoted = (readings: readonly TextReading[]): readonly ReadFinding[] =>
  readings.filter(({ of }) => of === '').flatMap(({ findings }) => findings.filter(({ quote }) => quote.trim() !== ''));

function findPlace(text: string, { quote, sign }: ReadFinding): Place[] {
  const words = quote.trim().split(/\s+/);
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern).exec(text);
  return found === null ? [] : [{ from: found.index, to: found.index + found[0].length, sign }];
}

/** The whole text in order, cut where quotes begin and end. Of two quotes that overlap, the first to begin is kept. */
export function findQuotes(text: string, quoted: readonly ReadFinding[]): readonly Stretch[] {
  const places = quoted
    .flatMap((finding) => findPlace(text, finding))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { from, to, sign } of places) {
    if (from < at) continue;
    stretches.push({ text: text.slice(at, from), sign: null }, { text: text.slice(from, to), sign });
    at = to;
  }
  stretches.push({ text: text.slice(at), sign: null });
  return stretches.filter((stretch) => stretch.text !== '');
}
