/** CADGA, compétence transversale « Communiquer »: the document’s words (readings in `../lectures.md`). */
import type { Competence } from '../../model/criterion.ts';
import { critere, extrait, toConfirm } from '../build.ts';

export const COMMUNIQUER: Competence = {
  id: 'cadga.CT1',
  titre: 'Communiquer',
  line: 871,
  description: [
    extrait(
      [875, 879],
      'Dans le cadre de son activité, maîtriser la rédaction professionnelle, adapter sa communication écrite et orale en fonction des situations et des interlocuteurs (visiteurs, clients, partenaires, prestataires, collaborateurs…). Établir une relation professionnelle positive, faciliter les interactions internes et externes, communiquer avec sa hiérarchie et rendre compte. Valoriser l’image de la structure en adaptant son comportement en conséquence. Respecter la confidentialité des informations.',
    ),
  ],
  criteres: [
    critere(
      'TC1',
      883,
      'La communication écrite et orale est adaptée au destinataire',
      toConfirm(
        'L’écrit est relevé (destinataire, registre, formules) ; la moitié orale du critère revient à une personne.',
      ),
    ),
    critere('TC2', 884, 'La confidentialité des informations est respectée'),
  ],
  situations: [],
  savoirs: [],
};
