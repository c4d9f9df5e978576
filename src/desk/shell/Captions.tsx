/** What is being said, in plain large letters along the ledge, for whoever turned captions on. Knows the words in the air. */
import { joinClasses } from '../../ui/index.ts';
import type { OwnWords, WordsInTheAir } from '../conversation/chooseWords.ts';
import styles from './Captions.module.css';

const words = { you: 'Vous', onLine: 'au téléphone' };

export interface CaptionsProps {
  readonly spoken: WordsInTheAir | null;
  readonly own: OwnWords | null;
  readonly place: 'hall' | 'side';
}

export function Captions({ spoken, own, place }: CaptionsProps) {
  const name = own === null ? (spoken?.name ?? '') : words.you;
  const text = own?.text ?? spoken?.text ?? '';
  if (text === '') return null;
  const how =
    own !== null || spoken === null
      ? ''
      : [spoken.onLine ? words.onLine : '', spoken.delivery].filter(Boolean).join(', ');
  return (
    <p className={joinClasses(styles.captions, styles[place])} aria-hidden="true">
      <b>{name}</b>
      {how === '' ? null : <i> ({how})</i>} {text}
    </p>
  );
}
