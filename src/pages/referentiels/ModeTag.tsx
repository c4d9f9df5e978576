/** Who judges a criterion, with a sign of its own. */
import type { ObservationMode } from '../../model/criterion.ts';
import { Icon, type IconName } from '../../ui/icons/Icon.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './ModeTag.module.css';
import { modeWords } from './words.ts';

const signs: Readonly<Record<ObservationMode, IconName>> = {
  software: 'eye',
  'software-to-confirm': 'halfDisc',
  'software-plus-explanation': 'pencil',
  human: 'verdictPerson',
};

export function ModeTag({ mode }: { readonly mode: ObservationMode }) {
  return (
    <span className={joinClasses(styles.tag, mode !== 'software' && styles.person)}>
      <Icon name={signs[mode]} className={styles.sign} />
      <span>
        <span className={styles.question}>Qui en juge{'\u00a0'}: </span>
        {modeWords[mode].name}
      </span>
    </span>
  );
}
