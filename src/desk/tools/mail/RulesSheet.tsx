/** My rules: what comes, from whom or about what, and where it goes by itself. Knows rules; which ones would help is not said. */
import { useState } from 'react';
import type { Act } from '../../../model/act.ts';
import { MYSELF } from '../../../model/mail.ts';
import type { MailboxView } from '../../../session/view.ts';
import { Button, Select, Sheet, Strip, TextField } from '../../../ui/index.ts';
import { nameFolder } from './mailPlaces.ts';
import { words } from './mailWords.ts';
import styles from './RulesSheet.module.css';

const ANYBODY = '*';

export interface RulesSheetProps {
  readonly mailbox: MailboxView;
  readonly isOpen: boolean;
  readonly act: (act: Act) => string | null;
  readonly onClose: () => void;
}

function nameFrom(mailbox: MailboxView, id: string | null): string {
  return mailbox.contacts.find((one) => one.id === id)?.name ?? words.ruleAnybody;
}

function RuleList({ mailbox, act }: Pick<RulesSheetProps, 'mailbox' | 'act'>) {
  if (mailbox.rules.length === 0) return <p>{words.rulesNone}</p>;
  return (
    <ol className={styles.rules}>
      {mailbox.rules.map(({ from, holds, folder }, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rules may be the same; their rank is their name
        <li key={rank} className={styles.rule}>
          <span>{words.sayRule(nameFrom(mailbox, from), holds, nameFolder(mailbox, folder))}</span>
          <Button look="ruled" icon="trash" onPress={() => void act({ do: 'removeMailRule', rank })}>
            {words.removeRule}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function NewRule({ mailbox, act }: Pick<RulesSheetProps, 'mailbox' | 'act'>) {
  const [from, setFrom] = useState(ANYBODY);
  const [holds, setHolds] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const [fault, setFault] = useState('');
  const add = () => {
    const rule = { from: from === ANYBODY ? null : from, holds: holds.trim(), folder: folder ?? '' };
    const why = act({ do: 'addMailRule', rule });
    setFault(why ?? '');
    if (why !== null) return;
    setFrom(ANYBODY);
    setHolds('');
    setFolder(null);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Select
        label={words.ruleFrom}
        value={from}
        choices={[
          { id: ANYBODY, label: words.ruleAnybody },
          ...mailbox.contacts.map(({ id, name, organisation, email }) => ({
            id,
            label: name,
            note: [organisation, email].filter(Boolean).join(', '),
          })),
        ]}
        onChange={setFrom}
      />
      <TextField label={words.ruleHolds} value={holds} onChange={setHolds} autoComplete="off" />
      <Select
        label={words.ruleFolder}
        value={folder}
        placeholder="Choisir un dossier"
        choices={mailbox.folders
          .filter(({ id, box }) => box === MYSELF && id !== 'sent')
          .map(({ id, title }) => ({ id, label: title }))}
        onChange={setFolder}
      />
      {fault === '' ? null : <Strip tone="fault">{fault}</Strip>}
      <div className={styles.end}>
        <Button variant="primary" type="submit" icon="plus">
          {words.addRule}
        </Button>
      </div>
    </form>
  );
}

export function RulesSheet({ mailbox, isOpen, act, onClose }: RulesSheetProps) {
  return (
    <Sheet
      title={words.rules}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <p className={styles.help}>{words.rulesHelp}</p>
      <RuleList mailbox={mailbox} act={act} />
      <NewRule mailbox={mailbox} act={act} />
    </Sheet>
  );
}
