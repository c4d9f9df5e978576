/** The sheets of a document: why it is blocked, what is wrong with it, how much is asked back, whose visa. Each keeps what is typed. */
import { assertNever } from '../../../model/assertNever.ts';
import { BlockSheet } from './BlockSheet.tsx';
import { CreditSheet } from './CreditSheet.tsx';
import { DisputeSheet } from './DisputeSheet.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import type { RecordSheet } from './RecordActions.tsx';
import type { SheetOfRecord } from './sheetOfRecord.ts';
import { VisaSheet } from './VisaSheet.tsx';

export interface RecordSheetsProps extends SheetOfRecord {
  readonly sheet: RecordSheet | null;
  /** The line in hand, from 1; null: none of the document’s own. */
  readonly line: number | null;
}

export function RecordSheets({ sheet, line, ...of }: RecordSheetsProps) {
  switch (sheet) {
    case null:
      return null;
    case 'block':
      return <BlockSheet {...of} />;
    case 'dispute':
      return <DisputeSheet {...of} line={line} />;
    case 'credit':
      return <CreditSheet {...of} />;
    case 'visa':
      return <VisaSheet {...of} />;
    case 'note':
      return <NoteSheet {...of} />;
    default:
      return assertNever(sheet);
  }
}
