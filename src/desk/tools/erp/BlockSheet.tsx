/** Blocking a payment: the reason is written. */
import { TextArea } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import type { SheetOfRecord } from './sheetOfRecord.ts';

export function BlockSheet({ desk, record, onClose }: SheetOfRecord) {
  const { fault, forgive, settle } = useSheetDeed(onClose);
  const key = `block.${record.id}`;
  const reason = desk.draft.read(key);
  const block = () => {
    const why = desk.deed({ do: 'blockPayment', record: record.id, reason }, words.said.blocked, record.id);
    settle(why, () => desk.draft.write(key, ''));
  };
  return (
    <FormSheet title={words.block} verb={words.block} icon="lock" onDo={block} onClose={onClose}>
      <TextArea
        label={words.reason}
        help={words.reasonHelp}
        rows={3}
        autoFocus
        value={reason}
        onChange={(text) => {
          desk.draft.write(key, text);
          forgive();
        }}
        fault={fault}
      />
    </FormSheet>
  );
}
