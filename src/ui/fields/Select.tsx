/** One choice among a few, in a list that opens. */
import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { Icon } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import fields from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import styles from './Select.module.css';

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, smaller line. */
  readonly note?: string;
}

export interface SelectProps<Id extends string = string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** Shown while nothing is chosen: « Choisir une personne ». */
  readonly placeholder?: string;
  readonly help?: string;
  readonly fault?: string | undefined;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function Select<Id extends string = string>(props: SelectProps<Id>) {
  const { label, isLabelHidden = false, choices, value, onChange, placeholder = 'Choisir', help, fault } = props;
  const choose = (key: unknown) => {
    const choice = choices.find(({ id }) => id === key);
    if (choice !== undefined) onChange(choice.id);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isInvalid={fault !== undefined}
      isDisabled={props.isDisabled === true}
      aria-label={isLabelHidden ? label : undefined}
      className={joinClasses(fields.field, props.className) ?? ''}
    >
      {isLabelHidden ? null : <Label className={fields.label ?? ''}>{label}</Label>}
      <Button className={joinClasses(fields.input, styles.button) ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="down" className={styles.arrow} />
      </Button>
      <FieldNotes help={help} fault={fault} />
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''}>
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className={styles.item ?? ''}>
              <Icon name="check" className={styles.check} />
              <span>
                {choice.label}
                {choice.note === undefined ? null : <span className={styles.note}>{choice.note}</span>}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
