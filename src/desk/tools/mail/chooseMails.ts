/**
 * Several messages chosen in a list: what Ctrl and Maj make of it. Knows ids in the order they are shown; nothing of events.
 */
import type { MailId } from '../../../model/mail.ts';

export interface Chosen {
  /** In the order of the list. */
  readonly ids: readonly MailId[];
  /** Where a stretch is counted from; null: from the message open. */
  readonly anchor: MailId | null;
}

export const NONE_CHOSEN: Chosen = { ids: [], anchor: null };

const inOrder = (order: readonly MailId[], ids: readonly MailId[]): readonly MailId[] =>
  order.filter((id) => ids.includes(id));

/** One more, or one less. The message open is the first chosen: one sees it as such. */
export function toggle(order: readonly MailId[], { ids }: Chosen, id: MailId, open: MailId | null): Chosen {
  const held = ids.length === 0 && open !== null && open !== id ? [open] : ids;
  const next = held.includes(id) ? held.filter((one) => one !== id) : [...held, id];
  return { ids: inOrder(order, next), anchor: id };
}

/** All from the anchor to this one, and no other. */
export function stretch(order: readonly MailId[], { anchor }: Chosen, id: MailId, open: MailId | null): Chosen {
  const from = anchor ?? open ?? id;
  const [a, b] = [order.indexOf(from), order.indexOf(id)];
  if (a === -1 || b === -1) return { ids: [id], anchor: id };
  return { ids: order.slice(Math.min(a, b), Math.max(a, b) + 1), anchor: from };
}

export const chooseAll = (order: readonly MailId[]): Chosen => ({ ids: order, anchor: order[0] ?? null });

/** The neighbour of a message; itself at the end of the list. */
export function stepFrom(order: readonly MailId[], id: MailId, step: 1 | -1): MailId {
  return order[order.indexOf(id) + step] ?? id;
}
