/**
 * The telephone as the desk shows it: which card, with which words. Knows the view; nothing of pixels.
 */
import type { PersonView, PhoneView, SessionView } from '../../session/view.ts';

/** « 214 Belaïd K. », « 02 00 55 14 30 Péan » read as a number and a name; a text without figures in front is a name. */
export function readDisplay(shown: string): {
  readonly extension: string;
  readonly name: string;
} {
  const match = /^(\d{2,4}(?: \d{2})*)\s+(\D.*)$/.exec(shown.trim());
  return match ? { extension: match[1] ?? '', name: match[2] ?? '' } : { extension: '', name: shown.trim() };
}

/** Whoever I speak with on the line now. */
export function findOnLine(view: SessionView): PersonView | null {
  if (view.phone.state === 'idle' || view.phone.state === 'ringing') return null;
  const held = view.phone.heldName;
  return view.people.find((person) => person.place === 'line' && person.name !== held) ?? null;
}

/** The word under the telephone in the dock, or none. */
export function notePhone(state: PhoneView['state']): string | undefined {
  switch (state) {
    case 'ringing':
      return 'sonne';
    case 'talking':
    case 'consulting':
      return 'en ligne';
    case 'onHold':
      return 'en attente';
    default:
      return undefined;
  }
}

/** Directory entries that match all the words typed, in any order, accents and case aside. Everything when nothing is typed. */
export function searchDirectory(directory: PhoneView['directory'], query: string): PhoneView['directory'] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  return directory.filter((entry) => {
    const text = foldText(`${entry.extension} ${figuresOf(entry.extension)} ${entry.name} ${entry.role}`);
    return wanted.every((word) => text.includes(word));
  });
}

const figuresOf = (text: string): string => text.replace(/\D/g, '');

/** The number to call for figures typed one by one: « 0200551430 » is what the book writes « 02 00 55 14 30 ». */
export function findNumber({ directory, outside }: Pick<PhoneView, 'directory' | 'outside'>, typed: string): string {
  const known = [...directory, ...outside].find(({ extension }) => figuresOf(extension) === figuresOf(typed));
  return known?.extension ?? typed;
}

/** Lower case without accents, for searching. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** « 06 12 34 56 78 »: a number read back by pairs; anything that is not ten figures is left as typed. */
export function readBackNumber(typed: string): string {
  const figures = typed.replace(/[\s.\-/]/g, '');
  return /^0\d{9}$/.test(figures) ? (figures.match(/\d{2}/g) ?? []).join('\u00a0') : typed.trim();
}
