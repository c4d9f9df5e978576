/**
 * Finding words as one types them: accents, capitals, ligatures and typography do not count, and the beginning of a word is enough.
 * Knows text only.
 */

/** A text made plain, and for each of its characters the place in the original it comes from. */
export interface FoldedText {
  readonly original: string;
  readonly plain: string;
  readonly origins: readonly number[];
}

/** Where to mark in the original, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const accents = /\p{M}/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** « l’ », « qu’ »: nobody searches for them. */
const elisions = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/gu;
/** A number keeps its points: `T1.1`, `agora.1.1.1.c2`. */
const wordShape = /[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu;
/** Shorter words keep their last letter: « mis » is not « mi ». */
const shortestPlural = 5;

function foldOne(character: string): string {
  const plain = character.normalize('NFD').replace(accents, '').toLowerCase();
  return plain
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’ʼ‘´`]/, "'")
    .replace(/\s/u, ' ');
}

export function foldText(original: string): FoldedText {
  const folded = [...original.split('')].map(foldOne);
  const origins = folded.flatMap((plain, index) => Array.from(plain, () => index));
  return { original, plain: folded.join(''), origins };
}

/** A final s or x is left out, so that « réclamations » finds « réclamation ». */
function stemOf(word: string): string {
  return word.length >= shortestPlural && !word.includes('.') ? word.replace(/[sx]$/, '') : word;
}

/** The words asked for, each once; none when only signs were typed. */
export function splitWords(asked: string): readonly string[] {
  const plain = foldText(asked).plain.replace(elisions, ' ');
  return [...new Set((plain.match(wordShape) ?? []).map(stemOf))];
}

function findWord(plain: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
    if (at === 0 || !letterOrDigit.test(plain.charAt(at - 1))) places.push(at);
  }
  return places;
}

/** Whether every word begins a word of the text. No words: yes. */
export function holdsWords(plain: string, words: readonly string[]): boolean {
  return words.every((word) => findWord(plain, word).length > 0);
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || range.start > last.end) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

/** Where the words stand in a text, in order, without overlap. */
export function findRanges(text: string, words: readonly string[]): readonly Range[] {
  if (words.length === 0) return [];
  const { plain, origins } = foldText(text);
  const ranges = words.flatMap((word) =>
    findWord(plain, word).map((at) => ({
      start: origins[at] ?? 0,
      end: origins[at + word.length] ?? text.length,
    })),
  );
  return mergeRanges(ranges);
}
