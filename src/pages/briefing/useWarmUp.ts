/**
 * Fetches the game while the briefing is read, one thing after the other so as not to choke a thin line. What fails here will be
 * asked for again by the game, which knows what to do without it.
 */
import { useEffect, useState } from 'react';

export interface WarmUp {
  /** How many things have come, of `count`. */
  readonly done: number;
  readonly count: number;
}

type Fetching = (looks: readonly string[]) => Promise<unknown>;

async function fetchDrawings(looks: readonly string[]): Promise<void> {
  const { openDrawings } = await import('../../office/drawings.ts');
  const drawings = openDrawings();
  await Promise.all([drawings.fetchHall(), drawings.fetchFaces(), ...looks.map((look) => drawings.fetchHead(look))]);
}

const fetchings: readonly Fetching[] = [
  () => import('../play/PlayPage.tsx'),
  () => import('../../office/index.ts'),
  fetchDrawings,
  () => import('../../sound/index.ts'),
];

/** `looks`: the people this variant shows. */
export function useWarmUp(looks: readonly string[]): WarmUp {
  const [done, setDone] = useState(0);
  const names = looks.join(' ');
  useEffect(() => {
    let isGone = false;
    const warm = async (): Promise<void> => {
      for (const [rank, fetching] of fetchings.entries()) {
        if (isGone) return;
        await fetching(names.split(' ').filter((name) => name !== '')).catch(() => undefined);
        if (!isGone) setDone(rank + 1);
      }
    };
    void warm();
    return () => {
      isGone = true;
    };
  }, [names]);
  return { done, count: fetchings.length };
}
