/** Who speaks and in what mood: a weather, a name, the mood in words and where it is going. */
import type { ShownMood } from '../../model/person.ts';
import { Icon } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import { moodLooks } from '../moodLooks.ts';
import styles from './MoodTag.module.css';

export interface MoodTagProps {
  readonly name: string;
  /** Left out when the mood cannot be known: a voice on the telephone, a colleague. */
  readonly mood?: ShownMood;
  /** « en colère » */
  readonly moodWord?: string;
  /** « ça monte », « ça retombe » */
  readonly trend?: string;
  readonly size?: 'large' | 'small';
}

export function MoodTag({ name, mood, moodWord, trend, size = 'large' }: MoodTagProps) {
  const words = [moodWord, trend].filter((word) => word !== undefined && word !== '').join(', ');
  return (
    <p className={joinClasses(styles.tag, styles[size])}>
      {mood === undefined ? null : (
        <span className={styles.weather}>
          <Icon name={moodLooks[mood].weather} className={styles.icon} />
        </span>
      )}
      <b className={styles.name}>{name}</b>
      {words === '' ? null : <span className={styles.words}>{words}</span>}
    </p>
  );
}
