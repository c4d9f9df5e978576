/** SC020–SC029: the words of the language and the kind of value each expects. */
import { didYouMean, error, excerpt, listNames } from './define.ts';

export const SHAPE_WORDING = {
  SC020: error<{ key: string; where: string; near?: string; allowed: readonly string[]; elsewhere?: string }>(
    ({ key, where, elsewhere }) =>
      `Clé inconnue « ${excerpt(key)} » ${where}${elsewhere === undefined ? '' : ` ; elle s’écrit dans ${elsewhere}`}.`,
    ({ near, allowed, elsewhere }) =>
      elsewhere === undefined
        ? didYouMean(near, allowed.length === 0 ? 'Retirez-la.' : `Clés possibles : ${listNames(allowed)}.`)
        : 'Déplacez-la.',
  ),
  SC021: error<{ key: string; where: string; hint?: string }>(
    ({ key, where }) => `Il manque « ${key} » ${where}.`,
    ({ key, hint }) => `Ajoutez « ${key}: … »${hint === undefined ? '' : ` (${hint})`}.`,
  ),
  SC022: error<{ expected: string; found: string; where: string; cure: string }>(
    ({ expected, found, where }) => `On attend ${expected} ${where}, et non ${found}.`,
    ({ cure }) => cure,
  ),
  SC023: error<{ value: string; where: string; near?: string; allowed: readonly string[] }>(
    ({ value, where }) => `Valeur inconnue « ${excerpt(value)} » ${where}.`,
    ({ near, allowed }) => didYouMean(near, `Valeurs possibles : ${listNames(allowed)}.`),
  ),
  SC024: error<{ value: string; where: string; format: string }>(
    ({ value, where }) => `« ${excerpt(value)} » n’a pas la forme attendue ${where}.`,
    ({ format }) => `Écrivez ${format}.`,
  ),
  SC026: error<{ keys: readonly string[]; where: string }>(
    ({ keys, where }) => `${listNames(keys, 'et')} ne vont pas ensemble ${where} : un seul de ces mots à la fois.`,
    'Gardez-en un ; pour deux règles à la fois, écrivez « all: [ …, … ] ».',
  ),
  SC025: error<{ where: string; bound: string; cure: string }>(
    ({ where, bound }) => `${bound} ${where}.`,
    ({ cure }) => cure,
  ),
};
