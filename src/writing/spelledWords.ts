/**
 * The words of a text whose spelling may be asked about, where they stand. Left out: addresses, file names, references, figures,
 * acronyms, what is quoted from somebody else, and capitals inside a sentence, which are names. Knows no dictionary.
 */
import { ABBREVIATIONS } from './french/words.ts';
import { LONGEST_TEXT, type Span } from './text/fold.ts';

export interface SpelledWord extends Span {
  /** As a speller is asked: composed accents, plain hyphens, without « l’ », « qu’ »… */
  readonly word: string;
}

/** Between spaces: « d’accord, », « k.delmas@papeteries-vallier.example ». */
const CHUNK = /\S+/gu;
const PIECE = /[\p{L}\p{M}\p{N}\u00ad\u200b]+(?:['’ʼ‑·•-][\p{L}\p{M}\p{N}\u00ad\u200b]+)*/gu;
const ADDRESS =
  /@|:\/\/|^www\.|\.(?:com|fr|org|net|eu|example|pdf|docx?|odt|ods|odp|xlsx?|pptx?|jpe?g|png|txt|csv|eml|zip)\b/i;
const ELIDED = /^(?:qu|jusqu|lorsqu|puisqu|quoiqu|[ldjmtsnc])['’ʼ](?=.)/iu;
const ACRONYM = /^\p{Lu}{2,6}s?$/u;
/** A longer word is one nobody wrote on purpose, and a speller would search it for ever. */
const LONGEST_WORD = 60;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

interface Piece extends Span {
  readonly text: string;
  /** Hangs on the word before: the « e » of « présent(e) ». */
  readonly isEnding: boolean;
}

const QUOTATION = /«[^»]{0,300}»/gu;
const QUOTED_LINE = /^[ \t]*>.*$/gmu;

/** Blanks, unit for unit, what somebody else said: so that places stay right. */
function blankQuotations(text: string): string {
  const blank = (quoted: string): string => quoted.replace(/[^\n]/gu, (one) => ' '.repeat(one.length));
  return text.replace(QUOTATION, blank).replace(QUOTED_LINE, blank);
}

function cutPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    if (ADDRESS.test(chunk)) continue;
    for (const { 0: piece, index: at } of chunk.matchAll(PIECE)) {
      const start = index + at;
      const isEnding = at > 1 && chunk[at - 1] === '(';
      pieces.push({ start, end: start + piece.length, text: piece, isEnding });
    }
  }
  return pieces;
}

/** Does a sentence, a line or an item begin at this piece? A capital there says nothing. */
function isOpening(text: string, pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const piece = pieces[at] as Piece;
  if (before === undefined) return true;
  const between = text.slice(before.end, piece.start);
  if (/[\n!?…:]/u.test(between)) return true;
  if (!between.includes('.')) return false;
  return before.text.length > 1 && !ABBREVIATIONS.has(before.text.toLowerCase());
}

/** « présent·e·s » is asked about as « présent », « l’avoir » as « avoir ». */
function readPiece(text: string): string {
  const plain = text
    .replace(/[\u00ad\u200b]/g, '')
    .replaceAll('‑', '-')
    .normalize('NFC');
  return (plain.split(/[·•]/u)[0] ?? '').replace(ELIDED, '');
}

/** A capital inside a sentence, or before another capital: « Mme Péan », « Inès Arnaud ». */
function isName(text: string, pieces: readonly Piece[], at: number, word: string): boolean {
  if (!isCapital(word.charAt(0))) return false;
  if (!isOpening(text, pieces, at)) return true;
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || next === undefined) return false;
  return text.slice(piece.end, next.start) === ' ' && isCapital(next.text.charAt(0));
}

/**
 * The words one may ask about, in order.
 * @param source any text; what lies beyond `LONGEST_TEXT` units is not read
 */
export function cutSpelledWords(source: string): readonly SpelledWord[] {
  const text = blankQuotations(source.slice(0, LONGEST_TEXT));
  const pieces = cutPieces(text);
  return pieces.flatMap((piece, at) => {
    const word = readPiece(piece.text);
    const isAsked = word.length > 1 && word.length <= LONGEST_WORD && !/\p{N}/u.test(word) && !piece.isEnding;
    if (!isAsked || ACRONYM.test(word) || isName(text, pieces, at, word)) return [];
    const start = piece.end - (piece.text.length - (ELIDED.exec(piece.text)?.[0].length ?? 0));
    return [{ word, start, end: piece.end }];
  });
}
