/** The ground of the chart: five bands of mood with their weather, or one plain strip, and the minutes. */
import { Icon, moodLooks } from '../../ui/index.ts';
import { nameMood, raiseFirst, sayClock } from '../words.ts';
import styles from './ExchangeChart.module.css';
import type { ChartLayout } from './layout.ts';
import { listBands, listTicks } from './scales.ts';

const bandFills = ['#fbf6ea', '#f8f0df', '#f5e7d2', '#f0dccb', '#e9cfc6'];
const ICON = 32;
const TICK_EVERY_PX = 96;

export function MoodBands({ layout }: { readonly layout: ChartLayout }) {
  const { scales, isNarrow } = layout;
  const { left, right } = scales.box;
  return (
    <g>
      {listBands(scales.box).map(({ mood, top, bottom }, i) => (
        <g key={mood}>
          <rect x={left} y={top} width={right - left} height={bottom - top} fill={bandFills[i]} />
          <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.rule} />
          {isNarrow ? null : (
            // biome-ignore lint/a11y/noSvgWithoutTitle: a place for an icon; the word is beside it
            <svg x={0} y={(top + bottom - ICON) / 2} width={ICON} height={ICON} className={styles.weather}>
              <Icon name={moodLooks[mood].weather} />
            </svg>
          )}
          <text
            x={isNarrow ? left + 6 : left - 12}
            y={(top + bottom) / 2 + 5}
            textAnchor={isNarrow ? 'start' : 'end'}
            className={isNarrow ? styles.innerName : styles.name}
          >
            {raiseFirst(nameMood(mood))}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The ground the moments stand on when there is no curve to stand on. */
export function MomentStrip({ layout }: { readonly layout: ChartLayout }) {
  const { left, right, top, bottom } = layout.scales.box;
  return (
    <g>
      <rect x={left} y={top} width={right - left} height={bottom - top} fill={bandFills[0]} />
      <line x1={left} x2={right} y1={bottom} y2={bottom} className={styles.rule} />
      {layout.isNarrow ? null : (
        <text x={left - 12} y={bottom - 6} textAnchor="end" className={styles.name}>
          Moments
        </text>
      )}
    </g>
  );
}

interface MinutesProps {
  readonly layout: ChartLayout;
  readonly startsAtMinutes: number;
  readonly durationMs: number;
}

export function Minutes({ layout, startsAtMinutes, durationMs }: MinutesProps) {
  const { scales, ticksBaseline } = layout;
  const { left, right, top, bottom } = scales.box;
  const most = Math.max(2, Math.floor((right - left) / TICK_EVERY_PX));
  return (
    <g>
      {listTicks(startsAtMinutes, durationMs, most).map((atMs) => {
        const x = scales.x(atMs);
        const anchor = x - left < 24 ? 'start' : right - x < 24 ? 'end' : 'middle';
        return (
          <g key={atMs}>
            <line x1={x} x2={x} y1={top} y2={bottom + 6} className={styles.minute} />
            <text x={x} y={ticksBaseline} textAnchor={anchor} className={styles.tick}>
              {sayClock(startsAtMinutes, atMs)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
