/** The answer given by itself to whoever writes: on or off, and its text, kept at each letter. */
import { useState } from 'react';
import { Button, Sheet, Strip, Switch, TextArea } from '../../../ui/index.ts';
import styles from './AbsenceSheet.module.css';
import { words } from './mailWords.ts';

export interface AbsenceSheetProps {
  /** The text in force; null: none. */
  readonly current: string | null;
  /** The text being written; null before its first letter. */
  readonly draft: string | null;
  readonly isOpen: boolean;
  readonly onWrite: (text: string) => void;
  readonly onClose: () => void;
  /** @returns why it was refused, or null */
  readonly onSave: (text: string | null) => string | null;
}

function Form({ current, draft, onWrite, onClose, onSave }: AbsenceSheetProps) {
  const [isOn, setOn] = useState(current !== null || draft !== null);
  const [fault, setFault] = useState('');
  const text = draft ?? current ?? '';
  const save = () => {
    if (isOn && text.trim() === '') return setFault(words.absenceNoText);
    const wanted = isOn ? text : null;
    const why = wanted === current ? null : onSave(wanted);
    if (why === null) onClose();
    else setFault(why);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Switch isSelected={isOn} onChange={setOn} help={words.absenceHelp}>
        {words.absenceSwitch}
      </Switch>
      <TextArea label={words.absenceText} rows={4} value={text} onChange={onWrite} isDisabled={!isOn} />
      {fault === '' ? null : <Strip tone="fault">{fault}</Strip>}
      <div>
        <Button variant="primary" type="submit" icon="check">
          {words.keep}
        </Button>
      </div>
    </form>
  );
}

export function AbsenceSheet(props: AbsenceSheetProps) {
  return (
    <Sheet
      title={words.absence}
      isOpen={props.isOpen}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Form {...props} />
    </Sheet>
  );
}
