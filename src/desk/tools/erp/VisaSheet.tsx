/** Asking for a visa: of whom is the learner’s choice among the people of the house. */
import { Select, TextArea } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import type { SheetOfRecord } from './sheetOfRecord.ts';

export function VisaSheet({ desk, record, onClose }: SheetOfRecord) {
  const { fault, forgive, refuse, settle } = useSheetDeed(onClose);
  const [whomKey, noteKey] = [`visa.${record.id}`, `visa-note.${record.id}`];
  const from = desk.draft.read(whomKey);
  const note = desk.draft.read(noteKey);
  const ask = () => {
    const person = desk.erp.people.find(({ id }) => id === from);
    if (person === undefined) return refuse(words.noWhom);
    const why = desk.deed({ do: 'askVisa', record: record.id, from, note }, words.said.visaAsked(person.name));
    settle(why, () => desk.draft.write(noteKey, ''));
  };
  return (
    <FormSheet title={words.askVisa} verb={words.askVisa} icon="send" onDo={ask} onClose={onClose}>
      <Select
        label={words.askWhom}
        placeholder={words.chooseWhom}
        choices={desk.erp.people.map(({ id, name, role }) => ({ id, label: name, note: role }))}
        value={from === '' ? null : from}
        onChange={(id) => {
          desk.draft.write(whomKey, id);
          forgive();
        }}
        fault={fault}
      />
      <TextArea label={words.message} rows={2} value={note} onChange={(text) => desk.draft.write(noteKey, text)} />
    </FormSheet>
  );
}
