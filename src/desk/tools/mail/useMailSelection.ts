/**
 * Several messages chosen in the list: Ctrl or Maj and a click, Maj and arrows, Ctrl A; Échap chooses none. Knows events and rows;
 * nothing of what is done with them.
 */
import { type KeyboardEvent, type MouseEvent, useEffect, useState } from 'react';
import type { MailId } from '../../../model/mail.ts';
import type { MailView } from '../../../session/view.ts';
import { type Chosen, chooseAll, NONE_CHOSEN, stepFrom, stretch, toggle } from './chooseMails.ts';

export interface MailSelection {
  readonly isAny: boolean;
  has(id: MailId): boolean;
  /** Those chosen among these, in the order of the list. */
  among(mails: readonly MailView[]): readonly MailView[];
  /** @returns false for a plain press, which opens */
  press(event: MouseEvent, id: MailId, order: readonly MailId[]): boolean;
  /** @returns whether the key was used */
  readKey(event: KeyboardEvent<HTMLElement>, order: readonly MailId[]): boolean;
  clear(): void;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

const rowOf = (target: EventTarget): MailId | null =>
  target instanceof HTMLElement ? (target.closest('[data-mail]')?.getAttribute('data-mail') ?? null) : null;

/** What has the keyboard before the list: a sheet, a menu, a field. */
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Wherever the focus is, and before the desk hears it: Échap would lift the eyes. */
function hearEscape(onEscape: () => void): () => void {
  const hear = (event: globalThis.KeyboardEvent) => {
    const isElsewhere = event.target instanceof HTMLInputElement || document.querySelector(OVERLAYS) !== null;
    if (event.key !== 'Escape' || isElsewhere) return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  };
  window.addEventListener('keydown', hear, true);
  return () => window.removeEventListener('keydown', hear, true);
}

/**
 * @param mails those the list shows: one that leaves it is chosen no more
 * @param open the message open beside
 * @param onChoose something is chosen now
 */
export function useMailSelection(mails: readonly MailView[], open: MailId | null, onChoose: () => void): MailSelection {
  const [kept, keep] = useState<Chosen>(NONE_CHOSEN);
  const shown = kept.ids.filter((id) => mails.some((mail) => mail.id === id));
  const held: Chosen = { ids: shown, anchor: kept.anchor };
  const opened = open !== null && mails.some(({ id }) => id === open) ? open : null;
  const isAny = shown.length > 0;
  useEffect(() => (isAny ? hearEscape(() => keep(NONE_CHOSEN)) : undefined), [isAny]);
  const choose = (next: Chosen) => {
    keep(next);
    if (next.ids.length > 0) onChoose();
  };
  const step = (event: KeyboardEvent<HTMLElement>, order: readonly MailId[], by: 1 | -1): boolean => {
    const from = rowOf(event.target);
    if (from === null) return false;
    const next = stepFrom(order, from, by);
    const begun = held.ids.length === 0 ? { ids: [], anchor: from } : held;
    choose(stretch(order, begun, next, opened));
    event.currentTarget.querySelector<HTMLElement>(`[data-mail="${CSS.escape(next)}"]`)?.focus();
    return true;
  };
  const readUsed = (event: KeyboardEvent<HTMLElement>, order: readonly MailId[]): boolean => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    const by = STEPS[key];
    if (by !== undefined && shiftKey && !ctrlKey && !metaKey && !altKey) return step(event, order, by);
    if (key.toLowerCase() === 'a' && (ctrlKey || metaKey) && !shiftKey && !altKey) {
      choose(chooseAll(order));
      return true;
    }
    return false;
  };
  return {
    isAny,
    has: (id) => shown.includes(id),
    among: (all) => all.filter(({ id }) => shown.includes(id)),
    press: (event, id, order) => {
      const { shiftKey, ctrlKey, metaKey } = event;
      if (shiftKey) choose(stretch(order, held, id, opened));
      else if (ctrlKey || metaKey) choose(toggle(order, held, id, opened));
      else keep({ ids: [], anchor: id });
      return shiftKey || ctrlKey || metaKey;
    },
    readKey: (event, order) => {
      const isUsed = readUsed(event, order);
      if (isUsed) event.preventDefault();
      return isUsed;
    },
    clear: () => keep(NONE_CHOSEN),
  };
}
