/** The name of a text: what its tab, its file and the lists call it. */
import { useEffect, useState } from 'react';
import { Button, Sheet, TextField } from '../../../ui/index.ts';
import { words } from './lettersWords.ts';
import type { OpenText } from './openTexts.ts';

export interface RenameSheetProps {
  readonly text: OpenText;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onName: (title: string) => void;
}

const LONGEST = 120;

export function RenameSheet({ text, isOpen, onClose, onName }: RenameSheetProps) {
  const [name, setName] = useState(text.title);
  useEffect(() => {
    if (isOpen) setName(text.title);
  }, [isOpen, text.title]);
  const rename = () => {
    onName(name.trim());
    onClose();
  };
  return (
    <Sheet
      title={words.renameTitle}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      actions={
        <>
          <Button variant="primary" onPress={rename}>
            {words.renameIt}
          </Button>
          <Button shortcut="Échap" onPress={onClose}>
            {words.back}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <TextField
          label={words.newName}
          value={name}
          onChange={setName}
          maxLength={LONGEST}
          autoFocus
          autoComplete="off"
        />
      </form>
    </Sheet>
  );
}
