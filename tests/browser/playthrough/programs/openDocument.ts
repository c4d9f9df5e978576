/** A document opened from whatever program is before the learner. */
import type { DocumentId } from '../../../../src/model/mail.ts';
import { openCabinetDocument } from './documents.ts';
import { openRecordDocument } from './erp.ts';
import type { AtProgram } from './index.ts';
import { openMailDocument } from './mail.ts';

export function openDocument(at: AtProgram, document: DocumentId): Promise<void> {
  const tool = at.session.view().openTool;
  if (tool === 'documents') return openCabinetDocument(at, document);
  if (tool === 'erp') return openRecordDocument(at, document);
  return openMailDocument(at, document);
}
