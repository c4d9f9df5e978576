/** A note on a document, dated and signed. */
import { TextArea } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import type { SheetOfRecord } from './sheetOfRecord.ts';

export function NoteSheet({ desk, record, onClose }: SheetOfRecord) {
  const { fault, forgive, settle } = useSheetDeed(onClose);
  const key = `note.${record.id}`;
  const text = desk.draft.read(key);
  const keep = () => {
    const why = desk.deed({ do: 'annotate', record: record.id, text }, words.said.annotated);
    settle(why, () => desk.draft.write(key, ''));
  };
  return (
    <FormSheet title={words.annotate} verb={words.annotate} icon="pencil" onDo={keep} onClose={onClose}>
      <TextArea
        label={words.note}
        rows={3}
        autoFocus
        value={text}
        onChange={(typed) => {
          desk.draft.write(key, typed);
          forgive();
        }}
        fault={fault}
      />
    </FormSheet>
  );
}
