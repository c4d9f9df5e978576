/** CQP santé, family R (ressources matérielles): criteria and their indicators, the document’s words (readings in `../lectures.md`). */
import type { Criterion } from '../../model/criterion.ts';
import { critere, indicateur, SOFTWARE } from '../build.ts';
import { AIDES, EXPLICATION, EXPLICATION_SEULE } from '../modes.ts';

export const RESSOURCES: readonly Criterion[] = [
  critere(
    'sante.R1',
    192,
    'Les stocks de consommables sont suivis avec régularité à l’aide d’un outil de suivi',
    SOFTWARE,
    [indicateur('sante.R1.i1', 192, 'Respect des règles ou procédures de suivi des stocks de l’entreprise')],
  ),
  critere('sante.R2', 193, 'Les besoins en consommables sont anticipés', SOFTWARE, [
    indicateur('sante.R2.i1', 193, 'Ruptures de stocks évitées'),
  ]),
  critere('sante.R3', 194, 'Les propositions des fournisseurs ou prestataires sont étudiées et comparées', SOFTWARE, [
    indicateur('sante.R3.i1', 194, 'Comparaison pertinente des propositions des fournisseurs ou prestataires'),
  ]),
  critere(
    'sante.R4',
    195,
    'Les commandes et achats de matériels et fournitures sont réalisés dans le respect du budget et sont adaptés aux besoins',
    SOFTWARE,
    [
      indicateur('sante.R4.i1', 195, 'Commandes et achats de matériel adaptés aux besoins'),
      indicateur('sante.R4.i2', 195, 'Respect du budget alloué'),
    ],
  ),
  critere('sante.R5', 196, 'Les informations et directives sont transmises aux différents prestataires', SOFTWARE, [
    indicateur('sante.R5.i1', 196, 'Aucun oubli majeur'),
  ]),
  critere(
    'sante.R6',
    197,
    'La commande est réalisée auprès des fournisseurs et des prestataires dans les délais',
    SOFTWARE,
    [indicateur('sante.R6.i1', 197, 'Aucun oubli majeur'), indicateur('sante.R6.i2', 197, 'Respect des délais')],
  ),
  critere('sante.R7', 198, 'Le suivi des commandes et des prestations des fournisseurs est réalisé', SOFTWARE, [
    indicateur('sante.R7.i1', 198, 'Suivi des commandes et des prestations jusqu’à livraisons et/ réalisation'),
    indicateur('sante.R7.i2', 198, 'Traitement des aléas'),
  ]),
  critere(
    'sante.R8',
    199,
    'Les tarifs, délais ou prestations sont négociés auprès des fournisseurs selon les procédures en vigueur dans l’entreprise',
    SOFTWARE,
    [indicateur('sante.R8.i1', 199, 'Négociations sur les tarifs, délais ou prestations adaptées au contexte')],
  ),
  critere('sante.R9', 200, 'Les besoins en ressources matérielles sont identifiés et justifiés', EXPLICATION, [
    indicateur('sante.R9.i1', 200, 'Explications et justifications pertinentes', EXPLICATION_SEULE),
  ]),
  critere('sante.R10', 201, 'Une recherche de produits, ressources matérielles est réalisée', SOFTWARE, [
    indicateur(
      'sante.R10.i1',
      201,
      'Pertinence de la recherche (caractéristiques des produits, qualité, prix, délai de livraison)',
    ),
    indicateur('sante.R10.i2', 201, 'Choix adapté des média (site, catalogue, fiches produits…)'),
    indicateur(
      'sante.R10.i3',
      201,
      'Utilisation d’aides (techniques, humaines, organisationnelles) adaptées à la situation de handicap, le cas échéant',
      AIDES,
    ),
  ]),
  critere('sante.R11', 202, 'Différentes propositions de produits sont comparées', EXPLICATION, [
    indicateur('sante.R11.i1', 202, 'Comparaison de différentes propositions réalisée et justifiée', EXPLICATION),
  ]),
  critere('sante.R12', 204, 'Le choix est adapté au budget et répond au cahier des charges', SOFTWARE, [
    indicateur('sante.R12.i1', 204, 'Respect du budget alloué et du cahier des charges'),
  ]),
  critere(
    'sante.R13',
    205,
    'Le suivi de l’administration des ressources informatiques est réalisé en lien avec le service dédié et est conforme avec les procédures en vigueur dans l’entreprise',
    SOFTWARE,
    [
      indicateur(
        'sante.R13.i1',
        205,
        'Respect des procédures de suivi du parc informatique, des habilitations, de la validité des logiciels, des mots de passe …',
      ),
      indicateur('sante.R13.i2', 205, 'Absence de non conformités majeures'),
    ],
  ),
];
