/** SC230–SC239: shared documents. */
import { didYouMean, error, warning } from './define.ts';
import type { UnknownName } from './names.ts';

export const CABINET_WORDING = {
  SC230: error<UnknownName>(
    ({ name, where }) => `« ${name} » ${where} ne nomme personne à qui l’on puisse donner un document.`,
    ({ near }) => didYouMean(near, 'Écrivez une personne, un collègue de l’organisation ou un contact.'),
  ),
  SC231: error<{ shelf: string }>(
    ({ shelf }) => `Le dossier partagé « ${shelf} » est dans lui-même.`,
    'Retirez ou changez l’un des « within » du cercle.',
  ),
  SC232: error<{ document: string }>(
    ({ document }) =>
      `Le document « ${document} » devrait être dans un dossier, mais ce poste n’a pas de documents partagés.`,
    'Décrivez-les sous « cabinet » : shelves.',
  ),
  SC233: warning<{ document: string }>(
    ({ document }) => `Personne ne pourrait lire le document « ${document} » : il n’est nulle part.`,
    'Donnez-lui un dossier (« shelf »), joignez-le à un message, ou faites-en la pièce numérisée d’une pièce de gestion.',
  ),
  SC234: error<{ document: string; shelf: string }>(
    ({ document, shelf }) => `« ${document} » devrait être rangé dans « ${shelf} », où l’apprenant ne peut pas écrire.`,
    'Donnez « access: write » à ce dossier et à ceux qui le contiennent, ou choisissez-en un autre.',
  ),
  SC235: warning<{ document: string; part: string; words: string }>(
    ({ document, words }) =>
      `La règle de nommage demande ${words}, mais « ${document} » ne dit pas ce qu’il faut y lire : tout serait accepté.`,
    ({ part }) => `Ajoutez « ${part} » à son « filing ».`,
  ),
  SC236: error<{ document: string; example: string }>(
    ({ document, example }) => `L’exemple de nommage « ${example} » donne la réponse attendue pour « ${document} ».`,
    'Prenez pour exemple un document qui n’est pas dans la situation.',
  ),
  SC237: error<{ document: string }>(
    ({ document }) => `Un des blocs de « ${document} » est vide.`,
    'Donnez-lui un titre (« heading »), un texte (« text ») ou un tableau (« rows »), ou retirez-le.',
  ),
  SC238: error<{ document: string; cells: number }>(
    ({ document, cells }) => `Une ligne du tableau de « ${document} » n’a pas ${cells} cases comme son en-tête.`,
    'Écrivez autant de cases que dans la première ligne ; une case vide s’écrit "".',
  ),
  SC239: error<{ document: string }>(
    ({ document }) => `Les versions de « ${document} » ne vont pas de la plus ancienne à la plus récente.`,
    'Rangez « earlier » par date ; un document n’est pas une version de lui-même.',
  ),
};
