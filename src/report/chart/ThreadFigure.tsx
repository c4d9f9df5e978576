/** The chart as a figure: as wide as the page on screen, drawn anew for paper, with its key. */
import { useRef } from 'react';
import { joinWords } from '../../model/phrases.ts';
import type { Debrief } from '../../session/index.ts';
import { useBox } from '../../ui/index.ts';
import { countWords, nameMood, sayClock } from '../words.ts';
import { peakOf } from './curve.ts';
import { ExchangeChart, type PortraitOf } from './ExchangeChart.tsx';
import { Key } from './Key.tsx';
import styles from './ThreadFigure.module.css';

/** An A4 less its margins, at the size the letters of the chart are meant for. */
const PAPER_WIDTH = 980;

/** « M. Perrin : impatience à 9 h 38, au plus haut menace à 9 h 44, calme à 9 h 52. » */
export function describeCurves({ curves, startsAtMinutes, moments }: Debrief): string {
  if (curves.length === 0)
    return `Frise du travail, avec ${countWords(moments.length, 'moment numéroté', 'moments numérotés')}.`;
  const clock = (atMs: number): string => sayClock(startsAtMinutes, atMs);
  const told = curves.flatMap(({ name, points }) => {
    const [first, peak, last] = [points[0], peakOf(points), points.at(-1)];
    if (!first || !peak || !last) return [];
    const stages = [
      `${nameMood(first.mood)} à ${clock(first.atMs)}`,
      `au plus haut ${nameMood(peak.mood)} à ${clock(peak.atMs)}`,
      `${nameMood(last.mood)} à ${clock(last.atMs)}`,
    ];
    return [`${name}\u00a0: ${joinWords(stages)}.`];
  });
  return ['Courbe de colère.', ...told].join(' ');
}

function readScale(element: HTMLElement | null): number {
  if (element === null) return 1;
  const scale = Number.parseFloat(getComputedStyle(element).getPropertyValue('--k'));
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

export interface ThreadFigureProps {
  readonly debrief: Debrief;
  readonly chosen: number | null;
  readonly onChoose: (n: number) => void;
  readonly portraitOf?: PortraitOf | undefined;
}

export function ThreadFigure({ debrief, chosen, onChoose, portraitOf }: ThreadFigureProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { widthPx } = useBox(ref);
  const width = Math.round(widthPx / readScale(ref.current));
  return (
    <figure className={styles.figure} data-print="together">
      <div ref={ref} className={styles.screen}>
        {width === 0 ? null : (
          <ExchangeChart
            debrief={debrief}
            width={width}
            label={describeCurves(debrief)}
            chosen={chosen}
            onChoose={onChoose}
            portraitOf={portraitOf}
          />
        )}
      </div>
      <div className={styles.paper}>
        <ExchangeChart debrief={debrief} width={PAPER_WIDTH} isLow portraitOf={portraitOf} />
      </div>
      <figcaption>
        <Key debrief={debrief} />
      </figcaption>
    </figure>
  );
}
