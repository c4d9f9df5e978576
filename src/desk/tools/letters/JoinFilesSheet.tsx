/** Documents made elsewhere and joined for the jury: chosen, listed, taken back. What is in them is not read here. */
import { useId, useRef, useState } from 'react';
import type { Act } from '../../../model/act.ts';
import { formatBytes } from '../../../model/bytes.ts';
import type { JoinedFile } from '../../../model/letters.ts';
import type { JoinedFileView } from '../../../session/programs/letters.ts';
import { Button, Icon, Strip, useAnnounce } from '../../../ui/index.ts';
import { useKeptFiles } from '../../keptFiles.ts';
import { VerbSheet } from '../frame/index.ts';
import styles from './JoinFilesSheet.module.css';
import { fileWords as words } from './lettersWords.ts';
import { readFile } from './readFile.ts';
import type { LettersDesk } from './useLetters.ts';

export interface JoinFilesSheetProps {
  readonly desk: LettersDesk;
  readonly act: (act: Act) => string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const FORMATS = '.docx,.odt,.odp';
/** Not read at all beyond this: the rules refuse it anyway. */
const MOST_BYTES = 10 * 1024 * 1024;

/** @returns what joins a file, its bytes first: an act without them would be a promise nobody keeps */
function useJoining(act: JoinFilesSheetProps['act']) {
  const keeper = useKeptFiles();
  const announce = useAnnounce();
  const [fault, setFault] = useState('');
  const [isReading, setReading] = useState(false);
  const join = (file: JoinedFile): string | null => act({ do: 'letters', deed: { do: 'joinFile', file } });
  const take = async (chosen: File): Promise<string> => {
    if (chosen.size > MOST_BYTES) return join({ name: chosen.name, bytes: chosen.size, digest: '' }) ?? '';
    const file = await readFile(chosen);
    if (file === null) return words.notADocument;
    if (keeper === null) return words.cannotKeep;
    await keeper.keep(file);
    const { name, digest } = file;
    const why = join({ name, digest, bytes: chosen.size });
    if (why === null) announce(words.joinedSaid(name));
    return why ?? '';
  };
  return {
    fault,
    isReading,
    choose: (chosen: File | undefined) => {
      if (chosen === undefined) return;
      setReading(true);
      take(chosen)
        .catch(() => words.cannotKeep)
        .then((why) => {
          setFault(why);
          setReading(false);
        });
    },
    takeBack: ({ id, name, digest }: JoinedFileView) => {
      const why = act({ do: 'letters', deed: { do: 'takeBackFile', document: id } });
      setFault(why ?? '');
      if (why !== null) return;
      announce(words.takenBackSaid(name));
      void keeper?.forget(digest);
    },
  };
}

function FileList({
  files,
  onTakeBack,
}: {
  readonly files: readonly JoinedFileView[];
  readonly onTakeBack: (file: JoinedFileView) => void;
}) {
  if (files.length === 0) return <p className={styles.none}>{words.none}</p>;
  return (
    <ul className={styles.files} aria-label={words.joined}>
      {files.map((file) => (
        <li key={file.id} className={styles.file}>
          <Icon name="clip" />
          <b>{file.name}</b>
          <span>
            {formatBytes(file.bytes)}, {words.at(file.time)}
          </span>
          <Button look="ruled" icon="trash" aria-label={words.takeBack(file.name)} onPress={() => onTakeBack(file)}>
            {words.takeBackShort}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function JoinFilesSheet({ desk, act, isOpen, onClose }: JoinFilesSheetProps) {
  const { fault, isReading, choose, takeBack } = useJoining(act);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <VerbSheet
      title={words.title}
      verb={words.choose}
      icon="clip"
      isDisabled={isReading}
      back={words.close}
      isOpen={isOpen}
      onDo={() => input.current?.click()}
      onClose={onClose}
    >
      <p id={id}>{words.help}</p>
      {fault === '' ? null : <Strip tone="fault">{fault}</Strip>}
      {isReading ? <p role="status">{words.reading}</p> : null}
      <FileList files={desk.letters.files} onTakeBack={takeBack} />
      <input
        ref={input}
        type="file"
        accept={FORMATS}
        aria-label={words.choose}
        aria-describedby={id}
        tabIndex={-1}
        className={styles.input}
        onChange={({ currentTarget }) => {
          choose(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </VerbSheet>
  );
}
