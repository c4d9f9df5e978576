/** Comparing what people type: without case, accents, punctuation or double spaces. */

/** « Élodie  d’Arc-en-Ciel » → `elodie d arc en ciel`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The digits of a number as typed: `06 12-34` → `0612 34` without spaces; `+33 6` counts as `06`. */
export function digitsOf(text: string): string {
  return text.replace(/\+33\s*\(?0?\)?/g, '0').replace(/\D/g, '');
}

/** Does the text hold these words, whole and in order, whatever the case and accents? */
export function holdsWords(text: string, words: string): boolean {
  const needle = foldText(words);
  return needle !== '' && ` ${foldText(text)} `.includes(` ${needle} `);
}

/** Like `holdsWords`, but the last word may go on (« recla » finds « réclamation »). */
export function holdsBeginning(text: string, words: string): boolean {
  const needle = foldText(words);
  return needle !== '' && ` ${foldText(text)}`.includes(` ${needle}`);
}
