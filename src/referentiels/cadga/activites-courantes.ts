/** CADGA, compétence « Prendre en charge les activités administratives courantes »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait } from '../build.ts';
import { CLARTE } from '../modes.ts';
import { SAVOIR_FAIRE, SAVOIRS } from './headings.ts';

export const ACTIVITES_COURANTES: Competence = {
  id: 'cadga.CP4',
  titre: 'Prendre en charge les activités administratives courantes',
  line: 657,
  description: [
    extrait(
      [661, 670],
      'Produire des écrits professionnels à usage interne et externe pour communiquer des informations de façon efficace et adaptée à la situation, en utilisant les outils numériques et collaboratifs mis à disposition. Au moyen des outils de planification et de gestion du temps de la structure, planifier les rendez-vous et organiser les réunions en prenant en compte les impératifs des collaborateurs, afin de contribuer à la bonne coordination des activités. Tenir à jour les agendas et plannings, informer les interlocuteurs concernés des modifications et alerter en cas de difficultés d’organisation. Numériser, classer et archiver les dossiers selon les procédures établies et en utilisant les outils de gestion électronique des documents (GED) afin de garantir un accès rapide et sécurisé aux informations. Selon l’organisation de la structure et sur demande, collecter les besoins de fournitures à l’aide des outils mis en place, les transmettre au service concerné ou passer les commandes en ligne.',
    ),
  ],
  contexte: [
    extrait(
      [674, 676],
      'Le professionnel exerce cette compétence au quotidien, de façon autonome, dans tous types de structures et dans tous secteurs d’activité, dans la limite de ses responsabilités. Sa mise en œuvre nécessite une adaptation constante aux outils numériques et collaboratifs.',
    ),
  ],
  criteres: [
    critere('T4.1', 680, 'L’information communiquée correspond à l’objectif', CLARTE),
    critere('T4.2', 682, 'La planification des rendez-vous est efficiente'),
    critere('T4.3', 684, 'La mise à jour des données est fiable'),
    critere('T4.4', 686, 'Les personnes sont informées de toute modification dans l’organisation de leurs activités'),
  ],
  situations: [],
  savoirs: [
    {
      titre: SAVOIR_FAIRE,
      items: [
        extrait(
          [690, 692],
          'Utiliser les outils de communication synchrones ou asynchrones : téléphone, mobile, messagerie électronique ou instantanée, visio conférence, logiciel de gestion de relations clients (CRM) et de gestion d’entreprise (ERP)',
        ),
        extrait(
          [694, 695],
          'Utiliser des outils et espaces collaboratifs (agendas, plannings partagés, web conférence, chat, forums, réseau social d’entreprise…)',
        ),
        extrait(697, 'Utiliser les différents outils bureautiques (TTX, tableur, PréAO…)'),
        extrait(699, 'Utiliser différents moyens de sauvegarde des fichiers numériques sur serveurs ou cloud'),
        extrait(
          701,
          'Rédiger et présenter des écrits professionnels courants selon les normes et usages professionnels',
        ),
        extrait(702, 'Contrôler sa production avant transmission'),
        extrait(704, 'Appliquer les procédures relatives au Règlement général sur la protection des données (RGPD)'),
        extrait(706, 'Respecter les règles de confidentialité des informations'),
        extrait(708, 'Adopter des pratiques écoresponsables au quotidien'),
        extrait(
          710,
          'Gérer son temps, organiser son travail et prioriser les tâches pour répondre aux besoins urgents',
        ),
        extrait(712, 'Travailler en autonomie tout en respectant son niveau de délégation'),
        extrait(
          [714, 715],
          'Organiser son environnement et son travail en fonction des priorités et de la complexité de la production demandée',
        ),
        extrait(717, 'Gérer des situations imprévues et être proactif'),
        extrait(719, 'S’adapter aux évolutions des outils numériques'),
        extrait(721, 'Collaborer avec le collectif de travail pour atteindre les objectifs fixés'),
        extrait(722, 'Utiliser les techniques de communication appropriées à la situation'),
        extrait(723, 'Respecter les règles de confidentialité'),
        extrait(724, 'S’exprimer avec clarté et fluidité en utilisant un vocabulaire adapté'),
      ],
    },
    {
      titre: SAVOIRS,
      items: [
        extrait(726, 'Connaissance des règles orthographiques et grammaticales'),
        extrait(
          [728, 729],
          'Connaissance des règles élémentaires de sécurité informatique et de protection des données numériques (mot de passe, sauvegarde, téléchargement…)',
        ),
        extrait(731, 'Connaissance des procédures et usages de la structure en matière d’utilisation du web'),
        extrait(733, 'Connaissance du vocabulaire technique du secteur d’activité'),
        extrait(735, 'Connaissance des procédures de la structure'),
        extrait(737, 'Connaissance sur l’accessibilité universelle pour tous'),
        extrait(739, 'Connaissance de la politique RSE de la structure'),
      ],
    },
  ],
};
