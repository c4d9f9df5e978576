/** To whom and how a letter is to leave, while one decides: kept with the drafts, under the key of its text. Plain data. */
import { SENDINGS, type Sending } from '../../../model/letters.ts';
import type { ContactId, DocumentId } from '../../../model/mail.ts';
import type { ProgramDraft } from '../../drafts/draftOf.ts';

export interface LetterToSend {
  readonly to: ContactId;
  readonly by: Sending;
  readonly enclosed: readonly DocumentId[];
}

/** The same with nothing decided yet. */
export interface SendDraft {
  readonly to: ContactId | null;
  readonly by: Sending | null;
  readonly enclosed: readonly DocumentId[];
}

const keyOf = (key: string): string => `send:${key}`;

export function readSendDraft(draft: ProgramDraft, key: string): SendDraft {
  const [to = '', by = '', ...enclosed] = draft.read(keyOf(key)).split('\n');
  return { to: to === '' ? null : to, by: SENDINGS.find((way) => way === by) ?? null, enclosed };
}

export const writeSendDraft = (draft: ProgramDraft, key: string, { to, by, enclosed }: SendDraft): void =>
  draft.write(keyOf(key), [to ?? '', by ?? '', ...enclosed].join('\n'));

export const forgetSendDraft = (draft: ProgramDraft, key: string): void => draft.write(keyOf(key), '');
