/** CADGA, compétence « Traiter les flux d’information internes et externes »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait } from '../build.ts';
import { SAVOIR_FAIRE, SAVOIRS } from './headings.ts';

export const FLUX_D_INFORMATION: Competence = {
  id: 'cadga.CP3',
  titre: 'Traiter les flux d’information internes et externes',
  line: 555,
  description: [
    extrait(
      [559, 561],
      'Pour assurer une prise en charge continue des demandes, trier et prioriser les informations reçues par mail et autres canaux provenant de sources internes et externes (collaborateurs, usagers, clients, partenaires, fournisseurs…).',
    ),
    extrait(
      [563, 564],
      'Structurer les flux d’informations des boîtes de messagerie multiples en utilisant les outils de communication de la structure pour optimiser les échanges et les transmissions.',
    ),
    extrait(
      [566, 567],
      'Pour un traitement efficace des courriers et mails entrants et sortants, transmettre des réponses fiables dans les délais impartis et rediriger les messages vers les personnes compétentes, le cas échéant.',
    ),
    extrait(
      [569, 571],
      'Dans le respect des consignes et des procédures en vigueur dans la structure, suivre les échanges à l’aide des outils de gestion de relation clients, archiver les mails et documents pour en assurer la traçabilité et l’accessibilité aux personnes habilitées. Veiller à la sécurité et à la confidentialité des informations.',
    ),
  ],
  contexte: [
    extrait(
      [575, 577],
      'Le professionnel exerce cette compétence au quotidien, de façon autonome, dans tous types de structures et dans tous secteurs d’activité, dans la limite de ses responsabilités, à l’interne ou à l’externe en utilisant les différents canaux de communication.',
    ),
  ],
  criteres: [
    critere('T3.1', 581, 'Les informations reçues sont triées et priorisées selon leur importance'),
    critere('T3.2', 582, 'Les boîtes de réception sont organisées efficacement'),
    critere('T3.3', 584, 'Les mails et messages entrants sont traités dans les délais impartis'),
    critere('T3.4', 585, 'L’information transmise est fiable et répond à la demande'),
    critere('T3.5', 587, 'La confidentialité des informations est respectée'),
  ],
  situations: [],
  savoirs: [
    {
      titre: SAVOIR_FAIRE,
      items: [
        extrait(
          [591, 592],
          'Utiliser les outils de communication synchrones ou asynchrones : téléphone, mobile, messagerie électronique ou instantanée, visio conférence, logiciel de gestion de relations clients (CRM)',
        ),
        extrait(
          [594, 595],
          'Utiliser des outils et espaces collaboratifs (agendas, plannings partagés, web conférence, chat, forums, réseau social d’entreprise…)',
        ),
        extrait(597, 'Utiliser les outils bureautiques courants'),
        extrait(
          [599, 600],
          'Utiliser les fonctions avancées d’une messagerie électronique partagée (filtres, indicateurs de suivi, gestion des messages automatisés…)',
        ),
        extrait(602, 'Trier et prioriser les messages et informations en fonction de leur importance'),
        extrait(604, 'Diffuser les informations aux services concernés de manière structurée'),
        extrait(606, 'Rédiger des écrits professionnels courants selon les normes et usages professionnels'),
        extrait(608, 'Contrôler sa production avant transmission'),
        extrait(610, 'Numériser des documents'),
        extrait(612, 'Archiver des dossiers en respectant les procédures'),
        extrait(614, 'Organiser ses mails avec efficacité'),
        extrait(616, 'Adopter des pratiques écoresponsables au quotidien'),
        extrait(618, 'Recueillir les informations via divers canaux'),
        extrait(620, 'Traiter les mails entrants et sortants'),
        extrait(622, 'Traiter le courrier « Arrivée » et « Départ »'),
        extrait(624, 'Organiser la circulation des informations'),
        extrait(626, 'Respecter les règles de confidentialité des informations'),
        extrait(627, 'Archiver les informations traitées pour en assurer la traçabilité'),
        extrait(628, 'Respecter les délais dans la transmission des informations'),
        extrait(629, 'Organiser son environnement de travail en fonction des priorités'),
        extrait(631, 'Collaborez avec les différents services de la structure'),
        extrait(632, 'Adapter sa communication'),
        extrait(633, 'Assurer une veille sur les évolutions des outils et espaces numériques'),
      ],
    },
    {
      titre: SAVOIRS,
      items: [
        extrait(635, 'Connaissance de la structure et de son fonctionnement'),
        extrait(637, 'Connaissance du vocabulaire technique du secteur d’activité'),
        extrait(639, 'Connaissances des protocoles internes de traitement et de diffusion des informations'),
        extrait(
          [641, 642],
          'Connaissance des règles élémentaires de sécurité informatique et de protection des données numériques (mot de passe, sauvegarde…)',
        ),
        extrait(644, 'Connaissance des principes de base du Règlement général sur la protection des données (RGPD)'),
        extrait(645, 'Connaissance des règles orthographiques et grammaticales'),
        extrait(
          [647, 648],
          'Connaissance des règles typographiques, des normes de présentation et de communication professionnelle',
        ),
        extrait(650, 'Connaissance sur l’accessibilité universelle pour tous'),
        extrait(652, 'Connaissance des moyens de communication en fonction du type de handicap'),
        extrait(654, 'Connaissance de la politique RSE de la structure'),
      ],
    },
  ],
};
