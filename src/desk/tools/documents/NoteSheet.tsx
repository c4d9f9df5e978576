/** A note on a document: kept letter by letter until it is put there. */
import { useState } from 'react';
import { Button, Sheet, TextArea } from '../../../ui/index.ts';
import { words as allWords } from './documentsWords.ts';
import type { DocumentSheetProps } from './FileSheet.tsx';

const words = allWords.noteSheet;

export function NoteSheet({ desk, document, onClose }: DocumentSheetProps) {
  const key = `note:${document.id}`;
  const text = desk.draft.read(key);
  const [fault, setFault] = useState<string | undefined>();
  const annotate = () => {
    const why = desk.deal({ do: 'annotate', document: document.id, text }, allWords.said.noted);
    setFault(why ?? undefined);
    if (why !== null) return;
    desk.draft.write(key, '');
    onClose();
  };
  return (
    <Sheet
      title={words.title(document.title)}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <Button variant="primary" look="ruled" icon="pencil" onPress={annotate}>
          {words.confirm}
        </Button>
      }
    >
      <TextArea
        label={words.text}
        rows={4}
        autoFocus
        value={text}
        onChange={(typed) => desk.draft.write(key, typed)}
        fault={fault}
      />
    </Sheet>
  );
}
