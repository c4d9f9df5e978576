/**
 * What supports a verdict, in the order it happened: a sign of its own shape, the hour, the sentence. A long list shows its faults
 * and its first facts on screen, the others on demand; paper has all.
 */
import { useId, useState } from 'react';
import type { Evidence, Weight } from '../../model/verdict.ts';
import { Icon, type IconName, joinClasses } from '../../ui/index.ts';
import { HeldNumbers } from '../HeldNumbers.tsx';
import { HiddenWords } from '../HiddenWords.tsx';
import { countWords, dropClock, sayClock, writeClock } from '../words.ts';
import styles from './EvidenceList.module.css';
import { FoldButton } from './Fold.tsx';
import { type RunHours, sayHour } from './runHours.ts';

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
  readonly hours: RunHours;
}

/** More on a screen would push the next criterion out of sight. */
const MOST_SHOWN = 6;

/** Every fault, and the first facts up to the number that fits; one left alone would not be worth a press. */
export function chooseShown(evidence: readonly Evidence[]): ReadonlySet<Evidence> {
  if (evidence.length <= MOST_SHOWN + 1) return new Set(evidence);
  const faults = evidence.filter(({ weight }) => weight !== 'shows');
  const facts = evidence.filter(({ weight }) => weight === 'shows');
  return new Set([...faults, ...facts.slice(0, Math.max(1, MOST_SHOWN - faults.length))]);
}

export function EvidenceList({ evidence, hours }: EvidenceListProps) {
  const { startsAtMinutes } = hours;
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const shown = chooseShown(evidence);
  const others = evidence.length - shown.size;
  return (
    <>
      <ul id={id} className={joinClasses(styles.list, evidence.some((one) => hours.missing.has(one)) && styles.since)}>
        {evidence.map((one) => {
          const { atMs, text, weight, indicator } = one;
          const isSpare = !isWhole && !shown.has(one);
          return (
            <li key={`${atMs} ${indicator} ${text}`} className={joinClasses(styles.item, isSpare && styles.spare)}>
              <Sign weight={weight} />
              <time className={styles.time} dateTime={writeClock(startsAtMinutes, atMs)}>
                {sayHour(one, hours)}
              </time>
              <span>
                {weight === 'critical' ? <b>Acte critique{'\u00a0'}: </b> : null}
                {weight === 'critical' ? null : <HiddenWords>{`${signs[weight].word}\u00a0: `}</HiddenWords>}
                <HeldNumbers>{dropClock(text, sayClock(startsAtMinutes, atMs))}</HeldNumbers>
              </span>
            </li>
          );
        })}
      </ul>
      {others === 0 ? null : (
        <FoldButton
          label={isWhole ? 'Montrer l’essentiel' : `${countWords(others, 'autre fait', 'autres faits')} à l’appui`}
          isOpen={isWhole}
          controls={id}
          onPress={() => setWhole(!isWhole)}
        />
      )}
    </>
  );
}

export interface SignKeyProps {
  readonly weights: readonly Weight[];
  /** Something expected never came. */
  readonly hasMissing: boolean;
}

/** The key of the signs, for those that appear; and what « dès » says of an hour. */
export function SignKey({ weights, hasMissing }: SignKeyProps) {
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
      {hasMissing ? (
        <li className={styles.keyEntry}>
          <b>dès…</b> attendu à partir de cette heure, et pas venu
        </li>
      ) : null}
    </ul>
  );
}
