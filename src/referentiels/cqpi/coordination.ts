/** CQPI, « Coordonner des informations liées à l’activité d’un manager, d’une équipe ou d’un service »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { ORAL_OU_ECRIT } from '../modes.ts';

export const COORDINATION: Competence = {
  id: 'cqpi.C',
  titre: 'Coordonner des informations liées à l’activité d’un manager, d’une équipe ou d’un service',
  line: 136,
  criteres: [
    critere(
      'cqpi.C1',
      136,
      'Le degré d’urgence et d’importance des différents flux d’information (courriers, mails …) est identifié',
    ),
    critere('cqpi.C2', 137, 'La confidentialité des informations est respectée'),
    critere('cqpi.C3', 138, 'Les délais de transmission des informations sont respectés'),
    critere(
      'cqpi.C4',
      139,
      'Le classement et l’archivage des différents flux d’information sont conformes aux règles et procédures en vigueur dans l’entreprise',
    ),
    critere(
      'cqpi.C5',
      140,
      'Les interlocuteurs et les outils permettant d’obtenir des informations nécessaires à l’activité sont identifiés',
    ),
    critere('cqpi.C6', 141, 'L’exactitude des informations recherchées est vérifiée'),
    critere('cqpi.C7', 142, 'Les informations à diffuser sont identifiées'),
    critere(
      'cqpi.C8',
      143,
      'Les informations sont transmises aux bons interlocuteurs selon les consignes et outils en vigueur dans l’entreprise de manière sécurisée',
    ),
    critere(
      'cqpi.C9',
      144,
      'Le choix des médias de transmission et les délais de transmission des informations sont adaptés à la situation (par exemple : par oral pour une alerte ou diffusion rapide de l’information, par écrit, par mail)',
    ),
    critere('cqpi.C10', 145, 'L’expression écrite et/ou orale est claire et précise', ORAL_OU_ECRIT),
    critere(
      'cqpi.C11',
      146,
      'Les systèmes informatisés, les outils de gestion de l’information, les applications et bases de données sont utilisés à bon escient',
    ),
    critere('cqpi.C12', 148, 'Les informations sont vérifiées et mises à jour de façon régulière'),
    critere(
      'cqpi.C13',
      149,
      'L’ensemble des dysfonctionnements liés aux systèmes informatisés et aux outils de gestion de l’information est identifié',
    ),
    critere(
      'cqpi.C14',
      150,
      'Les dysfonctionnements pouvant être résolus rapidement sont identifiés et traités dans les délais',
    ),
    critere('cqpi.C15', 150, 'Une intervention des services spécialisés est sollicitée à bon escient'),
  ],
  situations: [],
  savoirs: [],
};
