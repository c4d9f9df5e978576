/** Every word of the spelling at the desk, in French. Words only. */
import { quote } from '../../model/phrases.ts';
import { nameCount } from '../frenchWords.ts';
import type { Spelling } from './useSpelling.ts';

export const words = {
  toCheck: (count: number) => `${nameCount(count, 'mot')} à vérifier`,
  nothing: 'aucun mot à vérifier',
  loading: 'dictionnaire en cours d’ouverture',
  failed: 'orthographe non vérifiée, le dictionnaire n’a pas pu s’ouvrir',
  menu: (word: string) => `Propositions pour ${quote(word)}`,
  replaceBy: 'Remplacer par',
  noSuggestion: 'Aucune proposition',
  ignore: 'Ignorer',
  add: 'Ajouter au dictionnaire de la situation',
  nothingLeft: 'Aucun mot à vérifier dans ce texte.',
  cannot: 'L’orthographe ne peut pas être vérifiée pour l’instant. Votre texte est gardé.',
  notYet: 'Le dictionnaire s’ouvre, réessayez dans un instant.',
};

/** The state in a few words; nothing for a text without words. */
export function saySpelling({ state, count, hasWords }: Spelling): string {
  if (!hasWords) return '';
  if (state === 'failed') return words.failed;
  if (state === 'loading') return words.loading;
  return count === 0 ? words.nothing : words.toCheck(count);
}

/** Said when one asks for the next doubtful word and there is none. */
export function sayNoWord({ state }: Spelling): string {
  if (state === 'failed') return words.cannot;
  return state === 'loading' ? words.notYet : words.nothingLeft;
}
