/** One choice among a few, all in sight. */
import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import { joinClasses } from '../joinClasses.ts';
import styles from './Choice.module.css';
import fields from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import type { Choice } from './Select.tsx';

export interface RadioGroupProps<Id extends string = string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly flow?: 'column' | 'row';
  readonly help?: string;
  readonly fault?: string | undefined;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function RadioGroup<Id extends string = string>(props: RadioGroupProps<Id>) {
  const { label, choices, value, onChange, flow = 'column', help, fault, isDisabled = false, className } = props;
  const choose = (picked: string) => {
    const choice = choices.find(({ id }) => id === picked);
    if (choice !== undefined) onChange(choice.id);
  };
  return (
    <AriaRadioGroup
      value={value}
      onChange={choose}
      isInvalid={fault !== undefined}
      isDisabled={isDisabled}
      orientation={flow === 'row' ? 'horizontal' : 'vertical'}
      className={joinClasses(fields.field, className) ?? ''}
    >
      <Label className={fields.label ?? ''}>{label}</Label>
      <div className={styles[flow]}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={styles.choice ?? ''}>
            <span className={styles.ring} aria-hidden="true" />
            <span>
              {choice.label}
              {choice.note === undefined ? null : <span className={styles.help}>{choice.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldNotes help={help} fault={fault} />
    </AriaRadioGroup>
  );
}
