/** « Le fil de l’échange »: how it ended, the chart, the moments, and the same in words for whoever does not see a chart. */
import { useState } from 'react';
import type { Debrief } from '../../session/index.ts';
import { Button } from '../../ui/index.ts';
import type { PortraitOf } from '../chart/ExchangeChart.tsx';
import { ThreadFigure } from '../chart/ThreadFigure.tsx';
import { joinWords } from '../words.ts';
import { MomentList, type WaysBack } from './MomentList.tsx';
import styles from './ThreadSection.module.css';
import { ThreadWords } from './ThreadWords.tsx';

/** « Au-dessus de la courbe, ce qui fait monter la tension (1, 2 et 4) ; au-dessous, ce qui l’apaise (3 et 5). » */
export function explainMoments({ moments, curves }: Pick<Debrief, 'moments' | 'curves'>): string {
  const names = joinWords(curves.map(({ name }) => name));
  const opening = names === '' ? '' : `La colère, minute par minute\u00a0: ${names}. `;
  const list = (effect: 'raises' | 'soothes') => moments.filter((one) => one.effect === effect).map(({ n }) => n);
  const parts = [
    list('raises').length === 0 ? '' : `En rose, ce qui fait monter la tension (${joinWords(list('raises'))})`,
    list('soothes').length === 0 ? '' : `en vert, ce qui l’apaise (${joinWords(list('soothes'))})`,
  ].filter((part) => part !== '');
  const told = parts.join('\u202f; ');
  return opening + (told === '' ? '' : `${told.charAt(0).toLocaleUpperCase('fr')}${told.slice(1)}.`);
}

export interface ThreadSectionProps extends WaysBack {
  readonly debrief: Debrief;
  readonly portraitOf?: PortraitOf | undefined;
}

export function ThreadSection({ debrief, portraitOf, onReplay, onBranch }: ThreadSectionProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [isInWords, setInWords] = useState(false);
  const toggle = (n: number) => setChosen((before) => (before === n ? null : n));
  const hasWays = onReplay !== undefined || onBranch !== undefined;
  return (
    <section aria-labelledby="fil">
      <h2 id="fil" tabIndex={-1} className={styles.heading}>
        Le fil de l’échange
      </h2>
      {debrief.ending === null ? null : (
        <p className={styles.ending}>
          <b>{debrief.ending.title}.</b> {debrief.ending.text}
        </p>
      )}
      <p className={styles.lead}>{explainMoments(debrief)}</p>
      <ThreadFigure debrief={debrief} chosen={chosen} onChoose={toggle} portraitOf={portraitOf} />
      <MomentList debrief={debrief} chosen={chosen} onChoose={toggle} onReplay={onReplay} onBranch={onBranch} />
      <div className={styles.tools} data-print="never">
        <Button
          look="ruled"
          icon={isInWords ? 'up' : 'page'}
          aria-expanded={isInWords}
          onPress={() => setInWords(!isInWords)}
        >
          {isInWords ? 'Refermer le fil en toutes lettres' : 'Lire le fil en toutes lettres'}
        </Button>
        {hasWays ? (
          <p className={styles.help}>
            {onReplay === undefined ? null : '«\u202fRejouer d’ici\u202f» remontre ce qui s’est passé. '}
            {onBranch === undefined ? null : '«\u202fEt si…\u202f?\u202f» vous rend la main à cet instant.'}
          </p>
        ) : null}
      </div>
      {isInWords ? (
        <div className={styles.words} data-print="never">
          <ThreadWords debrief={debrief} />
        </div>
      ) : null}
    </section>
  );
}
