/**
 * The replies offered at a moment: up to six, of different families, in a seeded order. Whatever is possible can be found
 * by seeking other words. Knows nothing of which reply is right.
 */
import { shuffleBy } from '../model/chance.ts';
import type { PersonId } from '../model/ids.ts';
import type { Utterance } from '../scenario/schema/index.ts';
import { holds } from './circumstances.ts';
import type { Model } from './model.ts';
import type { Office } from './office.ts';
import { findAddressee, isOnLine } from './scene.ts';

export const HAND_SIZE = 6;

export interface Hand {
  readonly to: PersonId;
  readonly onLine: boolean;
  readonly utterances: readonly Utterance[];
  readonly pages: number;
}

const familyOf = (utterance: Utterance): string => utterance.family ?? utterance.acts[0] ?? utterance.id;

/** Everything that may be said to someone now. */
export function listSayable(model: Model, office: Office, to: PersonId): Utterance[] {
  return (model.utterancesTo.get(to) ?? []).filter(
    (utterance) =>
      (utterance.repeatable || office.marks[`said.${utterance.id}`] === undefined) &&
      holds(model, office, utterance.when, to),
  );
}

/** Deals into pages of at most six without two of a family while families last; every page but the last is full. */
function dealPages(shuffled: readonly Utterance[]): Utterance[][] {
  const pageCount = Math.max(1, Math.ceil(shuffled.length / HAND_SIZE));
  const pages: Utterance[][] = Array.from({ length: pageCount }, () => []);
  const families = pages.map(() => new Set<string>());
  const left: Utterance[] = [];
  for (const utterance of shuffled) {
    const page = pages.findIndex((hand, i) => hand.length < HAND_SIZE && !families[i]?.has(familyOf(utterance)));
    if (page < 0) left.push(utterance);
    else {
      pages[page]?.push(utterance);
      families[page]?.add(familyOf(utterance));
    }
  }
  for (const utterance of left) pages.find((hand) => hand.length < HAND_SIZE)?.push(utterance);
  return pages;
}

/** An office never changes once handed out, so its hand is dealt once. */
const dealt = new WeakMap<Office, Hand | null>();

/** The hand now, or null when nobody is addressed. */
export function dealHand(model: Model, office: Office): Hand | null {
  const known = dealt.get(office);
  if (known !== undefined) return known;
  const hand = deal(model, office);
  dealt.set(office, hand);
  return hand;
}

function deal(model: Model, office: Office): Hand | null {
  const to = findAddressee(model, office);
  if (to === null) return null;
  const turn = office.turns[to] ?? 0;
  const sayable = listSayable(model, office, to);
  const pages = dealPages(shuffleBy(model.variant.seed, `hand:${to}:${turn}`, sayable, ({ id }) => id));
  const page = pages[(office.rethinks[to] ?? 0) % pages.length] ?? [];
  return {
    to,
    onLine: isOnLine(office, to),
    utterances: shuffleBy(model.variant.seed, `order:${to}:${turn}`, page, ({ id }) => id),
    pages: pages.length,
  };
}
