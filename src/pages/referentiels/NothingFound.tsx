/** No criterion answers: why, perhaps, and the ways out. */
import { Button, EmptyState } from '../../ui/index.ts';
import { type Asked, noFilter } from './asked.ts';
import { entries } from './entries.ts';
import { filterEntries, type Known } from './filterEntries.ts';
import styles from './NothingFound.module.css';
import { listFilters, sayCount } from './words.ts';

export interface NothingFoundProps {
  readonly asked: Asked;
  readonly known: Known;
  readonly change: (changes: Partial<Asked>) => void;
}

export function NothingFound({ asked, known, change }: NothingFoundProps) {
  const ways = listFilters(asked)
    .map((filter) => ({ ...filter, count: filterEntries(entries, { ...asked, ...filter.without }, known).length }))
    .filter(({ count }) => count > 0);
  const isUnmet = asked.met && known.met.size === 0;
  return (
    <EmptyState
      icon="search"
      title="Aucun critère ne répond à cette demande"
      action={
        <div className={styles.ways}>
          {ways.map(({ id, words, without, count }) => (
            <Button key={id} look="ruled" onPress={() => change(without)}>
              Sans {words}
              {'\u00a0'}: {sayCount(count, count).toLowerCase()}
            </Button>
          ))}
          <Button variant="primary" look="ruled" onPress={() => change(noFilter)}>
            Revoir les {entries.length}
            {'\u00a0'}critères
          </Button>
        </div>
      }
    >
      {isUnmet
        ? 'Aucun critère n’a encore été observé dans vos parties\u00a0: jouez une situation et ouvrez son bilan.'
        : 'Un mot plus court, ou un filtre de moins, en trouvera peut-être.'}
    </EmptyState>
  );
}
