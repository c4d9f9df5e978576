/** A line to type, with words offered; anything else can be typed. The kit's field, plus a list. */
import { useId } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import fields from '../../../ui/fields/Field.module.css';

export interface SuggestedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
}

export function SuggestedField({ label, value, suggestions, onChange }: SuggestedFieldProps) {
  const listId = useId();
  return (
    <TextField value={value} onChange={onChange} autoComplete="off" className={fields.field ?? ''}>
      <Label className={fields.label ?? ''}>{label}</Label>
      <Input className={fields.input ?? ''} list={listId} />
      <datalist id={listId}>
        {suggestions.map((word) => (
          <option key={word} value={word} />
        ))}
      </datalist>
    </TextField>
  );
}
