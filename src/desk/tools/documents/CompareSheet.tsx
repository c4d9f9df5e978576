/** Which document to put beside the page in front. */
import { useState } from 'react';
import { Button, Select, Sheet } from '../../../ui/index.ts';
import { words as allWords } from './documentsWords.ts';
import type { DocumentSheetProps } from './FileSheet.tsx';
import styles from './Sheets.module.css';

const words = allWords.compareSheet;

export function CompareSheet({ desk, document, onClose }: DocumentSheetProps) {
  const [other, setOther] = useState<string | null>(null);
  const choices = desk.cabinet.documents
    .filter(({ id, isBinned }) => id !== document.id && !isBinned)
    .map(({ id, name, title }) => ({ id, label: title, note: name }));
  const compare = () => {
    if (other === null) return;
    desk.setBeside(other);
    onClose();
  };
  return (
    <Sheet
      title={words.title}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <Button variant="primary" look="ruled" isDisabled={other === null} onPress={compare}>
          {words.confirm}
        </Button>
      }
    >
      <div className={styles.form}>
        <Select label={words.other} placeholder={words.choose} choices={choices} value={other} onChange={setOther} />
      </div>
    </Sheet>
  );
}
