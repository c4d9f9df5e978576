/** Asking the supplier for a credit note: how much, and why. The sum is the learner’s own: none is proposed. */
import { useState } from 'react';
import { parseMoney } from '../../../model/money.ts';
import { TextArea, TextField } from '../../../ui/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import parts from './parts.module.css';
import type { SheetOfRecord } from './RecordSheets.tsx';

export function CreditSheet({ desk, record, onClose }: SheetOfRecord) {
  const [fault, setFault] = useState('');
  const [amountKey, noteKey] = [`credit.${record.id}`, `credit-note.${record.id}`];
  const typed = desk.draft.read(amountKey);
  const note = desk.draft.read(noteKey);
  const ask = () => {
    const amountCents = parseMoney(typed);
    if (amountCents === null) return setFault(words.notAnAmount);
    const deed = { do: 'askCredit', record: record.id, amountCents, note } as const;
    const why = desk.deed(deed, words.said.creditAsked, record.id);
    if (why !== null) return setFault(why);
    desk.draft.write(amountKey, '');
    desk.draft.write(noteKey, '');
    onClose();
  };
  return (
    <FormSheet title={words.askCredit} verb={words.askCredit} icon="reply" fault="" onDo={ask} onClose={onClose}>
      <TextField
        label={words.amount}
        help={words.amountHelp(record.net)}
        className={parts.amount ?? ''}
        autoFocus
        inputMode="decimal"
        value={typed}
        onChange={(text) => {
          desk.draft.write(amountKey, text);
          setFault('');
        }}
        fault={fault === '' ? undefined : fault}
      />
      <TextArea label={words.explain} rows={2} value={note} onChange={(text) => desk.draft.write(noteKey, text)} />
    </FormSheet>
  );
}
