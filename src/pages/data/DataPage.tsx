/**
 * What is kept in this browser, and what one can do about it: take it away, bring it in, erase it. Damaged records wait here.
 */
import { useCallback, useEffect, useState } from 'react';
import { savedThings } from '../../store/whatIsSaved.ts';
import { Skeleton } from '../../ui/index.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { DamagedList } from './DamagedList.tsx';
import styles from './DataPage.module.css';
import type { DataInHand } from './dataInHand.ts';
import { EraseSection } from './EraseSection.tsx';
import { TransferSection } from './TransferSection.tsx';

function useData(): { readonly data: DataInHand | null; readonly readAgain: () => void } {
  const { keeper, memory } = useMemory();
  const { player } = memory;
  const [data, setData] = useState<DataInHand | null>(null);
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is what asks to read again
  useEffect(() => {
    let isStale = false;
    const read = async (): Promise<void> => {
      const store = await keeper.store();
      const runs = player === null ? [] : await store.runs(player);
      const damaged = await store.damaged();
      if (!isStale) setData({ store, runs, damaged });
    };
    void read();
    return () => {
      isStale = true;
    };
  }, [keeper, player, turn]);
  return { data, readAgain: useCallback(() => setTurn((before) => before + 1), []) };
}

export default function DataPage() {
  const { data, readAgain } = useData();
  const { memory } = useMemory();
  return (
    <Page
      title="Vos données sur cet ordinateur"
      lead="Tout reste dans ce navigateur. Rien n’est envoyé, à personne. Un code tient lieu de nom."
    >
      {memory.lasting === false ? (
        <p className={styles.warning} role="alert">
          Ce navigateur ne garde rien (fenêtre privée, ou stockage interdit)&nbsp;: tout sera oublié à la fermeture.
        </p>
      ) : null}
      <section aria-labelledby="quoi">
        <h2 id="quoi" className={styles.heading}>
          Ce qui est gardé
        </h2>
        <dl className={styles.things}>
          {savedThings.map(({ what, where }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{where}</dd>
            </div>
          ))}
        </dl>
      </section>
      {data === null ? (
        <Skeleton label="Lecture de ce qui est gardé" />
      ) : (
        <>
          <TransferSection data={data} onChange={readAgain} />
          <DamagedList data={data} onChange={readAgain} />
          <EraseSection data={data} onChange={readAgain} />
        </>
      )}
    </Page>
  );
}
