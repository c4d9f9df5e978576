/** What the word processor holds at an instant. Plain data. */
import type { JoinedFile, Sending, TextId, WrittenText } from '../../../model/letters.ts';
import type { ContactId, DocumentId } from '../../../model/mail.ts';

/** A letter as it left. */
export interface SentLetter {
  readonly to: ContactId;
  readonly by: Sending;
  readonly enclosed: readonly DocumentId[];
  readonly atMs: number;
}

export interface KeptText extends WrittenText {
  readonly id: TextId;
  readonly keptAtMs: number;
  readonly sent: readonly SentLetter[];
}

export interface LettersState {
  readonly texts: readonly KeptText[];
  readonly files: readonly ({ readonly id: DocumentId; readonly atMs: number } & JoinedFile)[];
  /** How many texts have ever been begun: ids are not used twice. */
  readonly begun: number;
  /** How many files have ever been joined. */
  readonly joined: number;
}
