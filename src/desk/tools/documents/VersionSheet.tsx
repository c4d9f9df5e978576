/** A document becomes the latest version of another. Which one is the learner’s to say. */
import { useState } from 'react';
import { Button, Select, Sheet } from '../../../ui/index.ts';
import { words as allWords } from './documentsWords.ts';
import type { DocumentSheetProps } from './FileSheet.tsx';
import styles from './Sheets.module.css';

const words = allWords.versionSheet;

export function VersionSheet({ desk, document, onClose }: DocumentSheetProps) {
  const [of, setOf] = useState<string | null>(null);
  const [fault, setFault] = useState<string | undefined>();
  const choices = desk.cabinet.documents
    .filter(({ id, shelf, isBinned }) => id !== document.id && shelf !== null && !isBinned)
    .map(({ id, name, path }) => ({ id, label: name, note: path }));
  const add = () => {
    const before = desk.ownerOf(of ?? '')?.name ?? '';
    const said = allWords.said.versioned(before);
    const why = of === null ? words.choose : desk.deal({ do: 'addVersion', document: document.id, of }, said);
    setFault(why ?? undefined);
    if (why === null) onClose();
  };
  return (
    <Sheet
      title={words.title(document.title)}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      actions={
        <Button variant="primary" look="ruled" icon="page" onPress={add}>
          {words.confirm}
        </Button>
      }
    >
      <div className={styles.form}>
        <Select
          label={words.of}
          placeholder={words.choose}
          choices={choices}
          value={of}
          onChange={setOf}
          help={words.help}
          fault={fault}
        />
      </div>
    </Sheet>
  );
}
