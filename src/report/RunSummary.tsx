/** One finished run on a small card: when, how it ended, how many of each verdict. Counts, never a mark: labels do not add up. */
import type { Verdict } from '../model/verdict.ts';
import { VERDICTS } from '../model/verdict.ts';
import { readPaperClasses, VerdictMark } from '../ui/index.ts';
import styles from './RunSummary.module.css';
import { sayWallDate } from './words.ts';

export interface RunSummaryProps {
  readonly title: string;
  /** Wall clock, ms. */
  readonly playedAt: number;
  /** Title of the ending; null when the run was left before its end. */
  readonly ending: string | null;
  /** What was proposed for each criterion. */
  readonly verdicts: readonly Verdict[];
  /** Address of the debriefing. */
  readonly href: string;
  /** Which cut of a card. */
  readonly rank?: number;
}

const words: Readonly<Record<Verdict, string>> = {
  acquis: 'acquis',
  partiel: 'partiellement acquis',
  'non-acquis': 'non acquis',
  'non-observe': 'non observé',
  humain: 'à juger par une personne',
};

export function RunSummary({ title, playedAt, ending, verdicts, href, rank = 0 }: RunSummaryProps) {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: verdicts.filter((one) => one === verdict).length,
  })).filter(({ count }) => count > 0);
  return (
    <article className={readPaperClasses('card', rank, styles.card)}>
      <div className={styles.body}>
        <p className={styles.date}>{sayWallDate(playedAt)}</p>
        <h3 className={styles.title}>
          <a href={href}>{ending ?? 'Passage interrompu'}</a>
        </h3>
        <p className={styles.situation}>{title}</p>
        <ul className={styles.counts} aria-label="Verdicts proposés">
          {counts.map(({ verdict, count }) => (
            <li key={verdict} className={styles.count}>
              <VerdictMark
                verdict={verdict}
                word={`${count} ${words[verdict]}`}
                size={18}
                className={styles.mark ?? ''}
              />
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}
