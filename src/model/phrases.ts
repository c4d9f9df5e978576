/** Pieces of French sentences, the same wherever the software speaks. Knows nothing of what it says. */

/** « Comité de pilotage », with its narrow spaces. */
export const quote = (words: string): string => `«\u202f${words.trim()}\u202f»`;

/** « 2 », « 2 et 4 », « 2, 4 et 5 ». */
export function joinWords(words: readonly (string | number)[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`;
}

export interface NamedPerson {
  readonly civility: string;
  readonly firstName: string;
  readonly name: string;
}

/** « Mme Kaci »; « Mme Claire Roy » where, among these, somebody else is called the same. */
export function sayPerson({ civility, firstName, name }: NamedPerson, all: readonly NamedPerson[]): string {
  const hasNamesake = all.some((one) => one.civility === civility && one.name === name && one.firstName !== firstName);
  return hasNamesake ? `${civility}\u00a0${firstName} ${name}` : `${civility}\u00a0${name}`;
}
