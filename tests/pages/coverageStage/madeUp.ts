/** A coverage that never was: as many situations as the catalogue will hold one day, each with its share of every document. */
import type { Meeting, SituationCoverage } from '../../../src/assessment/coverage.ts';
import { allCriteria } from '../../../src/referentiels/index.ts';

const madeUpTitles = [
  'Où est mon dossier\u202f?',
  'Trois à la fois\u00a0: banque, standard, livreur',
  'Un appel en anglais, un visiteur malentendant égaré',
  'Lundi 8\u00a0h\u00a030\u00a0: vingt-quatre messages',
  'La facture qui ne colle pas',
  'Facturé deux fois\u00a0: réclamation d’un client',
  'Devis, rupture et client douteux',
  'Relancer les impayés',
  'La réunion déplacée',
  'Compte rendu et diaporama du comité',
  'L’arrivée de Samia, le départ de Luc',
  'Panne, licence expirée et compte bloqué',
];

/** Ids as those of the real ones: `s07-essai`. */
const nameSituation = (rank: number): string => `s${String(rank + 1).padStart(2, '0')}-essai`;

const titles = ['Reformule la demande', 'Donne un délai qui sera tenu', 'Note l’appel au registre', 'Vérifie la pièce'];

function makeMeeting(situation: string, spread: number): Meeting {
  const indicators = titles
    .slice(0, 1 + (Math.floor(spread / 16) % titles.length))
    .map((title, rank) => ({ id: `i${rank}`, title }));
  const variants = [1, 2, 4, 12, 144, 1296][Math.floor(spread / 3) % 6] ?? 1;
  return { situation, indicators, variants };
}

/** Always the same for the same count. About one criterion in sixteen is met by each situation, as the catalogue means to. */
export function makeCoverage(count: number): {
  readonly covered: readonly SituationCoverage[];
  readonly titles: Readonly<Record<string, string>>;
} {
  const ids = Array.from({ length: count }, (_, rank) => nameSituation(rank));
  const criteria = allCriteria();
  const covered = ids.map((situation, rank) => {
    const met = criteria.flatMap(({ id }, at) => {
      const spread = (at * 31 + rank * 17 + ((at * at * (rank + 3)) % 29)) % 97;
      return spread % 16 === 3 ? [[id, makeMeeting(situation, spread)] as const] : [];
    });
    return Object.fromEntries(met);
  });
  const named = ids.map((id, rank) => [id, madeUpTitles[rank % madeUpTitles.length] ?? id]);
  return { covered, titles: Object.fromEntries(named) };
}
