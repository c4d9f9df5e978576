/** The whole: who plays, which page, what the application itself has to say. Knows no page in particular. */
import { useEffect, useState } from 'react';
import { UiProvider } from '../ui/UiProvider.tsx';
import { HallContext, type HallKeeper, leadsToHall } from './play/hallKeeper.ts';
import { LoadedPage } from './shell/LoadedPage.tsx';
import { MemoryContext, MemoryKeeper } from './shell/memory.ts';
import { News } from './shell/News.tsx';
import { useRoute } from './shell/useRoute.ts';

export function App({ halls }: { readonly halls: HallKeeper }) {
  const [keeper] = useState(() => new MemoryKeeper());
  const route = useRoute();
  const isNearHall = leadsToHall(route);
  useEffect(() => {
    // The place where the run will be kept is opened meanwhile too.
    if (isNearHall) keeper.store().catch(() => undefined);
    else halls.close();
  }, [isNearHall, halls, keeper]);
  return (
    <MemoryContext value={keeper}>
      <HallContext value={halls}>
        <UiProvider>
          <LoadedPage route={route} />
          <News isPlaying={route.page === 'play'} />
        </UiProvider>
      </HallContext>
    </MemoryContext>
  );
}
