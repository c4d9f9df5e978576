/** What this tab asked last of the list of criteria: forgotten when the tab closes. Damaged or forbidden, it counts as nothing. */
import type { Query } from '../shell/routes.ts';

const key = 'situ.referentiels';

/** Null: nothing was asked yet in this tab. */
export function readLastAsked(): Query | null {
  try {
    const found: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? 'null');
    if (typeof found !== 'object' || found === null) return null;
    const texts = Object.entries(found).flatMap(([name, text]): [string, string][] =>
      typeof text === 'string' ? [[name, text]] : [],
    );
    return Object.fromEntries(texts);
  } catch {
    return null;
  }
}

/** Never throws: a browser that refuses to keep anything still lists. */
export function writeLastAsked(asked: Query): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(asked));
  } catch {
    // The address still says it.
  }
}
