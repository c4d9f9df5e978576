/** CQPI, « Communiquer avec différents interlocuteurs internes ou externes »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { ARGUMENTATION, ATTENTION, CLARTE, ORAL, RELATIONS, VOCABULAIRE } from '../modes.ts';

export const COMMUNICATION: Competence = {
  id: 'cqpi.K',
  titre: 'Communiquer avec différents interlocuteurs internes ou externes',
  line: 187,
  criteres: [
    critere(
      'cqpi.K1',
      187,
      'L’interlocuteur est accueilli dans le respect de la distance professionnelle nécessaire, de la discrétion et des règles de courtoisie',
      ATTENTION,
    ),
    critere(
      'cqpi.K2',
      188,
      'Les autres activités sont interrompues au cours de l’échange afin de se mettre à la disposition de l’interlocuteur',
    ),
    critere(
      'cqpi.K3',
      189,
      'Des marques d’attention et de disponibilité sont adressées oralement, visuellement ou à distance à l’interlocuteur',
      ATTENTION,
    ),
    critere('cqpi.K4', 190, 'L’interlocuteur est informé et orienté efficacement'),
    critere(
      'cqpi.K5',
      191,
      'L’entrée en contact avec l’interlocuteur est courtoise et efficace dans le respect de la distance professionnelle nécessaire, de la discrétion et des règles de courtoisie',
      ATTENTION,
    ),
    critere(
      'cqpi.K6',
      192,
      'L’expression est claire pour l’interlocuteur (vocabulaire ou langue adapté, construction des phrases, clarté et rythme de l’élocution)',
      ORAL,
    ),
    critere(
      'cqpi.K7',
      193,
      'Les réponses formulées auprès des interlocuteurs internes ou externes sont claires, les informations et conseils sont pertinents',
      CLARTE,
    ),
    critere(
      'cqpi.K8',
      193,
      'Le vocabulaire est adapté à l’interlocuteur (en langue française ou étrangère)',
      VOCABULAIRE,
    ),
    critere(
      'cqpi.K9',
      194,
      'Des propositions et avis formulés auprès des manager et/ au sein de l’équipe sont expliqués et argumentés',
      ARGUMENTATION,
    ),
    critere(
      'cqpi.K10',
      195,
      'Les informations (reporting de l’activité) sont présentées, de façon claire et exploitable en utilisant le vocabulaire technique et/ou réglementaire adapté',
      CLARTE,
    ),
    critere('cqpi.K11', 195, 'Le choix du support est pertinent'),
    critere(
      'cqpi.K12',
      196,
      'Des échanges réguliers permettent d’établir un dialogue constructif avec l’ensemble des membres de l’équipe ou du service en prenant en compte les particularités des relations interculturelles et intergénérationnelles',
      RELATIONS,
    ),
    critere(
      'cqpi.K13',
      197,
      'L’accueil des nouveaux arrivants est préparé, les besoins en outils et ressources matérielles sont anticipés',
    ),
    critere('cqpi.K14', 197, 'Le bureau, les outils et ressources matérielles sont préparés'),
  ],
  situations: [],
  savoirs: [],
};
