/**
 * The visitors of no consequence who sit in the back so that a public hall is never a desert. Pure; they take no part.
 */
import type { PersonPicture } from './picture.ts';
import { chanceAt, seedOf } from './seed.ts';

/** Those who may sit there: staff and callers never do. */
const extras = ['roussel', 'singh', 'nguyen', 'amrani', 'costa', 'mbala'];

/**
 * Adds up to `count` seated bystanders whose look nobody of the situation has, present or not (`reserved`). Nobody of the situation loses a seat:
 * they come last. Their ids start with `bystander:`.
 */
export function withBystanders(
  people: readonly PersonPicture[],
  count: number,
  reserved: readonly string[] = [],
): PersonPicture[] {
  const seated = people.filter((person) => person.place === 'seat').length;
  const used = new Set([...reserved, ...people.map((person) => person.look)]);
  const free = extras.filter((look) => !used.has(look));
  const room = Math.max(0, Math.min(count, 3 - seated, free.length));
  const added = free.slice(0, room).map((look): PersonPicture => {
    const mood = chanceAt(seedOf(look), 9) < 0.5 ? 'calm' : 'soothed';
    return { id: `bystander:${look}`, look, place: 'seat', mood, speaking: false, acknowledged: true };
  });
  return [...people, ...added];
}
