/**
 * The exchange as one drawing: mood bands and inked curves (a plain strip when nobody’s mood was followed), numbered moments, tracks. Drawn at the width it is given, so that its
 * words keep their size. An image for assistive technology; what it says is written in full beside it.
 */
import { useId } from 'react';
import type { Mood } from '../../model/person.ts';
import type { Debrief } from '../../session/index.ts';
import { CurveLines } from './CurveLines.tsx';
import styles from './ExchangeChart.module.css';
import { layOutChart } from './layout.ts';
import { Markers, placeMoments } from './Markers.tsx';
import { Minutes, MomentStrip, MoodBands } from './MoodBands.tsx';
import { Patterns } from './Patterns.tsx';
import { PORTRAIT_HEIGHT, PORTRAIT_WIDTH, placePortraits } from './placePortraits.ts';
import { Tracks } from './Tracks.tsx';

/** The address of a face, about square; null when there is no drawing. */
export type PortraitOf = (look: string, mood: Mood) => string | null;

export interface ExchangeChartProps {
  readonly debrief: Debrief;
  /** Drawn pixels. */
  readonly width: number;
  /** Less high, for paper. */
  readonly isLow?: boolean;
  /** What it shows in one sentence; left out, it is hidden from assistive technology. */
  readonly label?: string;
  readonly chosen?: number | null;
  readonly onChoose?: (n: number) => void;
  readonly portraitOf?: PortraitOf | undefined;
}

const AROUND_MS = 10_000;
/** Under this width a face hides more than it tells. */
const FACES_FROM = 760;

export function ExchangeChart(props: ExchangeChartProps) {
  const { debrief, width, isLow = false, label, chosen = null, onChoose, portraitOf } = props;
  const prefix = useId().replace(/[^\w-]/g, '');
  const layout = layOutChart(debrief, width, isLow);
  const { scales } = layout;
  const [main] = debrief.curves;
  const shown = debrief.moments.find(({ n }) => n === chosen);
  const discs = placeMoments(debrief, scales).map(({ disc }) => disc);
  const faces =
    main && portraitOf && width >= FACES_FROM
      ? placePortraits(main, scales, discs).map((face) => ({ ...face, href: portraitOf(main.look, face.mood) }))
      : [];
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${layout.height}`}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
    >
      <Patterns prefix={prefix} />
      {layout.isFlat ? <MomentStrip layout={layout} /> : <MoodBands layout={layout} />}
      {shown === undefined ? null : (
        <rect
          x={scales.x(shown.atMs - AROUND_MS)}
          y={scales.box.top}
          width={scales.x(shown.atMs + AROUND_MS) - scales.x(shown.atMs - AROUND_MS)}
          height={layout.height - scales.box.top}
          className={styles.around}
        />
      )}
      <Minutes layout={layout} startsAtMinutes={debrief.startsAtMinutes} durationMs={debrief.durationMs} />
      {faces.map(({ x, y, href }) =>
        href === null ? null : (
          <image key={x} x={x} y={y} width={PORTRAIT_WIDTH} height={PORTRAIT_HEIGHT} href={href} />
        ),
      )}
      <CurveLines curves={debrief.curves} scales={scales} prefix={prefix} discs={discs} />
      <Tracks layout={layout} mainWho={main?.who} place={debrief.place} prefix={prefix} />
      <Markers debrief={debrief} scales={scales} chosen={chosen} onChoose={onChoose} />
    </svg>
  );
}
