/** Blocking a payment: the reason is written. */
import { useState } from 'react';
import { TextArea } from '../../../ui/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import type { SheetOfRecord } from './RecordSheets.tsx';

export function BlockSheet({ desk, record, onClose }: SheetOfRecord) {
  const [fault, setFault] = useState('');
  const key = `block.${record.id}`;
  const reason = desk.draft.read(key);
  const block = () => {
    const why = desk.deed({ do: 'blockPayment', record: record.id, reason }, words.said.blocked, record.id);
    if (why !== null) return setFault(why);
    desk.draft.write(key, '');
    onClose();
  };
  return (
    <FormSheet title={words.block} verb={words.block} icon="lock" fault="" onDo={block} onClose={onClose}>
      <TextArea
        label={words.reason}
        help={words.reasonHelp}
        rows={3}
        autoFocus
        value={reason}
        onChange={(text) => {
          desk.draft.write(key, text);
          setFault('');
        }}
        fault={fault === '' ? undefined : fault}
      />
    </FormSheet>
  );
}
