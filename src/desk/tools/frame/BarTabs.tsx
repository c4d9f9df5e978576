/** The parts of a program, on its petrol bar: the one open is of the colour of the panes below. Knows names; shows no part. */
import { joinClasses, moveByArrows } from '../../../ui/index.ts';
import styles from './BarTabs.module.css';

export interface BarTabsProps<Id extends string> {
  /** « Volets de la messagerie » */
  readonly label: string;
  readonly entries: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

export function BarTabs<Id extends string>({ label, entries, selected, onSelect }: BarTabsProps<Id>) {
  return (
    <nav aria-label={label} className={styles.tabs} onKeyDown={moveByArrows}>
      {entries.map(({ id, label: word }) => (
        <button
          key={id}
          type="button"
          aria-current={id === selected ? 'page' : undefined}
          className={joinClasses(styles.tab, id === selected && styles.open)}
          onClick={() => onSelect(id)}
        >
          {word}
        </button>
      ))}
    </nav>
  );
}
