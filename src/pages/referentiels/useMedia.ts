/** Whether the window fits a media query, followed as it changes. */
import { useCallback, useSyncExternalStore } from 'react';

/** Room for the list and a criterion side by side; the style sheet of the page says the same. */
export const sideBySide = '(min-width: 1024px)';
/** So little room that filters would hide the list. */
export const cramped = '(max-width: 760px), (max-height: 480px)';

export function useMedia(query: string): boolean {
  const watch = useCallback(
    (follow: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', follow);
      return () => media.removeEventListener('change', follow);
    },
    [query],
  );
  return useSyncExternalStore(watch, () => window.matchMedia(query).matches);
}
