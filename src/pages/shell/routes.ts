/**
 * The pages and their addresses, all after the `#`: any static server will do, and so will no network. Knows addresses only.
 */

/** What a trainer may fix in an address: the seed, draws by name, hazards as `hazard.<id>`. */
export interface Choices {
  /** Null: drawn when the run begins. */
  readonly seed: number | null;
  readonly pins: Readonly<Record<string, string>>;
}

/** What the address of a page that lists says after its `?`, by name: the page itself knows which names it reads. */
export type Query = Readonly<Record<string, string>>;

export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'players' }
  | { readonly page: 'briefing'; readonly scenario: string; readonly choices: Choices }
  | { readonly page: 'play'; readonly run: string }
  | { readonly page: 'debrief'; readonly run: string }
  /** Watching a run again from an instant, simulated ms. */
  | { readonly page: 'replay'; readonly run: string; readonly atMs: number }
  | { readonly page: 'results' }
  | { readonly page: 'trainer'; readonly scenario: string | null }
  | { readonly page: 'settings' }
  | { readonly page: 'data' }
  | { readonly page: 'credits' }
  /** The official criteria, searched and filtered. */
  | { readonly page: 'referentiels'; readonly choices: Query }
  /** Which criteria the situations give evidence for. */
  | { readonly page: 'coverage'; readonly choices: Query }
  | { readonly page: 'missing'; readonly path: string };

export type PageName = Route['page'];

const plainPaths = {
  home: '',
  players: 'joueurs',
  results: 'resultats',
  settings: 'reglages',
  data: 'donnees',
  credits: 'mentions',
} as const;
type PlainPage = keyof typeof plainPaths;

const listPaths = { referentiels: 'referentiels', coverage: 'couverture' } as const;
type ListPage = keyof typeof listPaths;

const largestSeed = 2 ** 31 - 1;

/** A seed as typed; null when it is none. */
export function readSeed(text: string | null): number | null {
  const seed = text !== null && /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return Number.isInteger(seed) && seed <= largestSeed ? seed : null;
}

function readChoices(search: URLSearchParams): Choices {
  const pins = Object.fromEntries([...search].filter(([name]) => name !== 'tirage'));
  return { seed: readSeed(search.get('tirage')), pins };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads `#/situation/s01?tirage=12`. Null when the hash is not an address but a place in the page (`#contenu`). */
export function readRoute(hash: string): Route | null {
  if (hash === '' || hash === '#') return { page: 'home' };
  if (!hash.startsWith('#/')) return null;
  const [path = '', query = ''] = hash.slice(2).split('?', 2);
  const [first = '', second = '', ...more] = path.split('/').map(decode);
  const missing: Route = { page: 'missing', path: `/${path}` };
  if (more.length > 0) return missing;
  const plain = Object.entries(plainPaths).find(([, name]) => name === first);
  if (plain !== undefined) return second === '' ? { page: plain[0] as PlainPage } : missing;
  const list = Object.entries(listPaths).find(([, name]) => name === first);
  if (list !== undefined) {
    const choices = Object.fromEntries(new URLSearchParams(query));
    return second === '' ? { page: list[0] as ListPage, choices } : missing;
  }
  if (first === 'formateur') return { page: 'trainer', scenario: second === '' ? null : second };
  if (second === '') return missing;
  if (first === 'situation')
    return { page: 'briefing', scenario: second, choices: readChoices(new URLSearchParams(query)) };
  if (first === 'partie') return { page: 'play', run: second };
  if (first === 'revoir') {
    return { page: 'replay', run: second, atMs: readSeed(new URLSearchParams(query).get('a')) ?? 0 };
  }
  if (first === 'bilan') return { page: 'debrief', run: second };
  return missing;
}

function writeQuery(search: URLSearchParams): string {
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function writeChoices({ seed, pins }: Choices): string {
  const search = new URLSearchParams(pins);
  if (seed !== null) search.set('tirage', String(seed));
  return writeQuery(search);
}

/** The address of a page, to be put in a link. */
export function writeRoute(route: Route): string {
  switch (route.page) {
    case 'briefing':
      return `#/situation/${encodeURIComponent(route.scenario)}${writeChoices(route.choices)}`;
    case 'play':
      return `#/partie/${encodeURIComponent(route.run)}`;
    case 'debrief':
      return `#/bilan/${encodeURIComponent(route.run)}`;
    case 'replay':
      return `#/revoir/${encodeURIComponent(route.run)}?a=${Math.floor(route.atMs)}`;
    case 'trainer':
      return route.scenario === null ? '#/formateur' : `#/formateur/${encodeURIComponent(route.scenario)}`;
    case 'referentiels':
    case 'coverage':
      return `#/${listPaths[route.page]}${writeQuery(new URLSearchParams(route.choices))}`;
    case 'missing':
      return `#${route.path}`;
    default:
      return `#/${plainPaths[route.page]}`;
  }
}

export const noChoices: Choices = { seed: null, pins: {} };

/** What tells a page from another: its address, but a page that lists stays the same whatever is asked of it. */
export function identifyPage(route: Route): string {
  return route.page === 'referentiels' || route.page === 'coverage' ? route.page : writeRoute(route);
}

/** Goes to a page. `replace`: the page left does not stay in the history. */
export function goTo(route: Route, how: 'push' | 'replace' = 'push'): void {
  const address = writeRoute(route);
  if (how === 'push') window.location.hash = address;
  else {
    window.history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  }
}
