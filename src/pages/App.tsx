/** The whole: who plays, which page, what the application itself has to say. Knows no page in particular. */
import { useState } from 'react';
import { UiProvider } from '../ui/UiProvider.tsx';
import { LoadedPage } from './shell/LoadedPage.tsx';
import { MemoryContext, MemoryKeeper } from './shell/memory.ts';
import { News } from './shell/News.tsx';
import { useRoute } from './shell/useRoute.ts';

export function App() {
  const [keeper] = useState(() => new MemoryKeeper());
  const route = useRoute();
  return (
    <MemoryContext value={keeper}>
      <UiProvider>
        <LoadedPage route={route} />
        <News isPlaying={route.page === 'play'} />
      </UiProvider>
    </MemoryContext>
  );
}
