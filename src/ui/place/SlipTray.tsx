/** The slips laid on the desk, three in a row, one below the other on a small screen. Arrows go from slip to slip. */
import { Children, type ReactNode } from 'react';
import { moveByArrows } from '../moveByArrows.ts';
import styles from './SlipTray.module.css';

export interface SlipTrayProps {
  /** « Que dites-vous ? » */
  readonly label: string;
  /** `Slip` elements. */
  readonly children: ReactNode;
  /** `row`: at the counter. `column`: beside the screen. */
  readonly flow?: 'row' | 'column';
}

export function SlipTray({ label, children, flow = 'row' }: SlipTrayProps) {
  return (
    <ol aria-label={label} className={styles[flow]} onKeyDown={moveByArrows}>
      {Children.map(children, (slip) => (slip === null || slip === false ? null : <li>{slip}</li>))}
    </ol>
  );
}
