/** The days over a planning, each as wide as its column; hours over those that have room for them. A day pressed becomes the wide one. */
import { joinClasses, VisuallyHidden } from '../../../ui/index.ts';
import { nameDay, nameDayInFull, sayHour } from './agendaWords.ts';
import styles from './DayHeads.module.css';
import { DAY_MINUTES, type DayColumn, placeOf, type TimeScale } from './timeScale.ts';

export interface DayHeadsProps {
  readonly scale: TimeScale;
  readonly widthPx: number;
  readonly today: number;
  readonly onDay: (day: number) => void;
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** Width of an hour’s name, and of a day’s, in pixels. */
const HOUR_PX = 42;
const FULL_DAY_PX = 92;
const SHORT_DAY_PX = 52;
const NARROW_PX = 30;

/** Every so many hours, so that their names do not touch; none when not even two fit. */
export function listTicks({ opens, closes }: TimeScale, columnPx: number): number[] {
  const hourPx = (columnPx * 60) / (closes - opens);
  const step = [1, 2, 3, 4].find((hours) => hours * hourPx >= HOUR_PX);
  if (step === undefined) return [];
  const ticks: number[] = [];
  for (let hour = Math.ceil(opens / 60 / step) * step; hour * 60 < closes; hour += step)
    if (
      hour * 60 > opens &&
      (closes - hour * 60) * (hourPx / 60) > HOUR_PX / 2 &&
      (hour * 60 - opens) * (hourPx / 60) > HOUR_PX / 2
    )
      ticks.push(hour * 60);
  return ticks;
}

function roomFor(px: number): 'wide' | 'middling' | 'narrow' {
  if (px >= FULL_DAY_PX) return 'wide';
  return px >= SHORT_DAY_PX ? 'middling' : 'narrow';
}

function DayHead({ column, scale, widthPx, today, onDay }: DayHeadsProps & { readonly column: DayColumn }) {
  const { day, left, width, isWide } = column;
  const columnPx = width * widthPx;
  return (
    <>
      <button
        type="button"
        className={joinClasses(styles.day, isWide && styles.wide, columnPx < NARROW_PX && styles.narrow)}
        style={{ left: percent(left), width: percent(width) }}
        aria-pressed={isWide}
        onClick={() => onDay(day)}
      >
        <VisuallyHidden>
          {nameDayInFull(day)}
          {day === today ? ', aujourd’hui' : ''}
        </VisuallyHidden>
        <span aria-hidden="true">
          {nameDay(day, roomFor(columnPx))}
          {day === today && columnPx > SHORT_DAY_PX ? <small>auj.</small> : null}
        </span>
      </button>
      {listTicks(scale, columnPx).map((minutes) => (
        <span
          key={minutes}
          className={styles.hour}
          style={{ left: percent(placeOf(scale, day * DAY_MINUTES + minutes) ?? 0) }}
          aria-hidden="true"
        >
          {sayHour(minutes)}
        </span>
      ))}
    </>
  );
}

export function DayHeads(props: DayHeadsProps) {
  return (
    <div className={styles.heads}>
      {props.scale.columns.map((column) => (
        <DayHead key={column.day} column={column} {...props} />
      ))}
    </div>
  );
}
