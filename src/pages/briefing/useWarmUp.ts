/**
 * Fetches the game while the briefing is read, one thing after the other so as not to choke a thin line. What fails here will be
 * asked for again by the game, which knows what to do without it.
 */
import { useEffect, useMemo, useState } from 'react';
import type { OfficePlace } from '../../office/picture.ts';
import { type HallKeeper, useHalls } from '../play/hallKeeper.ts';

export interface WarmUp {
  /** How many things have come, of `count`. */
  readonly done: number;
  readonly count: number;
}

type Fetching = () => Promise<unknown>;

async function fetchHeads(looks: readonly string[]): Promise<void> {
  const { openDrawings } = await import('../../office/drawings.ts');
  const drawings = openDrawings();
  await Promise.all([drawings.fetchFaces(), ...looks.map((look) => drawings.fetchHead(look))]);
}

/** The letters the visitors speak in: nothing asks for them before the first bubble, which must not change under the eye. */
function fetchVoice(): Promise<unknown> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--font-voice');
  return document.fonts.load(`600 18px ${family}`);
}

function listFetchings(halls: HallKeeper, place: OfficePlace, looks: readonly string[]): readonly Fetching[] {
  return [
    () => import('../../store/playerCode.ts'),
    () => import('../play/PlayPage.tsx'),
    () => halls.prepare(place),
    () => fetchHeads(looks),
    () => import('../../sound/index.ts'),
    fetchVoice,
  ];
}

/** `place`: where the situation is played. `looks`: the people this variant shows. */
export function useWarmUp(place: OfficePlace, looks: readonly string[]): WarmUp {
  const halls = useHalls();
  const [done, setDone] = useState(0);
  const names = looks.join(' ');
  const fetchings = useMemo(
    () =>
      listFetchings(
        halls,
        place,
        names.split(' ').filter((name) => name !== ''),
      ),
    [halls, place, names],
  );
  useEffect(() => {
    let isGone = false;
    const warm = async (): Promise<void> => {
      for (const [rank, fetching] of fetchings.entries()) {
        if (isGone) return;
        await fetching().catch(() => undefined);
        if (!isGone) setDone(rank + 1);
      }
    };
    void warm();
    return () => {
      isGone = true;
    };
  }, [fetchings]);
  return { done, count: fetchings.length };
}
