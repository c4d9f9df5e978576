/** SC101–SC129: names that nothing bears, or that two things bear. */
import { didYouMean, error, listNames, warning } from './define.ts';

/** A name written somewhere, with what it should have named. */
export interface UnknownName {
  readonly name: string;
  readonly where: string;
  readonly near?: string;
  readonly known: readonly string[];
}

const MOST_LISTED = 12;

function unknown(who: string, declare: string) {
  return error<UnknownName>(
    ({ name, where }) => `« ${name} » ${where} ne nomme ${who}.`,
    ({ near, known }) => {
      const listed = known.length > 0 && known.length <= MOST_LISTED ? `Existent : ${listNames(known, 'et')}. ` : '';
      return didYouMean(near, `${listed}${declare}`);
    },
  );
}

export const NAMES_WORDING = {
  SC101: unknown(
    'personne',
    'Ajoutez cette personne sous « characters » ; un collègue à qui l’on parle y figure aussi, avec « role: colleague ».',
  ),
  SC102: unknown('aucune réplique', 'Ajoutez-la sous « utterances ».'),
  SC103: unknown('aucune information', 'Ajoutez-la sous « infos ».'),
  SC104: unknown('aucune affirmation', 'Ajoutez-la sous « claims ».'),
  SC105: unknown('aucune promesse', 'Ajoutez-la sous « promises ».'),
  SC106: unknown('aucun appel', 'Ajoutez-le sous « calls ».'),
  SC107: unknown('aucun dossier', 'Ajoutez-le sous « files ».'),
  SC108: unknown('aucun aléa', 'Ajoutez-le sous « hazards ».'),
  SC109: unknown('aucune procédure', 'Ajoutez-la sous « procedures » dans le fichier de l’organisation.'),
  SC110: unknown('aucun collègue', 'Ajoutez-le sous « colleagues » dans le fichier de l’organisation.'),
  SC111: unknown('aucun service', 'Ajoutez-le sous « services » dans le fichier de l’organisation.'),
  SC112: unknown(
    'aucun poste',
    'Donnez ce numéro à un collègue de l’organisation, ou décrivez-le sous « extensions ».',
  ),
  SC113: unknown('aucun tirage', 'Ajoutez-le sous « draws ».'),
  SC114: error<UnknownName & { draw: string }>(
    ({ name, draw, where }) => `« ${name} » ${where} n’est pas une valeur du tirage « ${draw} ».`,
    ({ near, known }) => didYouMean(near, `Valeurs du tirage : ${listNames(known)}.`),
  ),
  SC115: unknown('aucune identité', 'Ajoutez-la sous « personas ».'),
  SC116: unknown('aucun dessin de la distribution', 'Prenez l’un des dessins : la liste est dans docs/auteur.md.'),
  SC117: unknown('aucune ligne', 'Ajoutez-la sous « lines ».'),
  SC123: unknown(
    'contact du carnet d’adresses',
    'Ajoutez-le sous « contacts », ou donnez une adresse (« email ») à un collègue de l’organisation.',
  ),
  SC124: unknown('aucun document', 'Ajoutez-le sous « documents ».'),
  SC125: unknown('aucun message', 'Ajoutez-le sous « mails ».'),
  SC126: error<{ mail: string }>(
    ({ mail }) => `Le message « ${mail} » n’arriverait nulle part : ce poste n’a pas de messagerie.`,
    'Décrivez-la sous « mailbox » : name, address.',
  ),
  SC127: unknown('aucun dossier de la messagerie', 'Ajoutez-le sous « folders » de « mailbox ».'),
  SC197: unknown('aucune boîte partagée', 'Ajoutez-la sous « shared » de « mailbox ».'),
  SC198: error<{ mail: string }>(
    ({ mail }) =>
      `Personne ne peut prendre en charge le message « ${mail} » à la place de l’apprenant : il arrive dans sa propre boîte.`,
    'Adressez-le à une boîte partagée (« box »), ou retirez « handled ».',
  ),
  SC128: unknown('aucun écrit attendu', 'Ajoutez-le sous « writings ».'),
  SC200: unknown('personne de l’agenda', 'Ajoutez-la sous « owners » de « agenda ».'),
  SC201: unknown('aucune salle', 'Ajoutez-la sous « rooms » de « agenda ».'),
  SC202: unknown('aucun matériel', 'Ajoutez-le sous « equipment » de « agenda ».'),
  SC203: unknown('aucune réunion', 'Ajoutez-la sous « meetings » de « agenda ».'),
  SC204: unknown('aucune pièce de la gestion', 'Ajoutez-la sous « records » de « erp ».'),
  SC205: unknown('aucun tiers', 'Ajoutez-le sous « parties » de « erp ».'),
  SC206: unknown('aucun article', 'Ajoutez-le sous « products » de « erp ».'),
  SC207: unknown('aucun dossier partagé', 'Ajoutez-le sous « shelves » de « cabinet ».'),
  SC118: unknown(
    'aucun critère des référentiels',
    'Cherchez-le avec « npx situ coverage », ou dans src/referentiels ; écrivez par exemple T1.1.',
  ),
  SC119: unknown(
    'aucun aléa de la matrice AGOrA',
    'Recopiez le libellé officiel mot pour mot ; votre propre titre va dans « title ».',
  ),
  SC120: error<{ name: string; kind: string; first: string }>(
    ({ name, kind, first }) => `« ${name} » nomme déjà ${kind} (${first}).`,
    'Donnez un autre nom à l’un des deux.',
  ),
  SC122: warning<{ id: string; folder: string }>(
    ({ id, folder }) =>
      `La situation s’appelle « ${id} » et son dossier « ${folder} » : les commandes et les pages la cherchent par son dossier.`,
    ({ folder }) => `Écrivez « id: ${folder} », ou renommez le dossier.`,
  ),
  SC121: error<{ name: string }>(
    ({ name }) => `« ${name} » est un mot réservé du logiciel et ne peut pas servir de nom.`,
    'Choisissez un autre nom.',
  ),
};
