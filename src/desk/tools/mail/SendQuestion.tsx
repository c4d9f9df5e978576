/** Asks once, only when a message lacks something of its form; it says what, never what would be right. */
import { Button, Sheet } from '../../../ui/index.ts';
import { words } from './mailWords.ts';

export interface SendQuestionProps {
  readonly missing: readonly string[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSend: () => void;
}

export function SendQuestion({ missing, isOpen, onClose, onSend }: SendQuestionProps) {
  return (
    <Sheet
      role="alertdialog"
      title={words.sendTitle}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <>
          <Button
            variant="primary"
            icon="send"
            onPress={() => {
              onClose();
              onSend();
            }}
          >
            {words.send}
          </Button>
          <Button shortcut="Échap" autoFocus onPress={onClose}>
            {words.back}
          </Button>
        </>
      }
    >
      {missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{words.sendWarning}</p>
    </Sheet>
  );
}
