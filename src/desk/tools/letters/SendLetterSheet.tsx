/** To whom, how, with what: decided on a sheet, the letter still in sight above it. What one decides is kept, letter by letter. */
import { useState } from 'react';
import { SENDINGS } from '../../../model/letters.ts';
import type { SpellingSeen } from '../../../model/spelling.ts';
import type { LetterAddresseeView } from '../../../session/programs/letters.ts';
import { Checkbox, RadioGroup, Select, Strip } from '../../../ui/index.ts';
import type { ProgramDraft } from '../../drafts/draftOf.ts';
import { VerbSheet } from '../frame/index.ts';
import { words as lettersWords, SENDING_WORDS, sendWords as words } from './lettersWords.ts';
import type { OpenText } from './openTexts.ts';
import styles from './SendLetterSheet.module.css';
import { forgetSendDraft, readSendDraft, type SendDraft, writeSendDraft } from './sendDraft.ts';
import type { LettersDesk } from './useLetters.ts';

export interface SendLetterSheetProps {
  readonly text: OpenText;
  readonly desk: LettersDesk;
  readonly draft: ProgramDraft;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly readSpelling: () => SpellingSeen | undefined;
}

/** Why it does not leave, said beside what it is about; of the letter itself, above all. */
interface SendFault {
  readonly of: 'to' | 'by' | 'letter';
  readonly why: string;
}

const WAYS = SENDINGS.map((id) => ({ id, label: SENDING_WORDS[id].label, note: SENDING_WORDS[id].note }));

const describe = ({ role, organisation }: LetterAddresseeView): string =>
  [role, organisation].filter(Boolean).join(', ');

function Enclosed({
  desk,
  text,
  decided,
  onChange,
}: {
  readonly desk: LettersDesk;
  readonly text: OpenText;
  readonly decided: SendDraft;
  readonly onChange: (enclosed: readonly string[]) => void;
}) {
  const documents = desk.letters.documents.filter(({ id }) => id !== text.text);
  const { enclosed } = decided;
  return (
    <fieldset className={styles.documents}>
      <legend>{words.enclosed}</legend>
      {documents.length === 0 ? <p>{words.nothing}</p> : null}
      {documents.map(({ id, name }) => (
        <Checkbox
          key={id}
          isSelected={enclosed.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...enclosed, id] : enclosed.filter((one) => one !== id))}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}

export function SendLetterSheet({ text, desk, draft, isOpen, onClose, readSpelling }: SendLetterSheetProps) {
  const [fault, setFault] = useState<SendFault | null>(null);
  const decided = readSendDraft(draft, text.key);
  const decide = (change: Partial<SendDraft>) => {
    setFault(null);
    writeSendDraft(draft, text.key, { ...decided, ...change });
  };
  const close = () => {
    setFault(null);
    onClose();
  };
  const addressee = desk.letters.addressees.find(({ id }) => id === decided.to);
  const send = () => {
    const { to, by, enclosed } = decided;
    if (to === null || addressee === undefined) return setFault({ of: 'to', why: words.nobody });
    if (by === null) return setFault({ of: 'by', why: words.noWay });
    const saying = lettersWords.sentSaid(text.title, addressee.name, SENDING_WORDS[by].said);
    const why = desk.send(text, { to, by, enclosed }, readSpelling(), saying);
    setFault(why === null ? null : { of: 'letter', why });
    if (why !== null) return;
    forgetSendDraft(draft, text.key);
    onClose();
  };
  return (
    <VerbSheet
      title={words.title}
      verb={words.send}
      icon="send"
      back={words.back}
      isOpen={isOpen}
      onDo={send}
      onClose={close}
    >
      {fault?.of === 'letter' ? (
        <div className={styles.fault}>
          <Strip tone="fault">{fault.why}</Strip>
        </div>
      ) : null}
      <div className={styles.form}>
        <Select
          label={words.to}
          placeholder={words.choose}
          value={decided.to}
          choices={desk.letters.addressees.map((one) => ({ id: one.id, label: one.name, note: describe(one) }))}
          onChange={(to) => decide({ to })}
          fault={fault?.of === 'to' ? fault.why : undefined}
        />
        <RadioGroup
          label={words.how}
          choices={WAYS}
          value={decided.by}
          onChange={(by) => decide({ by })}
          fault={fault?.of === 'by' ? fault.why : undefined}
          className={styles.how ?? ''}
        />
        <Enclosed desk={desk} text={text} decided={decided} onChange={(enclosed) => decide({ enclosed })} />
      </div>
    </VerbSheet>
  );
}
