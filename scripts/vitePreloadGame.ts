/**
 * Someone who arrives straight at a situation waits for the game, whose files ask for one another in turn: on a school line each
 * turn is a journey. The document therefore names them all at once when, and only when, its address is a situation's or a run's.
 * Knows which modules the game begins with, and the file each came to be in; nothing of what they do.
 */
import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { onePrefix, readSituations } from './viteSituations.ts';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** In the order they are needed. */
const briefingModules = ['src/pages/briefing/BriefingPage.tsx', 'src/pages/briefing/startRun.ts'];
const gameModules = [
  'src/store/index.ts',
  'src/store/playerCode.ts',
  'src/pages/play/PlayPage.tsx',
  'src/pages/play/keepRun.ts',
];
/** The largest, and last: measured, the hall asked for first holds the briefing back by 100 ms and the counter by as much. */
const hallModules = ['src/office/index.ts'];
/** Of the two places, only the one that will be shown is asked for. */
const drawings = { counter: 'src/office/generated/hall.json', desk: 'src/office/generated/bureau.json' } as const;

/** What the document asks for, as addresses. `situations`: one file for each id. */
export interface GameFiles {
  readonly briefing: readonly string[];
  readonly situations: Readonly<Record<string, string>>;
  readonly game: readonly string[];
  readonly hall: readonly string[];
  readonly drawings: Readonly<Record<'counter' | 'desk', string>>;
  /** The situations played at a desk, by their ids. */
  readonly desks: readonly string[];
}

function chunksOf(bundle: Bundle): readonly Chunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk');
}

function moduleName(root: string, id: string): string {
  return id.startsWith('\0') ? id.slice(1) : relative(root, id.split('?')[0] ?? id).replaceAll('\\', '/');
}

/** A file and all it imports, styles included; `known` are those the document brings anyway. */
function withImports(bundle: Bundle, chunk: Chunk, known: Set<string>): string[] {
  if (known.has(chunk.fileName)) return [];
  known.add(chunk.fileName);
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])].filter((name) => !known.has(name));
  for (const style of styles) known.add(style);
  const inner = chunk.imports.flatMap((name) => {
    const imported = bundle[name];
    return imported?.type === 'chunk' ? withImports(bundle, imported, known) : [];
  });
  return [chunk.fileName, ...styles, ...inner];
}

/** Throws when a module the game begins with is not in the build: the list above then lies. `desks`: see `GameFiles`. */
export function findGameFiles(bundle: Bundle, root: string, desks: readonly string[]): GameFiles {
  const chunks = chunksOf(bundle);
  const known = new Set<string>();
  for (const entry of chunks.filter(({ isEntry }) => isEntry)) withImports(bundle, entry, known);
  const find = (name: string): Chunk => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => moduleName(root, id) === name));
    if (found === undefined) throw notBuilt(name);
    return found;
  };
  const gather = (names: readonly string[]): string[] =>
    names.flatMap((name) => withImports(bundle, find(name), known));
  return {
    briefing: gather(briefingModules),
    situations: findSituations(chunks, root),
    game: gather(gameModules),
    hall: gather(hallModules),
    drawings: { counter: findAsset(bundle, drawings.counter), desk: findAsset(bundle, drawings.desk) },
    desks,
  };
}

function findSituations(chunks: readonly Chunk[], root: string): Readonly<Record<string, string>> {
  const named = chunks.flatMap(({ moduleIds, fileName }) =>
    moduleIds.map((id) => [moduleName(root, id), fileName] as const),
  );
  const ofOne = named.filter(([name]) => name.startsWith(onePrefix));
  return Object.fromEntries(ofOne.map(([name, file]) => [name.slice(onePrefix.length), file]));
}

function findAsset(bundle: Bundle, name: string): string {
  const found = Object.values(bundle).find((file) => file.type === 'asset' && file.originalFileNames.includes(name));
  if (found === undefined) throw notBuilt(name);
  return found.fileName;
}

function notBuilt(name: string): Error {
  return new Error(`${name} is in no file of the build: mend the lists in vitePreloadGame.ts`);
}

/** Runs in the document, before any module: adds the links that fit the address. Plain script, no imports. */
function askAhead({ briefing, situations, game, hall, drawings, desks }: GameFiles): void {
  const [, page, id] = /^#\/(situation|partie)\/([^/?]+)/.exec(location.hash) ?? [];
  if (page === undefined || id === undefined) return;
  const situation = Object.hasOwn(situations, id) ? [situations[id] ?? ''] : [];
  const place = desks.includes(id) ? 'desk' : 'counter';
  // Whoever draws the place ahead of the game reads it here.
  document.documentElement.dataset.place = place;
  const files = [...(page === 'situation' ? briefing : []), ...situation, ...game, ...hall, drawings[place]];
  for (const href of files) {
    const link = document.createElement('link');
    link.href = href;
    if (href.endsWith('.js')) link.rel = 'modulepreload';
    else {
      link.rel = 'preload';
      link.as = href.endsWith('.css') ? 'style' : 'fetch';
      link.crossOrigin = 'anonymous';
    }
    document.head.append(link);
  }
}

function listDesks(root: string): readonly string[] {
  return readSituations(root).flatMap(({ id, scenario }) => (scenario?.place === 'desk' ? [id] : []));
}

/** Puts the base of the site before every name. */
function addressFiles(files: GameFiles, base: string): GameFiles {
  const address = (name: string): string => base + name;
  return {
    briefing: files.briefing.map(address),
    situations: Object.fromEntries(Object.entries(files.situations).map(([id, name]) => [id, address(name)])),
    game: files.game.map(address),
    hall: files.hall.map(address),
    drawings: { counter: address(files.drawings.counter), desk: address(files.drawings.desk) },
    desks: files.desks,
  };
}

/** Applies to builds only: while developing, files are where they are written. */
export function preloadGame(): Plugin {
  let root = '';
  let base = '/';
  return {
    name: 'situ:preload-game',
    apply: 'build',
    configResolved(resolved) {
      ({ root, base } = resolved);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const files = addressFiles(findGameFiles(bundle, root, listDesks(root)), base);
        const script = `<script>(${askAhead})(${JSON.stringify(files)})</script>`;
        // Before the styles: a script after them waits until they are there.
        return html.replace(/ *<link rel="stylesheet"/, (styles) => script + styles);
      },
    },
  };
}
