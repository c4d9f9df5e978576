/**
 * Whom one may call: the house by extension, then the numbers outside; a search, and one line per number, with one verb. Used
 * to call and to transfer. Knows entries; nothing of calls.
 */
import { useMemo, useState } from 'react';
import type { DirectoryEntryView } from '../../session/view.ts';
import { Button, joinClasses, VisuallyHidden } from '../../ui/index.ts';
import { nameCount } from '../frenchWords.ts';
import { FindField } from '../tools/parts/FindField.tsx';
import { searchDirectory } from './callState.ts';
import styles from './Directory.module.css';

type Entries = readonly DirectoryEntryView[];

const words = {
  search: 'Chercher une personne, un service, un numéro',
  none: (query: string) => `Personne ne répond à «\u202f${query}\u202f» dans l’annuaire.`,
  empty: 'L’annuaire de la maison est vide.',
  house: (count: number) => nameCount(count, 'poste'),
  outside: (count: number) => nameCount(count, 'numéro extérieur', 'numéros extérieurs'),
  extension: 'poste',
  number: 'numéro',
  houseTitle: 'La maison',
  outsideTitle: 'À l’extérieur',
};

export interface DirectoryProps {
  readonly entries: Entries;
  /** Numbers outside the house; left out, none. */
  readonly outside?: Entries;
  /** « Appeler », « Transférer » */
  readonly verb: string;
  readonly isDisabled: boolean;
  readonly onChoose: (extension: string) => void;
  readonly autoFocus?: boolean;
}

type LinesProps = Pick<DirectoryProps, 'verb' | 'isDisabled' | 'onChoose'> & {
  readonly entries: Entries;
  readonly isOutside: boolean;
};

function Lines({ entries, isOutside, verb, isDisabled, onChoose }: LinesProps) {
  return (
    <ul className={styles.lines}>
      {entries.map((entry) => (
        <li key={entry.extension} className={joinClasses(styles.entry, isOutside && styles.outside)}>
          <span className={styles.extension}>
            <VisuallyHidden isInline>{isOutside ? words.number : words.extension} </VisuallyHidden>
            {entry.extension.replaceAll(' ', '\u00a0')}
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
  );
}

const NOBODY: Entries = [];

export function Directory({ entries, outside = NOBODY, autoFocus = false, ...verb }: DirectoryProps) {
  const [query, setQuery] = useState('');
  const house = useMemo(() => searchDirectory(entries, query), [entries, query]);
  const others = useMemo(() => searchDirectory(outside, query), [outside, query]);
  const hasGroups = outside.length > 0;
  const isEmpty = house.length + others.length === 0;
  const count = [words.house(house.length), ...(hasGroups ? [words.outside(others.length)] : [])].join(', ');
  const nobody = entries.length + outside.length === 0 ? words.empty : words.none(query);
  return (
    <div className={styles.directory}>
      <FindField label={words.search} value={query} onChange={setQuery} autoFocus={autoFocus} />
      <p className={styles.count} role="status">
        {isEmpty ? nobody : count}
      </p>
      <div className={styles.list}>
        {hasGroups && house.length > 0 ? <h4 className={styles.group}>{words.houseTitle}</h4> : null}
        <Lines {...verb} entries={house} isOutside={false} />
        {others.length > 0 ? <h4 className={styles.group}>{words.outsideTitle}</h4> : null}
        <Lines {...verb} entries={others} isOutside />
      </div>
    </div>
  );
}
