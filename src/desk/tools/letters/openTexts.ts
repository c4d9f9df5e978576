/**
 * The texts open in the word processor, as drafts keep them: each letter typed is there at once, kept or not. Plain data, read
 * back from anything. Knows drafts; nothing of fields.
 */
import { TEXT_KINDS, type TextId, type TextKind, type WrittenText } from '../../../model/letters.ts';
import type { TextView } from '../../../session/programs/letters.ts';
import type { ProgramDraft } from '../../drafts/draftOf.ts';

/** A text being written. `text`: the kept text it is of; empty while it has never been kept. */
export interface OpenText extends WrittenText {
  readonly key: string;
  readonly text: TextId | '';
  /** Simulated time of the last letter, « 10 h 21 »; empty before the first. */
  readonly time: string;
}

/** Where I am: the key of a text, my notes, or nowhere yet. */
export const NOTES = 'notes';
export const NOWHERE = '';

const HERE = 'here';
const PREFIX = 'text:';
const CARET = 'caret:';

/** What the drafts hold of the word processor: words by key. */
type Kept = Readonly<Record<string, string>>;

function parse(words: string): unknown {
  try {
    return words === '' ? null : JSON.parse(words);
  } catch {
    return null;
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const kindOf = (value: unknown): TextKind => TEXT_KINDS.find((kind) => kind === value) ?? 'letter';

function readText(key: string, words: string): OpenText | null {
  const found = parse(words);
  if (typeof found !== 'object' || found === null) return null;
  const { text, kind, title, body, time } = found as Readonly<Record<string, unknown>>;
  return { key, text: textOf(text), kind: kindOf(kind), title: textOf(title), body: textOf(body), time: textOf(time) };
}

const rankOf = ({ key }: OpenText): number => Number(/^texte-(\d+)$/.exec(key)?.[1] ?? 0);

/** In the order they were opened. */
export const readOpenTexts = (kept: Kept): readonly OpenText[] =>
  Object.entries(kept)
    .flatMap(([key, words]) => (key.startsWith(PREFIX) ? (readText(key.slice(PREFIX.length), words) ?? []) : []))
    .sort((a, b) => rankOf(a) - rankOf(b));

export const readHere = (draft: ProgramDraft): string => draft.read(HERE);

export const goTo = (draft: ProgramDraft, here: string): void => draft.write(HERE, here);

export const writeText = (draft: ProgramDraft, { key, ...words }: OpenText): void =>
  draft.write(PREFIX + key, JSON.stringify(words));

/** Where one was in its words when one left them; empty before. */
export const readCaret = (draft: ProgramDraft, key: string): string => draft.read(CARET + key);

export const leaveCaret = (draft: ProgramDraft, key: string, at: number): void => draft.write(CARET + key, String(at));

export const forgetText = (draft: ProgramDraft, key: string): void => draft.write(PREFIX + key, '');

/** A key no open text has. */
export const nameNextKey = (open: readonly OpenText[]): string => `texte-${Math.max(0, ...open.map(rankOf)) + 1}`;

/** « Lettre », « Lettre 2 »: a title no other text has. */
export function nameFreely(title: string, taken: readonly { readonly title: string }[]): string {
  const isTaken = (name: string): boolean => taken.some((one) => one.title === name);
  if (!isTaken(title)) return title;
  for (let rank = 2; ; rank += 1) if (!isTaken(`${title} ${rank}`)) return `${title} ${rank}`;
}

/** Is what is written what was last kept? */
export const isKept = (open: OpenText, kept: TextView | null): boolean =>
  kept !== null && kept.kind === open.kind && kept.title === open.title && kept.body === open.body;
