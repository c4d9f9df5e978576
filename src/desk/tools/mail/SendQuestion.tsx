/** Asks once, only when a message lacks something of its form; it says what, never what would be right. */
import { VerbSheet } from '../frame/index.ts';
import { words } from './mailWords.ts';

export interface SendQuestionProps {
  readonly missing: readonly string[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSend: () => void;
}

export function SendQuestion({ missing, isOpen, onClose, onSend }: SendQuestionProps) {
  const send = () => {
    onClose();
    onSend();
  };
  return (
    <VerbSheet
      role="alertdialog"
      title={words.sendTitle}
      verb={words.send}
      icon="send"
      back={words.back}
      first="back"
      isOpen={isOpen}
      onDo={send}
      onClose={onClose}
    >
      {missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{words.sendWarning}</p>
    </VerbSheet>
  );
}
