/**
 * What the learner writes with the word processor: letters, notes, minutes; and what is written of it in the log.
 * Types and marks only. A text kept becomes a document (`text-1`…) that can be joined to a message or filed.
 */
import type { Id } from './ids.ts';
import type { ContactId, DocumentId } from './mail.ts';
import { type MarksOf, noMark } from './marksOf.ts';
import type { SpellingSeen } from './spelling.ts';

export const TEXT_KINDS = ['letter', 'note', 'minutes'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** How a letter leaves: the post, the post against a signature (« recommandé »), or the house’s own. */
export const SENDINGS = ['post', 'registered', 'internal'] as const;
export type Sending = (typeof SENDINGS)[number];

/** A text of the learner’s: `text-1`, `text-2`… and a file joined for the jury: `file-1`… */
export type TextId = Id<'text'> & DocumentId;

/** A text as written: plain lines, and the few marks of `letterMarks.ts`. */
export interface WrittenText {
  readonly kind: TextKind;
  readonly title: string;
  readonly body: string;
}

/** A real file joined for a jury to read. Its bytes are kept by the browser, not by the log. `digest`: SHA-256, hexadecimal. */
export interface JoinedFile {
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
}

export type LetterDeed =
  /** `text` empty: a new one. */
  | { readonly do: 'keep'; readonly text: TextId | ''; readonly written: WrittenText }
  | { readonly do: 'remove'; readonly text: TextId }
  /** Printed, signed, sent, as it was last kept. */
  | {
      readonly do: 'send';
      readonly text: TextId;
      readonly to: ContactId;
      readonly by: Sending;
      readonly enclosed: readonly DocumentId[];
      readonly spelling?: SpellingSeen;
    }
  | { readonly do: 'joinFile'; readonly file: JoinedFile }
  | { readonly do: 'takeBackFile'; readonly document: DocumentId };

export type LetterFact =
  | {
      readonly kind: 'textKept';
      readonly text: TextId;
      readonly textKind: TextKind;
      readonly title: string;
      readonly words: number;
    }
  | { readonly kind: 'textRemoved'; readonly text: TextId }
  | {
      readonly kind: 'letterSent';
      readonly text: TextId;
      readonly textKind: TextKind;
      readonly to: ContactId;
      readonly by: Sending;
      readonly enclosed: readonly DocumentId[];
      readonly title: string;
      readonly body: string;
    }
  | ({ readonly kind: 'fileJoined'; readonly document: DocumentId } & JoinedFile)
  | { readonly kind: 'fileTakenBack'; readonly document: DocumentId }
  /** Unknown words of a text or message as it left; `per100` is rounded down. */
  | {
      readonly kind: 'spellingSeen';
      readonly text: TextId | string;
      readonly words: number;
      readonly unknown: readonly string[];
      readonly per100: number;
    };

/** The marks each fact makes true. */
export const LETTER_MARKS: MarksOf<LetterFact> = {
  textKept: () => ['text-kept'],
  textRemoved: noMark,
  letterSent: ({ to }) => ['lettered', `lettered.${to}`],
  fileJoined: () => ['file-joined'],
  fileTakenBack: noMark,
  spellingSeen: noMark,
};
