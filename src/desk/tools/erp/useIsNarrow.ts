/** Whether the bar of acts has no room for all of them. */
import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 1499px)';

function watch(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
