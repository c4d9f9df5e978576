/** The visitors' anger, inked: the first one thick over its hatching, the others thinner, dashed and named at their end. */
import type { Curve } from '../../session/index.ts';
import { type Point, palette } from '../../ui/index.ts';
import { splitCurve } from './curve.ts';
import styles from './ExchangeChart.module.css';
import { fillUnder, INK_PEN, inkLine, smoothLine } from './inkLine.ts';
import { placeName } from './placeName.ts';
import type { Scales } from './scales.ts';

const SIMPLER_PX = 3;

/** The parts of a curve in drawn pixels. */
export function tracePoints({ points }: Curve, scales: Scales): readonly (readonly Point[])[] {
  return splitCurve(points).map((part) => part.map(({ atMs, anger }) => ({ x: scales.x(atMs), y: scales.y(anger) })));
}

const write = (points: readonly Point[]): string =>
  smoothLine(points, SIMPLER_PX)
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');

interface LinesProps {
  readonly curves: readonly Curve[];
  readonly scales: Scales;
  readonly prefix: string;
  /** Centres of the moments' discs, that a name must not meet. */
  readonly discs: readonly Point[];
}

interface OtherLineProps {
  readonly curve: Curve;
  readonly scales: Scales;
  readonly rank: number;
  readonly discs: readonly Point[];
}

function OtherLine({ curve, scales, rank, discs }: OtherLineProps) {
  const parts = tracePoints(curve, scales);
  const place = placeName(curve, scales, discs);
  return (
    <g>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a curve never change order
        <path key={i} d={write(part)} className={styles.otherLine} strokeDasharray={rank === 1 ? '7 5' : '2 5'} />
      ))}
      {place === null ? null : (
        <text x={place.x} y={place.y} textAnchor="middle" className={styles.otherName}>
          {curve.name}
        </text>
      )}
    </g>
  );
}

export function CurveLines({ curves, scales, prefix, discs }: LinesProps) {
  const [main, ...others] = curves;
  return (
    <g>
      {main === undefined
        ? null
        : tracePoints(main, scales).map((part, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a curve never change order
            <g key={i}>
              <path d={fillUnder(part, scales.box.bottom)} fill={`url(#${prefix}-hatch)`} />
              <path d={inkLine(part, INK_PEN)} fill={palette.ink} />
            </g>
          ))}
      {others.map((curve, i) => (
        <OtherLine key={curve.who} curve={curve} scales={scales} rank={i + 1} discs={discs} />
      ))}
    </g>
  );
}
