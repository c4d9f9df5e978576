/** Asking the supplier for a credit note: how much, and why. The sum is the learner’s own: none is proposed. */
import { parseMoney } from '../../../model/money.ts';
import { TextArea, TextField } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import parts from './parts.module.css';
import type { SheetOfRecord } from './sheetOfRecord.ts';

export function CreditSheet({ desk, record, onClose }: SheetOfRecord) {
  const { fault, forgive, refuse, settle } = useSheetDeed(onClose);
  const [amountKey, noteKey] = [`credit.${record.id}`, `credit-note.${record.id}`];
  const typed = desk.draft.read(amountKey);
  const note = desk.draft.read(noteKey);
  const ask = () => {
    const amountCents = parseMoney(typed);
    if (amountCents === null) return refuse(words.notAnAmount);
    const deed = { do: 'askCredit', record: record.id, amountCents, note } as const;
    const why = desk.deed(deed, words.said.creditAsked, record.id);
    settle(why, () => {
      desk.draft.write(amountKey, '');
      desk.draft.write(noteKey, '');
    });
  };
  return (
    <FormSheet title={words.askCredit} verb={words.askCredit} icon="reply" onDo={ask} onClose={onClose}>
      <TextField
        label={words.amount}
        help={words.amountHelp(record.net)}
        className={parts.amount ?? ''}
        autoFocus
        inputMode="decimal"
        value={typed}
        onChange={(text) => {
          desk.draft.write(amountKey, text);
          forgive();
        }}
        fault={fault}
      />
      <TextArea label={words.explain} rows={2} value={note} onChange={(text) => desk.draft.write(noteKey, text)} />
    </FormSheet>
  );
}
