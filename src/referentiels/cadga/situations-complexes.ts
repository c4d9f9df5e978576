/** CADGA, compétence « Gérer des situations complexes à l’accueil »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait, toConfirm } from '../build.ts';
import { TON } from '../modes.ts';
import { SAVOIR_FAIRE, SAVOIRS } from './headings.ts';

export const SITUATIONS_COMPLEXES: Competence = {
  id: 'cadga.CP2',
  titre: 'Gérer des situations complexes à l’accueil',
  line: 454,
  description: [
    extrait(
      [458, 461],
      'Face à des situations d’accueil complexes (impatience, angoisse d’un interlocuteur, agressivité verbale ou physique, malentendu communicationnel…), identifier les besoins et attentes des interlocuteurs, en mettant en œuvre des méthodes d’écoute active et de résolution de problèmes afin d’apporter des réponses appropriées en fonction de la délégation accordée.',
    ),
    extrait(
      [463, 466],
      'Gérer les conflits en identifiant les sources possibles de tensions et en mobilisant des techniques de communication non-violente, pour faciliter les échanges et préserver un environnement respectueux. Adapter sa posture et sa communication aux différents interlocuteurs. Tenir compte des situations de handicap afin de garantir un accueil inclusif et de qualité.',
    ),
  ],
  contexte: [
    extrait(
      [470, 474],
      'Le professionnel exerce cette compétence au quotidien, de façon autonome, dans tous types de structures et dans tous secteurs d’activité, dans la limite de ses responsabilités. Sa mise en œuvre nécessite de s’adapter aux différents interlocuteurs et situations d’accueil. Selon le contexte de la structure, l’utilisation de l’anglais peut être requise pour orienter et apporter des réponses simples à des interlocuteurs non francophones.',
    ),
  ],
  criteres: [
    critere('T2.1', 478, 'L’interlocuteur est écouté et sa demande est prise en compte'),
    critere(
      'T2.2',
      479,
      'Les sources de tension ou de conflit sont repérées',
      toConfirm(
        'Nommer, questionner ou consigner la cause de la tension est relevé ; la justesse de ce repérage est à confirmer.',
      ),
    ),
    critere('T2.3', 480, 'La communication est adaptée en fonction des interlocuteurs et des situations', TON),
  ],
  situations: [],
  savoirs: [
    {
      titre: SAVOIR_FAIRE,
      items: [
        extrait(
          [484, 485],
          'Utiliser les outils de communication : téléphone, mobile, messagerie électronique ou instantanée, visio conférence, logiciel de gestion de relations clients (CRM) synchrones ou asynchrones',
        ),
        extrait(486, 'Identifier les besoins et attentes des interlocuteurs'),
        extrait(488, 'Prendre des messages et les transmettre aux destinataires concernés'),
        extrait(490, 'Identifier les sources de tension'),
        extrait(492, 'Identifier une situation de détresse, d’urgence ou de crise'),
        extrait(494, 'Décoder la communication non verbale'),
        extrait(496, 'Appliquer les principes et procédures de sécurité'),
        extrait(498, 'Pratiquer l’écoute active'),
        extrait(500, 'Mettre en œuvre des techniques de gestion de conflits'),
        extrait(502, 'Épeler des noms et des adresses mail et énoncer des numéros de téléphone en anglais'),
        extrait(503, 'Retranscrire des noms, des adresses mail et des numéros de téléphone énoncés en anglais'),
        extrait(504, 'Répondre en anglais à une demande simple d’un interlocuteur non francophone'),
        extrait(506, 'Respecter les consignes de sécurité en cas de situations complexes'),
        extrait(507, 'Respecter les règles de confidentialité des informations'),
        extrait(509, 'Mettre en œuvre les techniques de communication interpersonnelle'),
        extrait(510, 'Passer le relais aux interlocuteurs concernés si nécessaire'),
        extrait(511, 'Respecter les limites de la délégation accordée'),
        extrait(513, 'Gérer les imprévus'),
        extrait(515, 'Adapter sa communication aux interlocuteurs et aux situations'),
        extrait(516, 'Se montrer attentif tout au long de l’entretien'),
        extrait(517, 'Faire preuve de courtoisie et de neutralité'),
        extrait(518, 'Réagir avec calme et maîtrise de soi'),
        extrait(520, 'Faire preuve d’empathie et de bienveillance'),
        extrait(521, 'Gérer les conflits et les situations délicates'),
        extrait(522, 'Rendre compte à sa hiérarchie'),
      ],
    },
    {
      titre: SAVOIRS,
      items: [
        extrait(524, 'Connaissance de la structure et de son fonctionnement'),
        extrait(526, 'Connaissance de la fonction et le rôle des différents interlocuteurs de la structure'),
        extrait(528, 'Connaissance des techniques de communication (écoute active, reformulation, synchronisation…)'),
        extrait(529, 'Connaissance de techniques de communication non violente'),
        extrait(531, 'Connaissance des différents types de conflits'),
        extrait(533, 'Connaissances des techniques de gestion de conflits'),
        extrait(535, 'Connaissance de techniques de gestion du stress'),
        extrait(537, 'Connaissance des registres émotionnels'),
        extrait(539, 'Connaissance des techniques de distanciation'),
        extrait(541, 'Connaissance de la notion d’interculturalité'),
        extrait(543, 'Connaissance des règles et des consignes de sécurité'),
        extrait(545, 'Connaissances des procédures de sécurité et de gestion des accès'),
        extrait(547, 'Connaissance des principes de base du Règlement général sur la protection des données (RGPD)'),
        extrait(548, 'Connaissance des différents types de handicap'),
        extrait(550, 'Connaissance des moyens de communication en fonction du type de handicap'),
        extrait(552, 'Connaissance de phrases types pour l’anglais d’accueil'),
      ],
    },
  ],
};
