/**
 * Words said aloud: lettered, in a bubble shaped by the mood of whoever speaks, with a tail that ends at their mouth.
 * Knows nothing of why they are in that mood.
 */
import { type ReactNode, useMemo, useRef } from 'react';
import type { ShownMood } from '../../model/person.ts';
import type { Point } from '../ink/trace.ts';
import { joinClasses } from '../joinClasses.ts';
import { moodLooks } from '../moodLooks.ts';
import { palette } from '../palette.ts';
import { useBox } from '../useBox.ts';
import styles from './Bubble.module.css';
import { BUBBLE_UNITS_PER_PX, drawBubble } from './drawBubble.ts';
import { VoiceLine } from './VoiceLine.tsx';

export interface BubbleProps {
  /** The words, with their French spaces. */
  readonly children: ReactNode;
  readonly mood: ShownMood;
  /** How it is said: « voix forte, il tape du doigt ». */
  readonly delivery?: string | undefined;
  /** Where the tail ends, in CSS pixels; left out, no tail. */
  readonly tip?: Point | undefined;
  /** What `tip` is counted from: the top left corner of the bubble, or of the window. */
  readonly tipFrom?: 'bubble' | 'window';
  /** `line`: the voice comes from a telephone. */
  readonly tail?: 'voice' | 'line';
  /** `MoodTag` or a name, laid over the top edge. */
  readonly tag?: ReactNode;
  readonly size?: 'large' | 'small';
  readonly seed?: number;
  readonly className?: string;
}

/** The factor the window's size gives to every drawn length; the style sheet owns it. */
function readScale(element: HTMLElement | null): number {
  if (element === null) return 1;
  const scale = Number.parseFloat(getComputedStyle(element).getPropertyValue('--k'));
  return Number.isFinite(scale) ? scale : 1;
}

export function Bubble(props: BubbleProps) {
  const { children, mood, delivery, tip, tipFrom = 'bubble', tail = 'voice', tag, size = 'large', seed = 5 } = props;
  const ref = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx, leftPx, topPx } = useBox(ref);
  const look = moodLooks[mood];
  const [tipX, tipY] = tipFrom === 'window' && tip ? [tip.x - leftPx, tip.y - topPx] : [tip?.x, tip?.y];
  const paths = useMemo(() => {
    if (widthPx === 0) return undefined;
    const end = tipX === undefined || tipY === undefined ? undefined : { x: tipX, y: tipY };
    return drawBubble({ widthPx, heightPx, shape: look.bubble, tip: end, tail, scale: readScale(ref.current), seed });
  }, [widthPx, heightPx, look.bubble, tipX, tipY, tail, seed]);
  return (
    <div className={joinClasses(styles.speech, styles[size], props.className)}>
      {tag === undefined ? null : <div className={styles.tag}>{tag}</div>}
      <div ref={ref} className={styles.bubble} data-shape={look.bubble}>
        {paths === undefined ? null : (
          <svg
            className={styles.outline}
            viewBox={`0 0 ${widthPx * BUBBLE_UNITS_PER_PX} ${heightPx * BUBBLE_UNITS_PER_PX}`}
            aria-hidden="true"
            focusable="false"
          >
            <g fill="none" stroke={palette.ink} strokeWidth={paths.weight} strokeLinejoin="round">
              <path d={paths.paper} fill={palette.sheet} />
              <path d={paths.second} />
            </g>
          </svg>
        )}
        <p className={styles.words}>{children}</p>
        {delivery === undefined ? null : (
          <p className={styles.delivery}>
            <VoiceLine wave={look.wave} />
            {delivery}
          </p>
        )}
      </div>
    </div>
  );
}
