/**
 * The replies offered at a moment: up to six, of different families, in a seeded order. Whatever is possible can be found
 * by seeking other words. What the last moment made possible comes first, and no page leaves the learner without a
 * considerate reply while there are enough of them.
 */
import { shuffleBy } from '../model/chance.ts';
import type { PersonId } from '../model/ids.ts';
import { INCONSIDERATE_ACTS } from '../model/person.ts';
import { conditionHolds } from '../scenario/condition.ts';
import type { Utterance } from '../scenario/schema/index.ts';
import { circumstancesOf } from './circumstances.ts';
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

/** Everything that may be said to someone now. Asked at every act: what can be made beforehand is. */
export function listSayable(model: Model, office: Office, to: PersonId): Utterance[] {
  const now = circumstancesOf(model, office);
  return (model.utterancesTo.get(to) ?? []).filter(
    (utterance) =>
      (utterance.repeatable || office.marks[model.saidMarks.get(utterance) ?? ''] === undefined) &&
      conditionHolds(utterance.when, to, now),
  );
}

const listOf = (marks: string | readonly string[] | undefined): readonly string[] =>
  marks === undefined ? [] : typeof marks === 'string' ? [marks] : marks;

/** Has something this reply waits for become true since the person was last spoken to? */
function isFresh(office: Office, { to, when }: Utterance): boolean {
  const since = office.spokenToMs[to] ?? -1;
  return listOf(when?.done).some((mark) => (office.marks[mark] ?? -1) > since);
}

const isConsiderate = ({ acts }: Utterance): boolean => !acts.some((act) => INCONSIDERATE_ACTS.has(act));

/** Pages being filled: at most six replies each, without two of a family while families last. */
class Pages {
  readonly hands: Utterance[][];
  readonly #families: Set<string>[];

  constructor(count: number) {
    this.hands = Array.from({ length: count }, () => []);
    this.#families = this.hands.map(() => new Set());
  }

  /** Puts a reply on the first page, from `start` on, that has room for it and not its family. */
  tryPlace(utterance: Utterance, start: number): boolean {
    const family = familyOf(utterance);
    const order = this.hands.map((_, i) => (start + i) % this.hands.length);
    const page = order.find((i) => (this.hands[i]?.length ?? HAND_SIZE) < HAND_SIZE && !this.#families[i]?.has(family));
    if (page === undefined) return false;
    this.hands[page]?.push(utterance);
    this.#families[page]?.add(family);
    return true;
  }

  placeAnywhere(utterance: Utterance): void {
    this.hands.find((hand) => hand.length < HAND_SIZE)?.push(utterance);
  }
}

/** Considerate replies are shared out page by page; the others then fill the pages in order. */
function dealPages(shuffled: readonly Utterance[]): Utterance[][] {
  const pages = new Pages(Math.max(1, Math.ceil(shuffled.length / HAND_SIZE)));
  const left = [
    ...shuffled.filter(isConsiderate).filter((utterance, i) => !pages.tryPlace(utterance, i)),
    ...shuffled.filter((utterance) => !isConsiderate(utterance)).filter((utterance) => !pages.tryPlace(utterance, 0)),
  ];
  for (const utterance of left) pages.placeAnywhere(utterance);
  return pages.hands;
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
  const shuffled = shuffleBy(model.variant.seed, `hand:${to}:${turn}`, sayable, ({ id }) => id);
  const byFreshness = [
    ...shuffled.filter((utterance) => isFresh(office, utterance)),
    ...shuffled.filter((utterance) => !isFresh(office, utterance)),
  ];
  const pages = dealPages(byFreshness);
  const page = pages[(office.rethinks[to] ?? 0) % pages.length] ?? [];
  return {
    to,
    onLine: isOnLine(office, to),
    utterances: shuffleBy(model.variant.seed, `order:${to}:${turn}`, page, ({ id }) => id),
    pages: pages.length,
  };
}
