/** What supports a verdict, in the order it happened: a sign of its own shape, the hour, the sentence. */
import type { Evidence, Weight } from '../../model/verdict.ts';
import { Icon, type IconName, joinClasses } from '../../ui/index.ts';
import { HiddenWords } from '../HiddenWords.tsx';
import { dropClock, sayClock, writeClock } from '../words.ts';
import styles from './EvidenceList.module.css';

const signs: Readonly<Record<Weight, { readonly icon: IconName; readonly word: string }>> = {
  shows: { icon: 'check', word: 'montre le critère' },
  minor: { icon: 'triangle', word: 'faute mineure' },
  major: { icon: 'warning', word: 'faute majeure' },
  critical: { icon: 'flag', word: 'acte critique' },
};

function Sign({ weight }: { readonly weight: Weight }) {
  return (
    <span className={joinClasses(styles.sign, styles[weight])}>
      <Icon name={signs[weight].icon} className={styles.icon} />
    </span>
  );
}

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly startsAtMinutes: number;
}

export function EvidenceList({ evidence, startsAtMinutes }: EvidenceListProps) {
  return (
    <ul className={styles.list}>
      {evidence.map(({ atMs, text, weight, indicator }) => (
        <li key={`${atMs} ${indicator} ${text}`} className={styles.item}>
          <Sign weight={weight} />
          <time className={styles.time} dateTime={writeClock(startsAtMinutes, atMs)}>
            {sayClock(startsAtMinutes, atMs)}
          </time>
          <span>
            {weight === 'critical' ? <b>Acte critique{'\u00a0'}: </b> : null}
            {weight === 'critical' ? null : <HiddenWords>{`${signs[weight].word}\u00a0: `}</HiddenWords>}
            {dropClock(text, sayClock(startsAtMinutes, atMs))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The key of the signs, for those that appear. */
export function SignKey({ weights }: { readonly weights: readonly Weight[] }) {
  const shown = (Object.keys(signs) as Weight[]).filter((weight) => weights.includes(weight));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.key} aria-label="Signes">
      {shown.map((weight) => (
        <li key={weight} className={styles.keyEntry}>
          <Sign weight={weight} />
          {signs[weight].word}
        </li>
      ))}
    </ul>
  );
}
