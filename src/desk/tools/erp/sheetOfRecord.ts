/** What every sheet of a document is given: the desk, the document, the way out. Knows shapes only. */
import type { RecordView } from '../../../session/programs/erp.ts';
import type { ErpDesk } from './useErp.ts';

export interface SheetOfRecord {
  readonly desk: ErpDesk;
  readonly record: RecordView;
  readonly onClose: () => void;
}
