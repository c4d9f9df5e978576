/** CADGA, compétence « Traiter les réclamations courantes »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait } from '../build.ts';
import { SAVOIR_FAIRE, SAVOIRS } from './headings.ts';

export const RECLAMATIONS: Competence = {
  id: 'cadga.CP6',
  titre: 'Traiter les réclamations courantes',
  line: 806,
  description: [
    extrait(
      [810, 818],
      'Apporter une réponse à une réclamation ou une situation litigieuse de premier niveau, en conciliant la satisfaction de l’interlocuteur et l’intérêt de la structure, en utilisant les techniques de communication professionnelle et en respectant le niveau de délégation accordé ainsi que les procédures en cours. Identifier les cas pouvant être traités en autonomie et ceux relevant de la hiérarchie qui devra être alertée, en fonction de la complexité et des enjeux de la situation. Mettre en place les actions correctives nécessaires pour résoudre le problème identifié, dans le respect des délais et des échéances proposés, afin de garantir une résolution efficace. Préparer les rapports de suivi pour informer la direction et les parties prenantes, en utilisant les outils de gestion disponibles afin de maintenir une communication efficace.',
    ),
  ],
  contexte: [
    extrait(
      [822, 824],
      'Le professionnel exerce cette compétence au quotidien, de façon autonome, dans tous types de structures et dans tous secteurs d’activité, dans la limite de ses responsabilités. Sa mise en œuvre implique une relation constante avec les usagers internes et externes, les clients, les fournisseurs et les prestataires.',
    ),
  ],
  criteres: [
    critere('T6.1', 828, 'La réponse apportée respecte les procédures de la structure'),
    critere('T6.2', 829, 'Le niveau de délégation accordé est respecté'),
    critere('T6.3', 831, 'Les délais et échéances sont respectés'),
    critere('T6.4', 833, 'L’information est transmise aux parties prenantes'),
  ],
  situations: [],
  savoirs: [
    {
      titre: SAVOIR_FAIRE,
      items: [
        extrait(
          [837, 839],
          'Utiliser les outils de communication synchrones ou asynchrones : téléphone, mobile, messagerie électronique ou instantanée, visio conférence, logiciel de gestion de relations clients (CRM) et de gestion d’entreprise (ERP)',
        ),
        extrait(
          [841, 842],
          'Rechercher une information dans un progiciel de gestion commerciale, des bases de données et des fichiers internes',
        ),
        extrait(844, 'Analyser une demande et apporter une réponse adaptée'),
        extrait(846, 'Respecter les règles de confidentialité des informations'),
        extrait(848, 'Respecter les délais dans la transmission des informations'),
        extrait(850, 'Adopter des pratiques écoresponsables au quotidien'),
        extrait(852, 'Travailler en autonomie tout en respectant les procédures internes et les délais impartis'),
        extrait(853, 'Organiser son travail en fonction des situations et gérer les priorités'),
        extrait(855, 'Instaurer une relation professionnelle positive avec les différents interlocuteurs'),
        extrait(857, 'Mettre en œuvre les techniques d’écoute active, de questionnement et de reformulation'),
        extrait(858, 'Adopter une attitude courtoise face à une situation délicate'),
        extrait(860, 'S’exprimer avec clarté et fluidité en utilisant un vocabulaire adapté'),
        extrait(862, 'Rendre compte dans les délais'),
        extrait(863, 'Communiquer avec les interlocuteurs de manière précise et adaptée à la situation'),
      ],
    },
    {
      titre: SAVOIRS,
      items: [
        extrait(865, 'Connaissance de la structure et de son fonctionnement'),
        extrait(866, 'Connaissance de l’organisation commerciale de la structure et des conditions générales de vente'),
        extrait(867, 'Connaissance sur l’accessibilité universelle pour tous'),
        extrait(868, 'Connaissance de la politique RSE de la structure'),
      ],
    },
  ],
};
