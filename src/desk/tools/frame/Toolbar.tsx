/**
 * The toolbar of a program: verbs with icon and word, most used first, one filled at most; the search at the right end. Arrows
 * go from verb to verb. Knows how verbs look; does none.
 */
import type { ReactNode, Ref } from 'react';
import {
  Button,
  type ButtonProps,
  IconButton,
  joinClasses,
  Menu,
  type MenuEntry,
  moveByArrows,
} from '../../../ui/index.ts';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  /** « Actions sur les messages » */
  readonly label: string;
  /** Before the verbs: what they are about. */
  readonly head?: ReactNode;
  /** A `SearchField`. */
  readonly search?: ReactNode;
  /** In a small window the verbs come closer and lose their keys; false: the program says what it gives up. */
  readonly isSqueezed?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** The verbs. */
  readonly ref?: Ref<HTMLDivElement>;
}

export function Toolbar({ label, head, search, isSqueezed = true, className, children, ref }: ToolbarProps) {
  return (
    <div className={joinClasses(styles.bar, className)}>
      {head}
      <div
        {...(ref === undefined ? {} : { ref })}
        role="toolbar"
        aria-label={label}
        className={joinClasses(styles.verbs, isSqueezed && styles.many)}
        onKeyDown={moveByArrows}
      >
        {children}
      </div>
      {search}
    </div>
  );
}

export interface VerbProps extends Omit<ButtonProps, 'look'> {
  /** It holds: what it does is done. */
  readonly isOn?: boolean;
}

/** A verb of the toolbar: without a frame, unless it is the act. */
export function Verb({ variant = 'plain', isOn = false, className, ...props }: VerbProps) {
  return (
    <Button {...props} look="ruled" variant={variant} className={joinClasses(isOn && styles.on, className) ?? ''} />
  );
}

/** A verb one presses and presses again. */
export const Toggle = ({ isOn = false, ...props }: VerbProps) => <Verb {...props} isOn={isOn} aria-pressed={isOn} />;

/** Sets groups of verbs apart. */
export const Rule = () => <i className={styles.rule} />;

/** What follows stands at the right end. */
export const Gap = () => <span className={styles.gap} />;

export interface MoreVerbsProps {
  /** « Autres actes » */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (id: string) => void;
  readonly isDisabled?: boolean;
  readonly look?: 'plain' | 'ruled';
  readonly className?: string | undefined;
}

/** What is done less often, behind three dots. */
export function MoreVerbs({ label, entries, onChoose, look = 'plain', isDisabled = false, className }: MoreVerbsProps) {
  return (
    <Menu label={label} entries={entries} onChoose={onChoose}>
      <IconButton icon="more" look={look} label={label} isDisabled={isDisabled} className={className ?? ''} />
    </Menu>
  );
}
