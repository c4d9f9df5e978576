/** Asks once before something leaves for good: what leaves stays readable, the button carries the verb. */
import type { ReactNode } from 'react';
import { VerbSheet } from '../frame/VerbSheet.tsx';
import styles from './SendSheet.module.css';

const words = { back: 'Revenir', empty: 'rien d’écrit' };

export interface SendSheetProps {
  readonly title: string;
  /** What cannot be undone, in a sentence. */
  readonly warning: string;
  readonly verb: string;
  /** The fields as they will be read. */
  readonly lines: readonly {
    readonly name: string;
    readonly value: ReactNode;
  }[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSend: () => void;
}

export function SendSheet({ title, warning, verb, lines, isOpen, onClose, onSend }: SendSheetProps) {
  const send = () => {
    onSend();
    onClose();
  };
  return (
    <VerbSheet
      role="alertdialog"
      title={title}
      verb={verb}
      icon="send"
      back={words.back}
      first="verb"
      isOpen={isOpen}
      onDo={send}
      onClose={onClose}
    >
      <dl className={styles.lines}>
        {lines.map(({ name, value }) => (
          <div key={name} className={styles.line}>
            <dt>{name}</dt>
            <dd>{value === '' ? <em className={styles.empty}>{words.empty}</em> : value}</dd>
          </div>
        ))}
      </dl>
      <p>{warning}</p>
    </VerbSheet>
  );
}
