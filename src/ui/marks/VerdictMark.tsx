/** A verdict: a sign of its own shape, and its word. Says the same in grey. Knows nothing of how it was reached. */
import type { Verdict } from '../../model/verdict.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './VerdictMark.module.css';

const looks: Readonly<Record<Verdict, { readonly icon: IconName; readonly word: string }>> = {
  acquis: { icon: 'verdictMet', word: 'Acquis' },
  partiel: { icon: 'halfDisc', word: 'Partiellement acquis' },
  'non-acquis': { icon: 'squareCross', word: 'Non acquis' },
  'non-observe': { icon: 'brokenRing', word: 'Non observé' },
  humain: { icon: 'verdictPerson', word: 'À juger par une personne' },
};

export interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** `full`: sign and word. `sign`: the sign alone, named for assistive technology (matrices). */
  readonly show?: 'full' | 'sign';
  /** Replaces the word, in a count: « partiellement acquis ». */
  readonly word?: string;
  /** Width of the sign, in drawn pixels. */
  readonly size?: number;
  readonly className?: string;
}

export function VerdictMark({ verdict, show = 'full', word, size = 26, className }: VerdictMarkProps) {
  const look = looks[verdict];
  const text = word ?? look.word;
  if (show === 'sign') return <Icon name={look.icon} title={text} size={size} className={className} />;
  return (
    <span className={joinClasses(styles.mark, styles[verdict], className)}>
      <Icon name={look.icon} size={size} />
      <span>{text}</span>
    </span>
  );
}

/** The French word of a verdict, as shown. */
export function nameVerdict(verdict: Verdict): string {
  return looks[verdict].word;
}
