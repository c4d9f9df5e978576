/**
 * Spellings of 1990 the dictionary still refuses: with another accent it knows the word. Pure; knows rules, no list of texts.
 */

/** Where the reform keeps the circumflex: « nous finîmes », « vous fûtes ». */
const KEPT = /(?:[iu]mes|[iu]tes)$/;
const LONGEST_WORD = 40;

const put = (word: string, at: number, letters: string, length = 1): string =>
  word.slice(0, at) + letters + word.slice(at + length);

/** One accent back where the reform takes it away (« connaitre », « aout »), or turned as it was before (« cèdera »). */
const OLDER: Readonly<Record<string, string>> = { i: 'î', u: 'û', è: 'é' };

/** Words the reform writes otherwise than by one accent. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  // « aigüe », « ambigüité »
  [/güe/, 'guë'],
  [/güi/, 'guï'],
  // « renouvèle », « époussète »
  [/èl(e|es|ent|era|erai|erez|eront|erons|ement)$/, 'ell$1'],
  [/èt(e|es|ent|era|erai|erez|eront|erons)$/, 'ett$1'],
  // « entretemps », « contrepropositions »
  [/^(entre|contre|extra|infra|ultra)/, '$1-'],
  [/^week/, 'week-'],
];

/** How a word may have been spelt before the reform: to be looked up too. */
export function listOlderSpellings(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  const found: string[] = [];
  for (const [at, letter] of [...word].entries()) {
    const older = OLDER[letter];
    if (older === undefined || (letter !== 'è' && KEPT.test(word))) continue;
    found.push(put(word, at, older));
  }
  for (const [newer, older] of REWRITTEN) if (newer.test(word)) found.push(word.replace(newer, older));
  return found;
}
