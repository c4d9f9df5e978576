/** What is done with the word processor, said in French. What was found in a text is told beside it. Judges nothing. */

import { assertNever } from '../../model/assertNever.ts';
import type { LetterFact, Sending, TextKind } from '../../model/letters.ts';
import { joinWords, quote } from '../../model/phrases.ts';
import { own, type Told } from './deed.ts';
import type { Names } from './names.ts';

const KINDS: Readonly<Record<TextKind, string>> = { letter: 'la lettre', note: 'la note', minutes: 'le compte rendu' };

const WAYS: Readonly<Record<Sending, string>> = {
  post: 'par la poste',
  registered: 'en lettre recommandée',
  internal: 'par le courrier interne',
};

const sayTitle = (title: string): string => (title.trim() === '' ? 'sans titre' : quote(title.trim()));

/** Null: told elsewhere. */
export function tellLetters(entry: LetterFact, names: Names): Told | null {
  const tell = (text: string) => own('letters', text);
  switch (entry.kind) {
    case 'textKept':
      return tell(`Vous enregistrez ${KINDS[entry.textKind]} ${sayTitle(entry.title)}, ${entry.words}\u00a0mots`);
    case 'textRemoved':
      return tell('Vous supprimez un texte que vous aviez enregistré');
    case 'letterSent': {
      const joined = entry.enclosed.map((id) => quote(names.document(id)));
      const enclosed = joined.length === 0 ? '' : `, avec ${joinWords(joined)}`;
      return tell(
        `Vous envoyez ${KINDS[entry.textKind]} ${sayTitle(entry.title)} à ${names.addressee(entry.to)}, ${WAYS[entry.by]}${enclosed}`,
      );
    }
    case 'fileJoined':
      return tell(`Vous joignez pour le jury ${quote(entry.name)}`);
    case 'fileTakenBack':
      return tell('Vous retirez un document joint pour le jury');
    case 'spellingSeen':
      return null;
    default:
      return assertNever(entry);
  }
}
