/** SC129–SC139: marks, triggers, placeholders, conditions: the small words inside values. */
import { didYouMean, error, excerpt, listNames, warning } from './define.ts';

export const WORDS_WORDING = {
  SC130: error<{ word: string; where: string; near?: string; known: readonly string[] }>(
    ({ word, where }) => `Repère inconnu « ${word} » ${where}.`,
    ({ near, known }) => didYouMean(near, `Un repère commence par ${listNames(known)}.`),
  ),
  SC131: error<{ word: string; where: string; form: string; kind: 'mark' | 'trigger' }>(
    ({ word, where, kind }) =>
      `${kind === 'mark' ? 'Le repère' : 'Le déclencheur'} « ${word} » ${where} n’a pas le bon nombre de parties.`,
    ({ form }) => `Écrivez ${form}.`,
  ),
  SC132: error<{ part: string; word: string; where: string; near?: string; allowed: readonly string[] }>(
    ({ part, word, where }) => `« ${part} » n’est pas admis dans « ${word} » ${where}.`,
    ({ near, allowed }) => didYouMean(near, `Valeurs possibles : ${listNames(allowed)}.`),
  ),
  SC133: error<{ word: string; where: string; near?: string; known: readonly string[] }>(
    ({ word, where }) => `Déclencheur inconnu « ${word} » ${where} : cette ligne ne serait jamais dite.`,
    ({ near, known }) => didYouMean(near, `Déclencheurs possibles : ${listNames(known)}.`),
  ),
  SC134: error<{ word: string; where: string; near?: string; known: readonly string[] }>(
    ({ word, where }) => `Le repère de texte « {${excerpt(word)}} » ${where} n’existe pas : il s’afficherait tel quel.`,
    ({ near, known }) =>
      didYouMean(
        near === undefined ? undefined : `{${near}}`,
        `Repères de texte : ${listNames(known.map((name) => `{${name}}`))}.`,
      ),
  ),
  SC135: error<{ where: string }>(
    ({ where }) => `Une accolade reste ouverte ou fermée seule ${where}.`,
    'Écrivez le repère de texte entre deux accolades, comme {visiteur} ; une accolade n’a pas d’autre usage ici.',
  ),
  SC136: error<{ word: string; person: string; persona: string; where: string }>(
    ({ word, persona, where }) =>
      `« {${word}} » ${where} demande une date de naissance, que l’identité « ${persona} » n’a pas.`,
    ({ persona }) => `Ajoutez « born: 1980-06-22 » à l’identité « ${persona} ».`,
  ),
  SC137: error<{ name: string; where: string; draw: string }>(
    ({ name, where }) => `« {texts.${name}} » ${where} reste vide dans certaines variantes.`,
    'Ajoutez en dernier une entrée sans « draw » : elle vaut pour toutes les autres variantes.',
  ),
  SC129: error<{ name: string; chain: readonly string[] }>(
    ({ name, chain }) => `Le texte « ${name} » se contient lui-même (${chain.join(' → ')}) : il ne finirait jamais.`,
    'Retirez l’un des renvois {texts.…}.',
  ),
  SC138: error<{ key: string; where: string }>(
    ({ key, where }) => `« ${key} » ${where} ne dit pas de qui l’on parle : à cet endroit, personne n’est en face.`,
    'Ajoutez « who: » avec le nom de la personne.',
  ),
  SC139: warning<{ key: string; where: string }>(
    ({ key, where }) =>
      `« ${key} » ${where} n’est pas lu : seule la clé « draw » compte ici, pour choisir les variantes.`,
    'Retirez cette clé, ou mettez la condition dans une règle.',
  ),
};
