/** A document becomes the latest version of another. Which one is the learner’s to say. */
import { useState } from 'react';
import { Select } from '../../../ui/index.ts';
import { useSheetDeed, VerbSheet } from '../frame/index.ts';
import { words as allWords } from './documentsWords.ts';
import type { DocumentSheetProps } from './FileSheet.tsx';
import styles from './Sheets.module.css';

const words = allWords.versionSheet;

export function VersionSheet({ desk, document, onClose }: DocumentSheetProps) {
  const [of, setOf] = useState<string | null>(null);
  const { fault, settle } = useSheetDeed(onClose);
  const choices = desk.cabinet.documents
    .filter(({ id, shelf, isBinned }) => id !== document.id && shelf !== null && !isBinned)
    .map(({ id, name, path }) => ({ id, label: name, note: path }));
  const add = () => {
    const before = desk.ownerOf(of ?? '')?.name ?? '';
    const said = allWords.said.versioned(before);
    const why = of === null ? words.none : desk.deal({ do: 'addVersion', document: document.id, of }, said);
    settle(why);
  };
  return (
    <VerbSheet
      title={words.title(document.title)}
      verb={words.confirm}
      look="ruled"
      icon="page"
      onDo={add}
      onClose={onClose}
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
    </VerbSheet>
  );
}
