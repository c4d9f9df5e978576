/** A word that appears beside a control under the pointer or the focus. Never the only place where something is said. */
import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  /** A focusable control of this kit. */
  readonly children: ReactElement;
}

const OPEN_DELAY_MS = 500;

export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={OPEN_DELAY_MS} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={8}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
