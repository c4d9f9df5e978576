/** Where one goes on writing: where one was, else at the first place a template leaves for the addressee, or at the end. */
import type { OpenText } from './openTexts.ts';

/** @param left where the caret was when the text was last left, as kept; empty when it never was */
export function findStart({ body, time, text }: OpenText, left: string): number {
  const isBegun = time !== '' || text !== '';
  if (isBegun) return left === '' ? body.length : Math.min(Number(left) || 0, body.length);
  const blank = /^\t$/m.exec(body);
  if (blank !== null) return blank.index + 1;
  const label = /[\u00a0 ]: ?$/m.exec(body);
  return label === null ? body.length : label.index + label[0].length;
}
