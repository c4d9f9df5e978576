/** Where one goes on writing: at the first place a template leaves for the addressee, or at the end of what was written. */
import type { OpenText } from './openTexts.ts';

export function findStart({ body, time, text }: OpenText): number {
  if (time !== '' || text !== '') return body.length;
  const blank = /^\t$/m.exec(body);
  if (blank !== null) return blank.index + 1;
  const label = /[\u00a0 ]: ?$/m.exec(body);
  return label === null ? body.length : label.index + label[0].length;
}
