/** Under the curve: where I looked, what was open, the telephone, who waited. Each stretch has its pattern, and its word when there is room. */
import type { WorkPlace } from '../../model/workPlace.ts';
import type { Span } from '../../session/index.ts';
import styles from './ExchangeChart.module.css';
import { type ChartLayout, TRACK_HEIGHT } from './layout.ts';
import { fillOf, isDark, isPatterned } from './Patterns.tsx';
import type { Scales } from './scales.ts';
import { lookOf, wordsOf } from './spanLooks.ts';

const LETTER_WIDTH = 7;
const WORD_MARGIN = 8;

interface StretchProps {
  readonly span: Span;
  readonly top: number;
  readonly scales: Scales;
  readonly mainWho: string | undefined;
  readonly place: WorkPlace;
  readonly prefix: string;
}

function Stretch({ span, top, scales, mainWho, place, prefix }: StretchProps) {
  const [from, to] = [scales.x(span.fromMs), scales.x(span.toMs)];
  const width = Math.max(1, to - from);
  const look = lookOf(span, mainWho);
  const word = wordsOf(span, place).find((one) => one.length * LETTER_WIDTH + WORD_MARGIN <= width);
  const middle = (from + to) / 2;
  const wordWidth = (word?.length ?? 0) * LETTER_WIDTH + 6;
  return (
    <g>
      <rect
        x={from}
        y={top}
        width={width}
        height={TRACK_HEIGHT}
        rx={Math.min(3, width / 3)}
        fill={fillOf(look, prefix)}
        className={styles.stretch}
      />
      {word !== undefined && isPatterned(look) ? (
        <rect
          x={middle - wordWidth / 2}
          y={top + 2.5}
          width={wordWidth}
          height={TRACK_HEIGHT - 5}
          rx={3}
          className={styles.wordGround}
        />
      ) : null}
      {word === undefined ? null : (
        <text x={middle} y={top + 14.5} textAnchor="middle" className={isDark(look) ? styles.lightWord : styles.word}>
          {word}
        </text>
      )}
    </g>
  );
}

export interface TracksProps {
  readonly layout: ChartLayout;
  readonly mainWho: string | undefined;
  readonly place: WorkPlace;
  readonly prefix: string;
}

export function Tracks({ layout, ...stretch }: TracksProps) {
  const { left, right } = layout.scales.box;
  return (
    <g>
      {layout.tracks.map(({ name, kind, spans, top }) => (
        <g key={`${kind} ${name}`}>
          <text
            x={layout.isNarrow ? left : left - 12}
            y={layout.isNarrow ? top - 5 : top + 14.5}
            textAnchor={layout.isNarrow ? 'start' : 'end'}
            className={styles.name}
          >
            {name}
          </text>
          <rect x={left} y={top} width={right - left} height={TRACK_HEIGHT} rx="4" className={styles.track} />
          {spans.map((span) => (
            <Stretch key={span.fromMs} span={span} top={top} scales={layout.scales} {...stretch} />
          ))}
        </g>
      ))}
    </g>
  );
}
