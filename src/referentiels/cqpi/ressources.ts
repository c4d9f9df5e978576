/** CQPI, « Gérer les ressources matérielles d’un service ou d’une équipe »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { EXPLICATION } from '../modes.ts';

export const RESSOURCES: Competence = {
  id: 'cqpi.R',
  titre: 'Gérer les ressources matérielles d’un service ou d’une équipe',
  line: 166,
  criteres: [
    critere('cqpi.R1', 166, 'Les stocks de consommables sont suivis avec régularité à l’aide d’un outil de suivi'),
    critere('cqpi.R2', 166, 'Les besoins en consommables sont anticipés'),
    critere('cqpi.R3', 166, 'Les propositions des fournisseurs ou prestataires sont étudiées et comparées'),
    critere(
      'cqpi.R4',
      166,
      'Les commandes et achats de matériels et fournitures sont réalisés dans le respect du budget et sont adaptés aux besoins',
    ),
    critere('cqpi.R5', 166, 'Les informations et directives sont transmises aux différents prestataires'),
    critere('cqpi.R6', 166, 'La commande est réalisée auprès des fournisseurs et des prestataires dans les délais'),
    critere('cqpi.R7', 166, 'Le suivi des commandes et des prestations des fournisseurs est réalisé'),
    critere(
      'cqpi.R8',
      166,
      'Les tarifs, délais ou prestations sont négociés auprès des fournisseurs selon les procédures en vigueur dans l’entreprise',
    ),
    critere('cqpi.R9', 166, 'Les besoins en ressources matérielles sont identifiés et justifiés', EXPLICATION),
    critere('cqpi.R10', 166, 'Une recherche de produits, ressources matérielles est réalisée'),
    critere('cqpi.R11', 166, 'Différentes propositions de produits sont comparées'),
    critere('cqpi.R12', 166, 'Le choix est adapté au budget et répond au cahier des charges'),
    critere(
      'cqpi.R13',
      166,
      'Le suivi de l’administration des ressources informatiques est réalisé en lien avec le service dédié et est conforme avec les procédures en vigueur dans l’entreprise',
    ),
  ],
  situations: [],
  savoirs: [],
};
