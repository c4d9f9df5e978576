/** How many criteria answer, and the filters in force, each of which can be removed. */
import { type RefObject, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '../../ui/icons/Icon.tsx';
import { type Asked, noFilter } from './asked.ts';
import styles from './InForce.module.css';
import { type FilterInForce, listFilters, sayCount } from './words.ts';

export interface InForceProps {
  readonly asked: Asked;
  readonly count: number;
  readonly total: number;
  /** Compétences found that hold no criterion of their own. */
  readonly competences: number;
  readonly change: (changes: Partial<Asked>) => void;
  /** Where the focus goes when the last filter is gone. */
  readonly input: RefObject<HTMLInputElement | null>;
}

export function InForce({ asked, count, total, competences, change, input }: InForceProps) {
  const list = useRef<HTMLUListElement>(null);
  const filters = listFilters(asked);
  const remove = ({ without }: FilterInForce, rank: number): void => {
    // The removed button takes the focus away with it: hand it to the one before or after, else to the search.
    const others = [...(list.current?.querySelectorAll('button') ?? [])].filter((_, index) => index !== rank);
    (others[Math.max(0, rank - 1)] ?? input.current)?.focus();
    change(without);
  };
  return (
    <div className={styles.line}>
      <p role="status" className={styles.count}>
        {sayCount(count, total)}
        {competences === 0 ? null : `, ${competences}\u00a0compétence${competences > 1 ? 's' : ''}`}
      </p>
      <p className={styles.onPaper}>
        {filters.length === 0 ? 'Liste entière' : filters.map(({ words }) => words).join(', ')}. Imprimé le{' '}
        {new Date().toLocaleDateString('fr-FR')}.
      </p>
      {filters.length === 0 ? null : (
        <ul ref={list} className={styles.filters} aria-label="Filtres en cours" data-print="never">
          {filters.map((filter, rank) => (
            <li key={filter.id}>
              <AriaButton
                className={styles.filter ?? ''}
                aria-label={`Retirer le filtre ${filter.words}`}
                onPress={() => remove(filter, rank)}
              >
                <span className={styles.words}>{filter.words}</span>
                <Icon name="close" className={styles.cross} />
              </AriaButton>
            </li>
          ))}
          {filters.length < 2 ? null : (
            <li>
              <AriaButton
                className={styles.all ?? ''}
                onPress={() => {
                  input.current?.focus();
                  change(noFilter);
                }}
              >
                Tout retirer
              </AriaButton>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
