/** Another account for a party. Whether it is theirs, the software cannot know. */
import type { PartyView } from '../../../session/programs/erp.ts';
import { TextField } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import type { ErpDesk } from './useErp.ts';

export interface IbanSheetProps {
  readonly desk: ErpDesk;
  readonly party: PartyView;
  readonly onClose: () => void;
}

export function IbanSheet({ desk, party, onClose }: IbanSheetProps) {
  const { fault, forgive, settle } = useSheetDeed(onClose);
  const key = `iban.${party.id}`;
  const iban = desk.draft.read(key);
  const change = () => {
    const why = desk.deed({ do: 'changeIban', party: party.id, iban }, words.said.ibanChanged);
    settle(why, () => desk.draft.write(key, ''));
  };
  return (
    <FormSheet title={words.changeIban} verb={words.changeIban} icon="check" onDo={change} onClose={onClose}>
      <TextField
        label={words.newIban}
        help={words.ibanHelp}
        autoFocus
        value={iban}
        onChange={(text) => {
          desk.draft.write(key, text);
          forgive();
        }}
        fault={fault}
      />
    </FormSheet>
  );
}
