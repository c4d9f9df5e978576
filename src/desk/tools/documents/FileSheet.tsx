/** Where a document goes and under what name. The rule and its example stay in sight; the name is the learner’s to write. */
import type { CabinetDocumentView } from '../../../session/programs/cabinet.ts';
import { type Choice, Select, TextField } from '../../../ui/index.ts';
import { useSheetDeed, VerbSheet } from '../frame/index.ts';
import { words as allWords } from './documentsWords.ts';
import styles from './Sheets.module.css';
import type { DocumentsDesk } from './useDocuments.ts';

const words = allWords.fileSheet;

export interface DocumentSheetProps {
  readonly desk: DocumentsDesk;
  readonly document: CabinetDocumentView;
  readonly onClose: () => void;
}

/** Every folder, as deep as it lies; those where one may not write say so. */
function listChoices({ cabinet }: DocumentsDesk): readonly Choice[] {
  return cabinet.shelves
    .filter(({ access }) => access !== 'none')
    .map(({ id, path, access }) =>
      access === 'read' ? { id, label: path, note: allWords.readOnly } : { id, label: path },
    );
}

function Rule({ desk: { cabinet } }: Pick<DocumentSheetProps, 'desk'>) {
  if (cabinet.naming === null) return null;
  const { text, example, parts } = cabinet.naming;
  return (
    <div className={styles.rule}>
      <b>{words.rule}</b>
      <p>
        <code>{words.parts(parts)}</code>
      </p>
      <p>{text}</p>
      <p>{words.example(example)}</p>
    </div>
  );
}

export function FileSheet({ desk, document, onClose }: DocumentSheetProps) {
  const { draft, cabinet } = desk;
  const keys = { shelf: `shelf:${document.id}`, name: `name:${document.id}` };
  const { fault, forgive, settle } = useSheetDeed(onClose);
  const shelf = draft.read(keys.shelf) || (document.shelf ?? '');
  // What has never been filed has no name yet: nothing is written beforehand.
  const name = draft.read(keys.name) || (document.shelf === null ? '' : document.name);
  const chosen = cabinet.shelves.find(({ id }) => id === shelf);
  // Said beside what it is about: the folder first, then the name.
  const isOfShelf = chosen?.access !== 'write';
  const file = () => {
    const said = allWords.said.filed(name.trim(), chosen?.path ?? '');
    const why = shelf === '' ? words.noShelf : desk.deal({ do: 'file', document: document.id, shelf, name }, said);
    settle(why, () => {
      draft.write(keys.shelf, '');
      draft.write(keys.name, '');
    });
  };
  return (
    <VerbSheet
      title={words.title(document.title)}
      verb={words.confirm}
      look="ruled"
      icon="folder"
      onDo={file}
      onClose={onClose}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          file();
        }}
      >
        <Select
          label={words.shelf}
          placeholder={words.chooseShelf}
          choices={listChoices(desk)}
          value={shelf === '' ? null : shelf}
          onChange={(id) => {
            forgive();
            draft.write(keys.shelf, id);
          }}
          fault={isOfShelf ? fault : undefined}
        />
        <TextField
          label={words.name}
          value={name}
          onChange={(text) => {
            if (!isOfShelf) forgive();
            draft.write(keys.name, text);
          }}
          help={words.now(document.name)}
          fault={isOfShelf ? undefined : fault}
          autoComplete="off"
        />
        <Rule desk={desk} />
      </form>
    </VerbSheet>
  );
}
