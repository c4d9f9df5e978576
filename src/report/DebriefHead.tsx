/**
 * The head of a report: which situation, who, when; and, once results may be shown, which variant and how it ended.
 * Knows nothing of verdicts.
 */
import type { Ref } from 'react';
import { quote } from '../model/phrases.ts';
import { formatDuration } from '../model/time.ts';
import type { Debrief } from '../session/index.ts';
import { Link } from '../ui/index.ts';
import type { PortraitOf } from './chart/ExchangeChart.tsx';
import styles from './DebriefHead.module.css';
import { PrintButton, type PrintButtonProps } from './PrintButton.tsx';
import { sayWallDate } from './words.ts';

export interface DebriefHeadProps {
  readonly scenarioTitle: string;
  readonly candidate: string;
  /** Wall clock, ms. */
  readonly playedAt: number;
  readonly seed: number;
  /** What came of it; null until it may be shown. */
  readonly results: Debrief | null;
  readonly back?: { readonly href: string; readonly label: string } | undefined;
  /** Left out: nothing prints from this screen. */
  readonly print?: Omit<PrintButtonProps, 'className'> | undefined;
  readonly portraitOf?: PortraitOf | undefined;
  readonly headingRef?: Ref<HTMLHeadingElement> | undefined;
}

function listFacts({ candidate, playedAt, seed, results }: DebriefHeadProps): readonly (readonly [string, string])[] {
  const always = [
    ['Candidat', candidate],
    ['Passage', sayWallDate(playedAt)],
  ] as const;
  if (results === null) return always;
  return [
    ...always,
    ['Durée', formatDuration(results.durationMs)],
    ['Tirage', `n°\u00a0${seed}`],
    ['Fin', results.ending?.title ?? 'Passage interrompu'] as const,
  ];
}

export function DebriefHead(props: DebriefHeadProps) {
  const { scenarioTitle, results, back, print, portraitOf, headingRef } = props;
  const main = results?.curves[0];
  const last = main?.points.at(-1);
  const portrait = main && last ? (portraitOf?.(main.look, last.mood) ?? null) : null;
  return (
    <header className={styles.head}>
      <div className={styles.wrap}>
        <div className={styles.tools} data-print="never">
          {back === undefined ? null : (
            <Link href={back.href} icon="back" ground="dark">
              {back.label}
            </Link>
          )}
          {results === null || print === undefined ? null : <PrintButton {...print} className={styles.print} />}
        </div>
        <div className={styles.words}>
          <p className={styles.kick}>Situ, compte rendu de passage</p>
          <h1 ref={headingRef} tabIndex={-1} className={styles.title}>
            {quote(scenarioTitle)}
          </h1>
          <dl className={styles.facts}>
            {listFacts(props).map(([term, fact]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </div>
        {portrait === null ? null : (
          <div className={styles.picture} aria-hidden="true">
            <img src={portrait} alt="" />
          </div>
        )}
      </div>
    </header>
  );
}
