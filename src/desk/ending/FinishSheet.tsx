/** Asked once before the end: what is still open, in sentences; the button carries the verb. Knows a list, judges nothing. */
import { placeWords, type WorkPlace } from '../../model/workPlace.ts';
import { VerbSheet } from '../tools/frame/VerbSheet.tsx';
import styles from './FinishSheet.module.css';
import type { Undone } from './leftUndone.ts';

const words = {
  finish: {
    title: 'Terminer la situation\u202f?',
    verb: 'Terminer',
    after: 'Le bilan suit. Ce qui est gardé en brouillon ne partira plus.',
  },
  close: {
    after: 'Il restera le temps d’écrire ce qui doit l’être.',
  },
  open: 'Il reste\u00a0:',
  nothing: 'Rien ne reste en suspens sur votre bureau.',
  back: 'Revenir',
};

export interface FinishSheetProps {
  readonly what: 'close' | 'finish';
  readonly place: WorkPlace;
  readonly undone: readonly Undone[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** What is asked, the verb that answers, and what follows. */
function chooseWords(what: 'close' | 'finish', place: WorkPlace) {
  if (what === 'finish') return words.finish;
  const verb = placeWords[place].close;
  return { ...words.close, verb, title: `${verb}\u202f?` };
}

export function FinishSheet({ what, place, undone, isOpen, onClose, onConfirm }: FinishSheetProps) {
  const { title, verb, after } = chooseWords(what, place);
  const confirm = () => {
    onConfirm();
    onClose();
  };
  return (
    <VerbSheet
      role="alertdialog"
      title={title}
      verb={verb}
      back={words.back}
      first="back"
      isOpen={isOpen}
      onDo={confirm}
      onClose={onClose}
    >
      {undone.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>{words.open}</p>
          <ul className={styles.list}>
            {undone.map(({ key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p>{after}</p>
    </VerbSheet>
  );
}
