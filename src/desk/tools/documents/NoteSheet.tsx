/** A note on a document: kept letter by letter until it is put there. */
import { TextArea } from '../../../ui/index.ts';
import { useSheetDeed, VerbSheet } from '../frame/index.ts';
import { words as allWords } from './documentsWords.ts';
import type { DocumentSheetProps } from './FileSheet.tsx';

const words = allWords.noteSheet;

export function NoteSheet({ desk, document, onClose }: DocumentSheetProps) {
  const key = `note:${document.id}`;
  const text = desk.draft.read(key);
  const { fault, settle } = useSheetDeed(onClose);
  const annotate = () => {
    const why = desk.deal({ do: 'annotate', document: document.id, text }, allWords.said.noted);
    settle(why, () => desk.draft.write(key, ''));
  };
  return (
    <VerbSheet
      title={words.title(document.title)}
      verb={words.confirm}
      look="ruled"
      icon="pencil"
      onDo={annotate}
      onClose={onClose}
    >
      <TextArea
        label={words.text}
        rows={4}
        autoFocus
        value={text}
        onChange={(typed) => desk.draft.write(key, typed)}
        fault={fault}
      />
    </VerbSheet>
  );
}
