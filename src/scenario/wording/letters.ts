/** SC240–SC249: the word processor, and the ways by which a text expected may go. */
import { didYouMean, error, listNames } from './define.ts';
import type { UnknownName } from './names.ts';

const WAY_NAMES = {
  mail: 'la messagerie (« mailbox »)',
  letter: 'la rédaction (« letters »)',
  text: 'la rédaction (« letters »)',
} as const;

export const LETTERS_WORDING = {
  SC240: error<{ writing: string }>(
    ({ writing }) =>
      `L’écrit « ${writing} » ne part que par lettre et ne dit pas à qui : une lettre ne répond à aucun message, aucune ne serait lue.`,
    'Ajoutez « to » : le contact ou le collègue à qui la lettre est adressée.',
  ),
  SC241: error<{ writing: string; ways: readonly (keyof typeof WAY_NAMES)[] }>(
    ({ writing }) => `L’écrit « ${writing} » ne peut pas partir : ce poste n’a rien pour cela.`,
    ({ ways }) => `Décrivez ${[...new Set(ways.map((way) => WAY_NAMES[way]))].join(' ou ')}, ou changez « by ».`,
  ),
  SC242: error<UnknownName>(
    ({ name, where }) => `« ${name} » ${where} ne nomme personne à qui l’on écrive.`,
    ({ near, known }) =>
      didYouMean(
        near,
        `${known.length > 0 && known.length <= 12 ? `Existent : ${listNames(known, 'et')}. ` : ''}Ajoutez un contact sous « contacts », ou un collègue dans le fichier de l’organisation.`,
      ),
  ),
  SC243: error<{ template: string; first: string }>(
    ({ template, first }) => `Deux modèles de lettre s’appellent « ${template} » (${first}).`,
    'Donnez un autre nom à l’un des deux.',
  ),
};
