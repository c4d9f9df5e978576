/** « Le fil de l’échange », « Le fil du travail »: how it ended, the chart, the moments, and the same in words for whoever does not see a chart. */
import { useState } from 'react';
import { joinWords } from '../../model/phrases.ts';
import { placeWords } from '../../model/workPlace.ts';
import type { Debrief } from '../../session/index.ts';
import { Button } from '../../ui/index.ts';
import type { PortraitOf } from '../chart/ExchangeChart.tsx';
import { ThreadFigure } from '../chart/ThreadFigure.tsx';
import { raiseFirst } from '../words.ts';
import { JoinedDocuments, type JoinedDocumentsProps } from '../written/JoinedDocuments.tsx';
import { SentLetters } from '../written/SentLetters.tsx';
import { SentMails } from '../written/SentMails.tsx';
import { DeedJournal } from './DeedJournal.tsx';
import { MomentList, type WaysBack } from './MomentList.tsx';
import styles from './ThreadSection.module.css';
import { ThreadWords } from './ThreadWords.tsx';

const groups = [
  { effect: 'raises', words: 'en rose, ce qui fait monter la tension' },
  { effect: 'soothes', words: 'en vert, ce qui apaise' },
  { effect: 'neutral', words: 'en blanc, le reste' },
] as const;

/** « La colère, minute par minute : M. Perrin. En rose, ce qui fait monter la tension (1 et 2) ; en vert, ce qui apaise (3). » */
export function explainMoments({ moments, curves }: Pick<Debrief, 'moments' | 'curves'>): string {
  const names = joinWords(curves.map(({ name }) => name));
  const opening = names === '' ? '' : `La colère, minute par minute\u00a0: ${names}. `;
  const parts = groups.flatMap(({ effect, words }) => {
    const numbers = moments.filter((one) => one.effect === effect).map(({ n }) => n);
    return numbers.length === 0 ? [] : [`${words} (${joinWords(numbers)})`];
  });
  // One colour alone needs no key.
  return moments.every(({ effect }) => effect === 'neutral')
    ? opening.trim()
    : `${opening}${raiseFirst(parts.join('\u202f; '))}.`;
}

export interface ThreadSectionProps extends WaysBack, Pick<JoinedDocumentsProps, 'onDocument'> {
  readonly debrief: Debrief;
  readonly portraitOf?: PortraitOf | undefined;
}

export function ThreadSection({ debrief, portraitOf, onReplay, onBranch, onDocument }: ThreadSectionProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [isInWords, setInWords] = useState(false);
  const toggle = (n: number) => setChosen((before) => (before === n ? null : n));
  const lead = explainMoments(debrief);
  const hasWays = onReplay !== undefined || onBranch !== undefined;
  return (
    <section aria-labelledby="fil">
      <h2 id="fil" tabIndex={-1} className={styles.heading}>
        {placeWords[debrief.place].thread}
      </h2>
      {debrief.ending === null ? null : (
        <p className={styles.ending}>
          <b>{debrief.ending.title}.</b> {debrief.ending.text}
        </p>
      )}
      {lead === '' ? null : <p className={styles.lead}>{lead}</p>}
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
      <DeedJournal debrief={debrief} />
      <SentMails mails={debrief.sentMails} />
      <SentLetters letters={debrief.sentLetters} />
      <JoinedDocuments documents={debrief.joined} onDocument={onDocument} />
    </section>
  );
}
