/** A magnifying glass over the pages: shows them twice as large where it is held. For the eye only: what it shows is a copy. */
import type { CSSProperties, ReactNode } from 'react';
import styles from './Lens.module.css';
import type { Area, Point } from './moveLens.ts';

export const LENS_POWER = 2;

export interface LensProps {
  readonly at: Point;
  readonly area: Area;
  /** The pages again. */
  readonly children: ReactNode;
}

export function Lens({ at, area, children }: LensProps) {
  const place = { left: `${at.x}px`, top: `${at.y}px` };
  const copy: CSSProperties = {
    width: `${area.width}px`,
    height: `${area.height}px`,
    transform: `scale(${LENS_POWER}) translate(${-at.x}px, ${-at.y}px)`,
  };
  return (
    <div className={styles.lens} style={place} aria-hidden="true" inert data-lens="">
      <svg className={styles.handle} viewBox="0 0 140 140" aria-hidden="true">
        <path d="M8 22L24 8L126 104C136 116 118 136 106 124Z" className={styles.wood} />
        <path d="M30 26L112 104" className={styles.shine} />
      </svg>
      <div className={styles.glass}>
        <div className={styles.copy} style={copy}>
          {children}
        </div>
      </div>
    </div>
  );
}
