/** Whether the window is as a media query says, and again when it changes. Knows the window; nothing of what is in it. */
import { useCallback, useSyncExternalStore } from 'react';

export function useMatches(query: string): boolean {
  const watch = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
