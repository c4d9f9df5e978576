/** CQPI, « Réaliser le suivi administratif ou budgétaire d’un service, d’une équipe »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';

export const SUIVI_ADMINISTRATIF: Competence = {
  id: 'cqpi.A',
  titre: 'Réaliser le suivi administratif ou budgétaire d’un service, d’une équipe',
  line: 148,
  criteres: [
    critere('cqpi.A1', 151, 'Les différents documents comptables ou administratifs sont identifiés'),
    critere(
      'cqpi.A2',
      152,
      'Le degré d’urgence de traitement et l’importance des différents documents sont identifiés',
    ),
    critere(
      'cqpi.A3',
      153,
      'Le classement de ces documents est conforme aux exigences et règles en vigueur dans l’entreprise',
    ),
    critere(
      'cqpi.A4',
      154,
      'Les données comptables ou administratives sont saisies sans erreur et omission et leur exactitude est vérifiée',
    ),
    critere('cqpi.A5', 155, 'Les données nécessaires à la réalisation de facture ou bon de commande sont identifiées'),
    critere(
      'cqpi.A6',
      156,
      'Les factures ou bons de commandes sont réalisés sans erreur et respectent les règles et procédures en vigueur dans l’entreprise',
    ),
    critere(
      'cqpi.A7',
      157,
      'Les différentes échéances des processus de gestion administrative ou financière (règlement des factures, réalisation des commandes, mise à jour des dossiers du personnel, …) sont identifiées',
    ),
    critere('cqpi.A8', 157, 'Le suivi est réalisé et des relances sont effectuées le cas échéant'),
    critere(
      'cqpi.A9',
      158,
      'Les informations nécessaires permettant le renseignement ou la création des documents relatifs à la gestion financière, comptable, administrative, à la facturation ou à la gestion administrative du personnel sont identifiées',
    ),
    critere('cqpi.A10', 158, 'Elles sont recherchées à l’aide de médias appropriés'),
    critere(
      'cqpi.A11',
      158,
      'Elles sont vérifiées et conservées selon les règles et procédures en vigueur dans l’entreprise',
    ),
    critere(
      'cqpi.A12',
      159,
      'Les documents liés à la gestion financière, comptable, administrative ou à la gestion du personnel sont renseignés sans erreur et vérifiées',
    ),
    critere('cqpi.A13', 159, 'Les délais sont respectés'),
    critere(
      'cqpi.A14',
      160,
      'Le tableau de bord budgétaire ou administratif du service ou de la structure est renseigné et suivi régulièrement',
    ),
    critere('cqpi.A15', 161, 'Les données saisies sont vérifiées'),
    critere(
      'cqpi.A16',
      162,
      'Les écarts sont identifiés et les interlocuteurs pertinents sont alertés dans les délais',
    ),
  ],
  situations: [],
  savoirs: [],
};
