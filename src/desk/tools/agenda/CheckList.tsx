/** Several choices among a few, ticked: people, things, documents. */
import { CheckboxGroup, Label } from 'react-aria-components';
import fields from '../../../ui/fields/Field.module.css';
import { Checkbox } from '../../../ui/index.ts';
import styles from './CheckList.module.css';

export interface CheckListProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly note?: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function CheckList({ label, choices, chosen, onChange }: CheckListProps) {
  // In the order they stand, not that in which they were ticked.
  const inOrder = (ticked: readonly string[]) => choices.map(({ id }) => id).filter((id) => ticked.includes(id));
  return (
    <CheckboxGroup value={[...chosen]} onChange={(ticked) => onChange(inOrder(ticked))} className={fields.field ?? ''}>
      <Label className={fields.label ?? ''}>{label}</Label>
      <div className={styles.choices}>
        {choices.map(({ id, label: word, note }) => (
          <Checkbox key={id} value={id} {...(note === undefined || note === '' ? {} : { help: note })}>
            {word}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
