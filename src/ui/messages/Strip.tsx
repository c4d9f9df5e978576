/**
 * What the application says, in one strip: it stays as long as there is something to do about it.
 * Announced by its role; nothing pops up over what one is typing.
 */
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';
import { joinClasses } from '../joinClasses.ts';
import styles from './Strip.module.css';

export type StripTone = 'done' | 'news' | 'caution' | 'fault' | 'quiet';

export interface StripProps {
  readonly children: ReactNode;
  readonly tone?: StripTone;
  /** Left out, the icon of the tone; `null` for none. */
  readonly icon?: IconName | null;
  /** A `ruled` button: « Annuler », « Corriger ». */
  readonly action?: ReactNode;
  /** `flow`: under a toolbar. `afloat`: above the dock, for pages without a toolbar. */
  readonly place?: 'flow' | 'afloat';
  /** Set to `none` when something else announces it. */
  readonly live?: 'auto' | 'none';
}

const toneIcons: Record<StripTone, IconName | null> = {
  done: 'check',
  news: 'inbox',
  caution: 'warning',
  fault: 'warning',
  quiet: null,
};

export function Strip({ children, tone = 'news', icon, action, place = 'flow', live = 'auto' }: StripProps) {
  const name = icon === undefined ? toneIcons[tone] : icon;
  const role = tone === 'fault' ? 'alert' : 'status';
  return (
    <div className={joinClasses(styles.strip, styles[tone], styles[place])} role={live === 'auto' ? role : undefined}>
      {name === null ? null : <Icon name={name} className={styles.icon} />}
      <p className={styles.words}>{children}</p>
      {action === undefined ? null : <div className={styles.action}>{action}</div>}
    </div>
  );
}
