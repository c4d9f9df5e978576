/**
 * One icon by name. Decorative unless it is given a title: a word beside it says what it means.
 */
import { useId } from 'react';
import { joinClasses } from '../joinClasses.ts';
import type { Drawing } from './drawing.ts';
import styles from './Icon.module.css';
import { lineDrawings } from './lineDrawings.tsx';
import { toolDrawings } from './toolDrawings.tsx';
import { verdictDrawings } from './verdictDrawings.tsx';
import { weatherDrawings } from './weatherDrawings.tsx';

const drawings = { ...toolDrawings, ...weatherDrawings, ...verdictDrawings, ...lineDrawings };

export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings) as IconName[];

export interface IconProps {
  readonly name: IconName;
  /** French. Makes the icon an image with this name; left out, it is hidden from assistive technology. */
  readonly title?: string | undefined;
  /** Width in drawn pixels; left out, the style sheet around it decides (1.25 em). */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

export function Icon({ name, title, size, className }: IconProps) {
  const titleId = useId();
  const drawing: Drawing = drawings[name];
  const [width, height] = drawing.box;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: an icon without a title is decorative and hidden
    <svg
      className={joinClasses(styles.icon, className)}
      style={size === undefined ? undefined : { width: `calc(${size} * var(--px))` }}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={drawing.weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      role={title === undefined ? undefined : 'img'}
      aria-hidden={title === undefined ? true : undefined}
      aria-labelledby={title === undefined ? undefined : titleId}
      focusable="false"
    >
      {title === undefined ? null : <title id={titleId}>{title}</title>}
      {drawing.marks}
    </svg>
  );
}
