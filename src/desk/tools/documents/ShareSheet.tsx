/** Who may read or change a document beyond those of its folder. Knows the book of persons; advises nobody. */
import { useState } from 'react';
import { Checkbox, RadioGroup, Strip } from '../../../ui/index.ts';
import { useSheetDeed, VerbSheet } from '../frame/index.ts';
import { words as allWords } from './documentsWords.ts';
import type { DocumentSheetProps } from './FileSheet.tsx';
import styles from './Sheets.module.css';

const words = allWords.shareSheet;
type Right = keyof typeof words.rights;
const RIGHTS: readonly Right[] = ['read', 'write', 'none'];

export function ShareSheet({ desk, document, onClose }: DocumentSheetProps) {
  const [people, setPeople] = useState<readonly string[]>([]);
  const [right, setRight] = useState<Right>('read');
  const { fault, settle } = useSheetDeed(onClose);
  const toggle = (id: string, isIn: boolean) =>
    setPeople(isIn ? [...people, id] : people.filter((person) => person !== id));
  const share = () => {
    const why = desk.deal({ do: 'share', document: document.id, with: people, right }, allWords.said.shared);
    settle(why);
  };
  const rightOf = (id: string): string | undefined => {
    const given = document.shared.find((one) => one.id === id)?.right;
    return given === undefined ? undefined : allWords.rights[given];
  };
  return (
    <VerbSheet
      title={words.title(document.title)}
      verb={words.confirm}
      look="ruled"
      icon="group"
      onDo={share}
      onClose={onClose}
    >
      <div className={styles.form}>
        {fault === undefined ? null : <Strip tone="fault">{fault}</Strip>}
        {document.readers.length === 0 ? null : <p>{allWords.readBy(document.readers)}</p>}
        <fieldset className={styles.people}>
          <legend>{words.who}</legend>
          {desk.cabinet.people.map(({ id, name, role }) => (
            <Checkbox
              key={id}
              isSelected={people.includes(id)}
              onChange={(isIn) => toggle(id, isIn)}
              help={[role, rightOf(id) ?? ''].filter((text) => text !== '').join(', ')}
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
        <RadioGroup
          label={words.right}
          flow="row"
          value={right}
          onChange={setRight}
          choices={RIGHTS.map((id) => ({ id, label: words.rights[id] }))}
        />
      </div>
    </VerbSheet>
  );
}
