/** SC190–SC199: the organisation's own file. */
import { error } from './define.ts';

export const WORLD_WORDING = {
  SC190: error<{ extension: string; one: string; other: string }>(
    ({ extension, one, other }) => `Le poste « ${extension} » est donné à « ${one} » et à « ${other} ».`,
    'Donnez un numéro à chacun.',
  ),
  SC191: error<{ opens: string; closes: string }>(
    ({ opens, closes }) => `L’organisation ferme (${closes}) avant d’ouvrir (${opens}).`,
    'Échangez « opens » et « closes ».',
  ),
  SC192: error<{ badge: string }>(
    ({ badge }) => `Le badge « ${badge} » est écrit deux fois.`,
    'Gardez-le une seule fois.',
  ),
  SC193: error<Record<never, never>>(
    () =>
      'Un texte de l’organisation contient une accolade : elle s’afficherait telle quelle, car l’organisation vaut pour toutes les situations.',
    'Écrivez le texte sans {repère}.',
  ),
};
