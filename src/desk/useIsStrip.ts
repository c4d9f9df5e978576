/** Whether the window is so small that the place is a strip and the page scrolls: the same condition as the style sheets'. */
import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 820px), (max-height: 500px)';

function watch(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

export function useIsStrip(): boolean {
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
