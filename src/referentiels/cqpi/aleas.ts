/** CQPI, « Mettre en œuvre une méthodologie de traitement des aléas »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { ARGUMENTATION } from '../modes.ts';

export const ALEAS: Competence = {
  id: 'cqpi.H',
  titre: 'Mettre en œuvre une méthodologie de traitement des aléas',
  line: 178,
  criteres: [
    critere('cqpi.H1', 178, 'Tout aléa, incident ou anomalie est identifié'),
    critere('cqpi.H2', 179, 'Des informations complémentaires permettant l’analyse de la situation sont recherchées'),
    critere(
      'cqpi.H3',
      180,
      'Les interlocuteurs pertinents sont alertés dans les délais requis et selon les règles en vigueur dans l’entreprise',
    ),
    critere('cqpi.H4', 181, 'L’ensemble des informations concernant l’aléa est transmis'),
    critere(
      'cqpi.H5',
      182,
      'Les actions d’amélioration sont proposées, argumentées et sont pertinentes',
      ARGUMENTATION,
    ),
    critere(
      'cqpi.H6',
      183,
      'Les actions d’amélioration sont mises en œuvre dans les délais requis et dans le respect des règles en vigueur',
    ),
    critere(
      'cqpi.H7',
      184,
      'Les actions correctives sont suivies et les résultats sont transmis aux interlocuteurs pertinents',
    ),
  ],
  situations: [],
  savoirs: [],
};
