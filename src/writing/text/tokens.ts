/**
 * Cuts a folded text into words, figures and signs. An elided word stands alone (« l’avoir »: `l`, `avoir`) and a hyphen
 * separates (« rendez-vous » is read like « rendez vous »), so that patterns and texts are cut alike.
 */
import type { FoldedText } from './fold.ts';

export type TokenKind = 'word' | 'figure' | 'sign' | 'break';

/** `start` and `end` are offsets in the folded text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PIECE = /aujourd'hui|quelqu'un|\p{L}+(?:'(?=\s?\p{L}))?|\d+|\n|[^\s]/gu;

/** Every piece of the text, spaces left out. Linear. */
export function cutTokens(folded: FoldedText): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.text.matchAll(PIECE)) {
    const [piece] = match;
    const end = match.index + piece.length;
    const kind = kindOf(piece);
    const isElided = kind === 'word' && piece.endsWith("'");
    tokens.push({ kind, text: isElided ? piece.slice(0, -1) : piece, start: match.index, end });
  }
  return tokens;
}

function kindOf(piece: string): TokenKind {
  if (piece === '\n') return 'break';
  if (/^\d/.test(piece)) return 'figure';
  return /^\p{L}/u.test(piece) ? 'word' : 'sign';
}
