import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { findGameFiles } from '../../scripts/vitePreloadGame.ts';

const root = join(import.meta.dirname, '..', '..');
/** What the lists of the plugin name, each in a file of its own. */
const named = [
  'src/pages/briefing/BriefingPage.tsx',
  'src/pages/briefing/startRun.ts',
  'src/store/index.ts',
  'src/store/playerCode.ts',
  'src/pages/play/PlayPage.tsx',
  'src/pages/play/keepRun.ts',
  'src/office/index.ts',
];

type Chunk = Rolldown.OutputChunk;

interface ChunkNote {
  readonly modules: readonly string[];
  readonly imports?: readonly string[];
  readonly styles?: readonly string[];
  readonly isEntry?: boolean;
}

function makeChunk(fileName: string, { modules, imports = [], styles = [], isEntry = false }: ChunkNote): Chunk {
  const moduleIds = modules.map((name) => (name.startsWith('virtual:') ? `\0${name}` : join(root, name)));
  const viteMetadata = { importedCss: new Set(styles), importedAssets: new Set<string>() };
  return { type: 'chunk', fileName, moduleIds, imports, isEntry, viteMetadata } as unknown as Chunk;
}

/** A build with a file for each module named, all of which import what `shared` says. */
function makeBundle(shared: readonly string[], leftOut: readonly string[] = []): Rolldown.OutputBundle {
  const chunks = [
    makeChunk('main.js', {
      modules: ['src/pages/main.tsx'],
      imports: ['react.js'],
      styles: ['main.css'],
      isEntry: true,
    }),
    makeChunk('react.js', { modules: ['node_modules/react/index.js'] }),
    makeChunk('ui.js', { modules: ['src/ui/index.ts'], imports: ['react.js'], styles: ['ui.css', 'main.css'] }),
    makeChunk('s01.js', { modules: ['virtual:situations/s01'] }),
    ...named
      .filter((name) => !leftOut.includes(name))
      .map((name, rank) => makeChunk(`part${rank}.js`, { modules: [name], imports: shared })),
  ];
  const drawings = ['hall.json', 'bureau.json'].map((fileName) => {
    const originalFileNames = [`src/office/generated/${fileName}`];
    return { type: 'asset', fileName, originalFileNames } as unknown as Rolldown.OutputAsset;
  });
  return Object.fromEntries([...chunks, ...drawings].map((file) => [file.fileName, file]));
}

describe('the files asked for ahead', () => {
  const files = findGameFiles(makeBundle(['ui.js', 'main.js', 'react.js']), root, ['s05']);
  const all = [...files.briefing, ...files.game, ...files.hall];

  test('are those of the modules the game begins with, with what they import and their styles', () => {
    expect([...all].sort()).toEqual([...named.map((_, rank) => `part${rank}.js`), 'ui.css', 'ui.js'].sort());
    expect(files.hall).toEqual(['part6.js']);
  });

  test('are each named once', () => {
    expect(new Set(all).size).toBe(all.length);
  });

  test('are never those that the document brings anyway', () => {
    for (const known of ['main.js', 'main.css', 'react.js']) expect(all).not.toContain(known);
  });

  test('hold the drawing of each place, and know which situations are played at a desk', () => {
    expect(files.drawings).toEqual({ counter: 'hall.json', desk: 'bureau.json' });
    expect(files.desks).toEqual(['s05']);
  });

  test('hold one situation for each id', () => {
    expect(files.situations).toEqual({ s01: 's01.js' });
  });

  test.each(named)('cannot be found when %s is in no file: the build stops', (name) => {
    expect(() => findGameFiles(makeBundle([], [name]), root, [])).toThrow(name);
  });

  test.each(['hall.json', 'bureau.json'])('cannot be found without %s either', (drawing) => {
    const { [drawing]: _, ...others } = makeBundle([]);
    expect(() => findGameFiles(others, root, [])).toThrow(drawing);
  });
});
