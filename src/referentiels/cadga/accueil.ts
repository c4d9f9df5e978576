/** CADGA, compétence « Assurer l’accueil physique et téléphonique »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait, toConfirm } from '../build.ts';
import { ORAL } from '../modes.ts';
import { SAVOIR_FAIRE, SAVOIRS } from './headings.ts';

export const ACCUEIL: Competence = {
  id: 'cadga.CP1',
  titre: 'Assurer l’accueil physique et téléphonique',
  line: 338,
  description: [
    extrait(
      [342, 344],
      'Conformément aux consignes et procédures de la structure, accueillir les visiteurs et collaborateurs, en face à face ou à distance et en veillant à disposer des informations à jour nécessaires. Identifier leurs demandes pour répondre dans les meilleurs délais.',
    ),
    extrait(
      [346, 349],
      'Gérer les appels en les filtrant selon leur priorité et les transférer vers les services adéquats ou renseigner directement les interlocuteurs, tout en mobilisant les techniques de communication adaptées afin d’assurer la compréhension de tous. Dans toutes les situations d’accueil, prendre en compte, si besoin, d’éventuelles situations de handicap.',
    ),
    extrait(
      [351, 355],
      'Le cas échéant, prendre et transmettre les messages aux destinataires concernés en utilisant les outils appropriés et en garantissant leur fiabilité. Restituer à l’écrit les informations principales d’un échange simple en anglais. Effectuer un suivi systématique et enregistrer les interactions dans les bases de données ou systèmes d’informations afin de garantir leur traçabilité et contribuer ainsi au bon fonctionnement de la structure.',
    ),
  ],
  contexte: [
    extrait(
      [359, 363],
      'Le professionnel exerce cette compétence au quotidien, de façon autonome, dans tous types de structures et dans tous secteurs d’activité, dans la limite de ses responsabilités. Sa mise en œuvre est caractérisée par la gestion simultanée de l’accueil physique, téléphonique et des travaux administratifs courants. Selon le contexte de la structure, l’utilisation de l’anglais peut être requise pour orienter et apporter des réponses simples à des interlocuteurs non francophones.',
    ),
  ],
  criteres: [
    critere('T1.1', 367, 'L’interlocuteur est écouté et sa demande est prise en compte'),
    critere('T1.2', 369, 'L’expression orale est adaptée à l’interlocuteur', ORAL),
    critere('T1.3', 371, 'Les informations transmises sont fiables'),
    critere(
      'T1.4',
      [373, 374],
      'Les informations principales d’un échange simple en anglais sont transmises en français par écrit au destinataire cible',
    ),
    critere(
      'T1.5',
      376,
      'L’attitude est courtoise quelle que soit la situation',
      toConfirm(
        'Les mots et les gestes d’accueil sont relevés ; le ton et la posture restent à confirmer par une personne.',
      ),
    ),
  ],
  situations: [],
  savoirs: [
    {
      titre: SAVOIR_FAIRE,
      items: [
        extrait(
          [380, 381],
          'Utiliser les outils de communication synchrones ou asynchrones : téléphone, mobile, messagerie électronique ou instantanée, visio conférence, logiciel de gestion de relations clients (CRM)',
        ),
        extrait(
          [383, 384],
          'Appliquer les procédures d’accueil en vigueur dans la structure (accueil téléphonique, tenue d’un registre, délivrance de badges, prise de pièces d’identité, …)',
        ),
        extrait(386, 'Pratiquer l’écoute active'),
        extrait(388, 'Analyser la demande et apporter une réponse adaptée'),
        extrait(390, 'Effectuer des recherches dans les sources adéquates'),
        extrait(392, 'Utiliser le Web avec pertinence et rapidité'),
        extrait(394, 'Rechercher des informations fiables adaptées à la demande et les transmettre'),
        extrait(396, 'Sélectionner l’information adéquate et la vérifier'),
        extrait(398, 'Traiter simultanément un accueil physique et téléphonique'),
        extrait(400, 'Prendre des messages et les transmettre aux destinataires concernées'),
        extrait(402, 'Filtrer les appels dans le respect des consignes'),
        extrait(404, 'Enregistrer les interactions dans les bases de données pour assurer le suivi et la traçabilité'),
        extrait(406, 'Épeler des noms et des adresses mail et énoncer des numéros de téléphone en anglais'),
        extrait(408, 'Retranscrire des noms, des adresses mail et des numéros de téléphone énoncés en anglais'),
        extrait(410, 'Répondre en anglais à une demande simple d’un interlocuteur non francophone'),
        extrait(411, 'S’adapter à la multiplicité des tâches et aux interruptions fréquentes en situation d’accueil'),
        extrait(412, 'Organiser son travail en fonction des priorités'),
        extrait(414, 'Faire face aux interruptions fréquentes de ses activités'),
        extrait(416, 'Respecter les délais dans la transmission des informations'),
        extrait(418, 'Respecter les règles de confidentialité des informations'),
        extrait(420, 'S’adapter au contexte de la structure'),
        extrait(422, 'S’exprimer avec clarté et fluidité'),
        extrait(424, 'Adopter une posture professionnelle'),
        extrait(426, 'Adapter sa communication aux interlocuteurs internes et externes et à la situation'),
        extrait(427, 'Se conformer aux codes vestimentaires en vigueur dans la structure'),
        extrait(429, 'Mettre en œuvre les techniques d’écoute active'),
        extrait(431, 'Adopter une attitude courtoise'),
        extrait(433, 'Véhiculer une image positive de la structure'),
      ],
    },
    {
      titre: SAVOIRS,
      items: [
        extrait(435, 'Connaissance de la structure et de son fonctionnement'),
        extrait(437, 'Connaissance de la fonction et le rôle des différents interlocuteurs de la structure'),
        extrait(438, 'Connaissances des protocoles internes de traitement et de diffusion des informations'),
        extrait(439, 'Connaissance du vocabulaire technique du secteur d’activité'),
        extrait(441, 'Connaissance des techniques de communication (écoute active, reformulation, synchronisation…)'),
        extrait(443, 'Connaissance de base des fonctionnalités d’un standard téléphonique'),
        extrait(444, 'Connaissance des différentes sources d’information'),
        extrait(445, 'Connaissance des procédures internes en matière d’utilisation du Web'),
        extrait(447, 'Connaissance des principes de base du Règlement général sur la protection des données (RGPD)'),
        extrait(449, 'Connaissance des différents types de handicap'),
        extrait(450, 'Connaissance des moyens de communication en fonction du type de handicap'),
        extrait(451, 'Connaissance de phrases types pour l’anglais d’accueil'),
      ],
    },
  ],
};
