/**
 * The directory of the house: a search and one line per extension, with one verb. Used to call and to transfer.
 * Knows entries; nothing of calls.
 */
import { useId, useMemo, useState } from 'react';
import type { PhoneView } from '../../session/view.ts';
import { Button, Icon } from '../../ui/index.ts';
import { nameCount } from '../frenchWords.ts';
import { searchDirectory } from './callState.ts';
import styles from './Directory.module.css';

const words = {
  search: 'Chercher une personne, un service, un poste',
  none: (query: string) => `Personne ne répond à «\u202f${query}\u202f» dans l’annuaire.`,
  empty: 'L’annuaire de la maison est vide.',
  count: (count: number) => nameCount(count, 'poste'),
  extension: 'poste',
};

export interface DirectoryProps {
  readonly entries: PhoneView['directory'];
  /** « Appeler », « Transférer » */
  readonly verb: string;
  readonly isDisabled: boolean;
  readonly onChoose: (extension: string) => void;
  readonly autoFocus?: boolean;
}

export function Directory({ entries, verb, isDisabled, onChoose, autoFocus = false }: DirectoryProps) {
  const [query, setQuery] = useState('');
  const fieldId = useId();
  const found = useMemo(() => searchDirectory(entries, query), [entries, query]);
  return (
    <div className={styles.directory}>
      <label htmlFor={fieldId} className={styles.label}>
        {words.search}
      </label>
      <span className={styles.field}>
        <Icon name="search" />
        <input
          id={fieldId}
          type="search"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the sheet was opened on purpose to search
          autoFocus={autoFocus}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </span>
      <p className={styles.count} role="status">
        {found.length === 0 ? (entries.length === 0 ? words.empty : words.none(query)) : words.count(found.length)}
      </p>
      <ul className={styles.list}>
        {found.map((entry) => (
          <li key={entry.extension} className={styles.entry}>
            <span className={styles.extension}>
              <span className={styles.hidden}>{words.extension} </span>
              {entry.extension}
            </span>
            <span className={styles.who}>
              <b>{entry.name}</b>
              <span>{entry.role}</span>
            </span>
            <Button
              look="ruled"
              icon="call"
              isDisabled={isDisabled}
              aria-label={`${verb} ${entry.name}`}
              onPress={() => onChoose(entry.extension)}
            >
              {verb}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
