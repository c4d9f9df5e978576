/** CQPI, « Organiser et planifier ses activités, les activités d’un manager, d’une équipe ou d’un service »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { EXPLICATION } from '../modes.ts';

export const ORGANISATION: Competence = {
  id: 'cqpi.O',
  titre: 'Organiser et planifier ses activités, les activités d’un manager, d’une équipe ou d’un service',
  line: 165,
  criteres: [
    critere('cqpi.O1', 165, 'Le temps imparti à chaque activité est estimé de façon réaliste'),
    critere('cqpi.O2', 165, 'L’ordre de réalisation des activités est expliqué et adapté à l’objectif', EXPLICATION),
    critere(
      'cqpi.O3',
      165,
      'Les priorités et l’urgence de ses activités, des activités du manager, des membres de l’équipe, des interlocuteurs externes sont identifiées et prises en compte',
    ),
    critere(
      'cqpi.O4',
      165,
      'L’ensemble des informations nécessaires à l’organisation des activités du service ou de l’équipe est identifié et anticipé',
    ),
    critere(
      'cqpi.O5',
      165,
      'Les rendez-vous et réunions sont organisés dans le respect des délais et répondent aux demandes du manager et/ou des membres de l’équipe',
    ),
    critere(
      'cqpi.O6',
      165,
      'Les interlocuteurs pertinents sont identifiés afin d’organiser les rendez-vous ou réunions',
    ),
    critere('cqpi.O7', 165, 'Le tableau de bord lié aux activités du service est renseigné et suivi avec régularité'),
    critere('cqpi.O8', 165, 'Les indicateurs du tableau de bord sont expliqués et les écarts identifiés', EXPLICATION),
  ],
  situations: [],
  savoirs: [],
};
