/** A line or a page of text to type. Never loses what was typed: it holds no value of its own unless asked to. */
import type { ReactNode } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  Label,
} from 'react-aria-components';
import type { IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> {
  /** Shown above; with `isLabelHidden`, only announced. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly help?: string;
  /** Beside the help: a lock, for a value that comes from elsewhere. */
  readonly helpIcon?: IconName;
  readonly fault?: string | undefined;
  readonly placeholder?: string;
  readonly className?: string;
}

export interface TextAreaProps extends TextFieldProps {
  readonly rows?: number;
}

function Frame({ children, ...props }: TextFieldProps & { readonly children: ReactNode }) {
  const { label, isLabelHidden = false, help, helpIcon, fault, className, placeholder: _, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      aria-label={isLabelHidden ? label : rest['aria-label']}
      isInvalid={fault !== undefined}
      className={joinClasses(styles.field, className) ?? ''}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      {children}
      <FieldNotes help={help} helpIcon={helpIcon} fault={fault} />
    </AriaTextField>
  );
}

export function TextField(props: TextFieldProps) {
  return (
    <Frame {...props}>
      <Input className={styles.input ?? ''} placeholder={props.placeholder} />
    </Frame>
  );
}

export function TextArea({ rows = 4, ...props }: TextAreaProps) {
  return (
    <Frame {...props}>
      <AriaTextArea className={styles.input ?? ''} rows={rows} placeholder={props.placeholder} />
    </Frame>
  );
}
