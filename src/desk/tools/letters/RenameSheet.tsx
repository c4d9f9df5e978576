/** The name of a text: what its tab, its file and the lists call it. */
import { useEffect, useState } from 'react';
import { TextField } from '../../../ui/index.ts';
import { VerbSheet } from '../frame/index.ts';
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
    <VerbSheet
      title={words.renameTitle}
      verb={words.renameIt}
      back={words.back}
      isOpen={isOpen}
      onDo={rename}
      onClose={onClose}
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
    </VerbSheet>
  );
}
