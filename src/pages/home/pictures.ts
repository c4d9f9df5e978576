/** The drawing on a card: the situation's own when there is one, else that of its place. Made by scripts/art (see docs/credits.md). */
import type { SituationCard } from 'virtual:situations';

const files = import.meta.glob<string>('./pictures/*.webp', { eager: true, query: '?url', import: 'default' });

/** The address of a drawing, 3:2. */
export function findPicture({ id, place }: Pick<SituationCard, 'id' | 'place'>): string {
  return files[`./pictures/${id}.webp`] ?? files[`./pictures/${place}.webp`] ?? '';
}
