/** The runs of whoever plays, once the store has come: null before. */
import { useEffect, useState } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { useMemory } from '../shell/memory.ts';

export function useRuns(): readonly KeptRun[] | null {
  const { keeper, memory } = useMemory();
  const { player } = memory;
  const [runs, setRuns] = useState<readonly KeptRun[] | null>(null);
  useEffect(() => {
    let isStale = false;
    const read = async (): Promise<void> => {
      const found = player === null ? [] : await (await keeper.store()).runs(player);
      if (!isStale) setRuns(found);
    };
    void read();
    return () => {
      isStale = true;
    };
  }, [keeper, player]);
  return runs;
}
