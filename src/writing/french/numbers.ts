/** Numbers as French writes them, in letters (« quatre-vingt-quatre », « mille soixante-dix ») or figures (« 1 284 »). */
import type { Token } from '../text/tokens.ts';

/** `next` is the rank of the token after the number. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};

const LARGE: Readonly<Record<string, number>> = { mille: 1000, mil: 1000, million: 1e6, millions: 1e6 };

/** Sixteen words say any number below a billion; a longer run is no number. */
const MOST_WORDS = 24;

const isLink = (tokens: readonly Token[], at: number): boolean => {
  const text = tokens[at]?.text;
  return (text === '-' || text === 'et') && isNumberWord(tokens[at + 1]?.text);
};

const isNumberWord = (text: string | undefined): boolean =>
  text !== undefined &&
  (Object.hasOwn(UNITS, text) || Object.hasOwn(LARGE, text) || text === 'cent' || text === 'cents');

/**
 * Reads the longest number in letters at a token; null when there is none. « Un » and « une » alone are articles, unless
 * `countsOne` says that a unit follows (« un euro »).
 */
export function readWordNumber(tokens: readonly Token[], from: number, countsOne = false): NumberRead | null {
  if (!isNumberWord(tokens[from]?.text)) return null;
  let total = 0;
  let group = 0;
  let last = -1;
  let at = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const text = tokens[at]?.text ?? '';
    if (!isNumberWord(text)) break;
    if (Object.hasOwn(LARGE, text)) {
      total += Math.max(1, group) * (LARGE[text] ?? 1);
      group = 0;
      last = 1000;
    } else if (text.startsWith('cent')) {
      group = (group === 0 ? 1 : group) * 100;
      last = 100;
    } else {
      const unit = UNITS[text] ?? 0;
      const isFourTwenty = unit === 20 && last === 4;
      // « vingt six trente » is two numbers: a number grows smaller as it goes, « quatre-vingt » apart.
      if (!isFourTwenty && last >= 0 && unit >= last) break;
      if (!isFourTwenty && last >= 0 && last < 20 && !(last === 10 && unit >= 7)) break;
      group = isFourTwenty ? group - 4 + 80 : group + unit;
      last = isFourTwenty ? 80 : unit;
    }
    at++;
    if (isLink(tokens, at)) at++;
  }
  const before = tokens[at - 1]?.text;
  const next = before === '-' || before === 'et' ? at - 1 : at;
  const isArticle = next === from + 1 && (tokens[from]?.text === 'un' || tokens[from]?.text === 'une');
  return isArticle && !countsOne ? null : { value: total + group, next };
}

/** Reads a whole number in figures, thousands apart or not: « 1 284 », « 1.284 », « 1284 ». */
export function readFigures(tokens: readonly Token[], from: number, text: string): NumberRead | null {
  const first = tokens[from];
  if (first?.kind !== 'figure' || first.text.length > 9) return null;
  let value = Number(first.text);
  let at = from + 1;
  if (first.text.length > 3) return { value, next: at };
  for (;;) {
    const end = tokens[at - 1]?.end ?? 0;
    const isDotted = tokens[at]?.text === '.' && tokens[at]?.start === end;
    const group = tokens[isDotted ? at + 1 : at];
    const gap = group === undefined ? '' : text.slice(end, group.start);
    if (group?.kind !== 'figure' || group.text.length !== 3 || !(gap === ' ' || (isDotted && gap === '.'))) break;
    value = value * 1000 + Number(group.text);
    at += isDotted ? 2 : 1;
    if (value > 1e9) return null;
  }
  return { value, next: at };
}
