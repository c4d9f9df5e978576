/** CQPI, « Organiser des réunions ou des événements »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { CLARTE } from '../modes.ts';

export const EVENEMENTS: Competence = {
  id: 'cqpi.E',
  titre: 'Organiser des réunions ou des événements',
  line: 168,
  criteres: [
    critere(
      'cqpi.E1',
      168,
      'Les différentes étapes permettant l’organisation de réunions ou d’évènements sont identifiées sans omission',
    ),
    critere('cqpi.E2', 168, 'Le rétro planning proposé est réaliste'),
    critere(
      'cqpi.E3',
      168,
      'Les différentes étapes sont respectées, les réservations sont réalisées dans les délais, les outils et moyens nécessaires sont identifiés et réservés',
    ),
    critere('cqpi.E4', 168, 'Une vérification des salles, outils et moyens est réalisée dans les délais'),
    critere(
      'cqpi.E5',
      168,
      'Les participants sont sollicités, leur présence est vérifiée et des relances si nécessaire sont réalisées dans le respect des délais et des règles en vigueur dans l’entreprise',
    ),
    critere(
      'cqpi.E6',
      168,
      'Les informations retranscrites dans les supports de présentation sont conformes aux éléments fournis et ne présentent ni erreur ni omission',
    ),
    critere('cqpi.E7', 168, 'La forme des supports de présentation respecte les règles en vigueur dans l’entreprise'),
    critere('cqpi.E8', 168, 'Le compte-rendu réalisé est exploitable et ne présente pas d’omission'),
    critere('cqpi.E9', 168, 'Le vocabulaire utilisé est adapté, la rédaction est claire et précise', CLARTE),
    critere(
      'cqpi.E10',
      168,
      'Le compte-rendu est transmis aux différents interlocuteurs dans les délais après validation',
    ),
  ],
  situations: [],
  savoirs: [],
};
