/** The numbered moments on the line. The mouse may choose one here; the list below does the same for every other way in. */
import type { Debrief } from '../../session/index.ts';
import { joinClasses } from '../../ui/index.ts';
import { tracePoints } from './CurveLines.tsx';
import { pointAt } from './curve.ts';
import styles from './ExchangeChart.module.css';
import { DISC_RADIUS, type MarkedMoment, placeMarkers } from './placeMarkers.ts';
import type { Scales } from './scales.ts';

/** A moment stands on its person's line; on the first one's when they have none; on the ground when nobody was there. */
function markMoments({ moments, curves }: Debrief, scales: Scales): MarkedMoment[] {
  const isFlat = curves.length === 0;
  return moments.map(({ n, atMs, effect, who, anger }) => {
    const level = isFlat
      ? 0
      : (anger ?? pointAt(curves.find((curve) => curve.who === who) ?? curves[0], atMs)?.anger ?? 0);
    return { n, effect, at: { x: scales.x(atMs), y: scales.y(level) } };
  });
}

export interface MarkersProps {
  readonly debrief: Debrief;
  readonly scales: Scales;
  readonly chosen: number | null;
  readonly onChoose?: ((n: number) => void) | undefined;
}

export function placeMoments(debrief: Debrief, scales: Scales) {
  const lines = debrief.curves.flatMap((curve) => tracePoints(curve, scales));
  return placeMarkers(markMoments(debrief, scales), lines, scales.box);
}

export function Markers({ debrief, scales, chosen, onChoose }: MarkersProps) {
  const markers = placeMoments(debrief, scales);
  return (
    <g>
      {markers.map(({ n, at, disc }) => (
        <line key={n} x1={at.x} y1={at.y} x2={disc.x} y2={disc.y} className={styles.stem} />
      ))}
      {markers.map(({ n, effect, at, disc }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the list of moments has the buttons
        <g
          key={n}
          className={joinClasses(styles.marker, n === chosen && styles.chosen)}
          onClick={onChoose === undefined ? undefined : () => onChoose(n)}
        >
          <circle cx={at.x} cy={at.y} r="5" className={styles.pin} />
          <circle cx={disc.x} cy={disc.y} r={DISC_RADIUS} className={joinClasses(styles.disc, styles[effect])} />
          <text x={disc.x} y={disc.y + 5} textAnchor="middle" className={styles.number}>
            {n}
          </text>
        </g>
      ))}
    </g>
  );
}
