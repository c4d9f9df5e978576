/** Whether the window is so small that the place is a strip and the page scrolls: the same condition as the style sheets'. */
import { useMatches } from './useMatches.ts';

const QUERY = '(max-width: 820px), (max-height: 500px)';

export const useIsStrip = (): boolean => useMatches(QUERY);
