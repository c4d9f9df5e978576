/** Whether the window has room for the list and a criterion side by side. */
import { useSyncExternalStore } from 'react';

const room = '(min-width: 1024px)';

function watch(follow: () => void): () => void {
  const query = window.matchMedia(room);
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}

export function useWide(): boolean {
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(room).matches,
    () => true,
  );
}
