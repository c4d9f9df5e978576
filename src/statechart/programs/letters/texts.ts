/** Texts kept, and the documents they are to the other programs. Knows texts; not who reads them. */
import { plainWords } from '../../../model/letterMarks.ts';
import type { DocumentId } from '../../../model/mail.ts';
import type { Office } from '../../office.ts';
import type { KeptText } from './state.ts';

export const findText = (office: Office, id: string): KeptText | undefined =>
  office.programs.letters.texts.find((text) => text.id === id);

/** A text kept, as a document one may join, open and file. */
export interface TextDocument {
  readonly id: DocumentId;
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const UNTITLED = { letter: 'Lettre', note: 'Note', minutes: 'Compte rendu' } as const;
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;

/** « Lettre Lantier », or what kind of text it is. */
export const titleOfText = ({ title, kind }: Pick<KeptText, 'title' | 'kind'>): string =>
  title.trim() === '' ? UNTITLED[kind] : title.trim();

export function asDocument(text: KeptText): TextDocument {
  const title = titleOfText(text);
  return { id: text.id, name: `${title.replace(NOT_IN_NAMES, ' ').trim()}.odt`, title, text: plainWords(text.body) };
}

/** Has it gone with a message, or with a letter? */
export const wasJoined = (office: Office, id: DocumentId): boolean =>
  office.mail.sent.some(({ message }) => message.attachments.includes(id)) ||
  office.programs.letters.texts.some(({ sent }) => sent.some(({ enclosed }) => enclosed.includes(id)));

/** It has left the house’s hands: what was read elsewhere can no longer change here. */
export const isGone = (office: Office, text: KeptText): boolean => text.sent.length > 0 || wasJoined(office, text.id);
