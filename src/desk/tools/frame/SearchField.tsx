/** The search at the right end of a toolbar: the slash goes there, Échap empties it. Finds nothing itself. */
import type { KeyboardEvent, Ref } from 'react';
import { Icon } from '../../../ui/index.ts';
import styles from './SearchField.module.css';

export interface SearchFieldProps {
  /** « Chercher un document » */
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly ref: Ref<HTMLInputElement>;
}

export function SearchField({ label, placeholder, query, onQuery, ref }: SearchFieldProps) {
  const empty = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <search className={styles.search}>
      <Icon name="search" className={styles.glass} />
      <input
        ref={ref}
        type="search"
        autoComplete="off"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={empty}
      />
    </search>
  );
}
