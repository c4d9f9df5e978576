/** A document read, in whatever program: what is written of it, what it teaches. Whether it may be opened is asked elsewhere. */
import type { DocumentId } from '../../model/mail.ts';
import type { Turn } from '../turn.ts';
import { learn } from './speak.ts';

export function openDocument(turn: Turn, id: DocumentId): void {
  turn.note({ kind: 'documentOpened', document: id });
  for (const info of turn.model.documents.get(id)?.teaches ?? []) learn(turn, info, `document:${id}`);
}
