/** CQPI, « Réaliser la production de documents professionnels »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere } from '../build.ts';
import { CLARTE, PERTINENCE, VOCABULAIRE } from '../modes.ts';

export const PRODUCTION: Competence = {
  id: 'cqpi.P',
  titre: 'Réaliser la production de documents professionnels',
  line: 132,
  criteres: [
    critere(
      'cqpi.P1',
      132,
      'L’ensemble des informations nécessaires à la production d’un document est identifié, recherché à l’aide de média appropriés et vérifié',
    ),
    critere(
      'cqpi.P2',
      132,
      'Les interlocuteurs pertinents sont sollicités afin d’obtenir les informations nécessaires à la production de document',
    ),
    critere(
      'cqpi.P3',
      133,
      'Les informations nécessaires à la production des documents sont complètes, organisées et structurées',
      CLARTE,
    ),
    critere('cqpi.P3b', 133, 'Les informations sont pertinentes', PERTINENCE),
    critere(
      'cqpi.P4',
      134,
      'Les données chiffrées nécessaires à la production de documents sont identifiées, recherchées et vérifiées',
    ),
    critere('cqpi.P5', 134, 'Les logiciels adaptés sont utilisés'),
    critere(
      'cqpi.P6',
      135,
      'Les documents sont rédigés de façon précise et claire et sont conformes aux exigences de l’entreprise',
      CLARTE,
    ),
    critere('cqpi.P7', 135, 'Ils sont complets et sont exploitables'),
    critere('cqpi.P8', 135, 'Le vocabulaire ou la langue est adapté', VOCABULAIRE),
  ],
  situations: [],
  savoirs: [],
};
