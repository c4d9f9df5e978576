/** CADGA, compétence « Assurer le traitement administratif des dossiers »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait } from '../build.ts';
import { SAVOIR_FAIRE, SAVOIRS } from './headings.ts';

export const DOSSIERS: Competence = {
  id: 'cadga.CP5',
  titre: 'Assurer le traitement administratif des dossiers',
  line: 742,
  description: [
    extrait(
      [746, 755],
      'À partir des informations reçues ou collectées, constituer les dossiers et les enregistrer en utilisant les différentes applications et plateformes internes et externes, en assurer la traçabilité et garantir leur accessibilité aux tiers habilités. Analyser les éléments des dossiers et vérifier leur conformité en respectant les procédures en vigueur pour garantir leur complétude. Traiter les demandes et les commandes en conformité avec les conditions générales de la structure à l’aide des outils de gestion à disposition. Respecter les délais et engagements pris pour veiller à la satisfaction des différents interlocuteurs. Éditer les documents correspondants. Gérer le suivi des demandes et des commandes, effectuer les relances si nécessaire et s’assurer du paiement des factures. Mettre à jour les dossiers en intégrant les nouvelles informations et en supprimant les données obsolètes pour assurer un suivi efficace. Préparer des rapports et des synthèses à partir des dossiers pour informer les parties prenantes.',
    ),
  ],
  contexte: [
    extrait(
      [759, 761],
      'Le professionnel exerce cette compétence au quotidien, de façon autonome, dans tous types de structures et dans tous secteurs d’activité, dans la limite de ses responsabilités. Sa mise en œuvre nécessite une adaptation constante aux outils numériques et collaboratifs.',
    ),
  ],
  criteres: [
    critere('T5.1', 765, 'Les dossiers sont constitués dans le respect des procédures internes'),
    critere('T5.2', 767, 'Les demandes sont traitées conformément aux conditions générales de la structure'),
    critere('T5.3', 768, 'Les informations collectées ou mises à jour sont fiables'),
    critere('T5.4', 770, 'L’information est transmise aux parties prenantes via les outils collaboratifs'),
  ],
  situations: [],
  savoirs: [
    {
      titre: SAVOIR_FAIRE,
      items: [
        extrait(774, 'Sélectionner l’information adéquate et la vérifier'),
        extrait(776, 'Synthétiser les informations'),
        extrait(
          778,
          'Utiliser les différents outils de recherche d’information et de communication, synchrones ou asynchrones',
        ),
        extrait(779, 'Utiliser des outils de gestion (ERP, CRM)'),
        extrait(781, 'Appliquer les procédures de traitement des demandes et des commandes'),
        extrait(783, 'Adopter des pratiques écoresponsables au quotidien'),
        extrait(785, 'Repérer les urgences et les priorités et organiser son travail en conséquence'),
        extrait(786, 'Respecter les délais dans la transmission des informations'),
        extrait(788, 'Respecter les procédures de traitement des demandes et des commandes'),
        extrait(790, 'Travailler en autonomie tout en respectant les procédures internes et les délais impartis'),
        extrait(792, 'Communiquer avec les interlocuteurs de manière précise et adaptée à la situation'),
        extrait(793, 'Communiquer les données pertinentes aux interlocuteurs adéquats'),
        extrait(795, 'Communiquer avec les différents services pour collecter les informations nécessaires'),
        extrait(796, 'Communiquer avec sa hiérarchie'),
        extrait(798, 'Rendre compte à sa hiérarchie'),
      ],
    },
    {
      titre: SAVOIRS,
      items: [
        extrait(
          800,
          'Connaissance des procédures d’achat et de vente de la structure et des conditions générales de vente',
        ),
        extrait(801, 'Connaissance des documents commerciaux et des circuits de traitement des commandes'),
        extrait(802, 'Connaissance du Règlement général sur la protection des données (RGPD)'),
        extrait(803, 'Connaissance de la politique RSE de la structure'),
      ],
    },
  ],
};
