/** Which document to put beside the page in front. */
import { useState } from 'react';
import { Select } from '../../../ui/index.ts';
import { VerbSheet } from '../frame/index.ts';
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
    <VerbSheet
      title={words.title}
      verb={words.confirm}
      look="ruled"
      isDisabled={other === null}
      onDo={compare}
      onClose={onClose}
    >
      <div className={styles.form}>
        <Select label={words.other} placeholder={words.choose} choices={choices} value={other} onChange={setOther} />
      </div>
    </VerbSheet>
  );
}
