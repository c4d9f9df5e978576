/** No file needs one that needs it back; shown on samples to be seen. */
import { describe, expect, test } from 'vitest';
import { listCircles } from './circles.ts';
import { readSources } from './sources.ts';

const file = (path: string, ...imports: readonly string[]) => ({
  path,
  text: imports.map((one) => `import type { X } from '${one}';`).join('\n'),
});

test('no file imports one that imports it back, by whatever way round', () => {
  const sources = readSources(['src/**/*.{ts,tsx}', 'scripts/**/*.ts', 'bench/**/*.{ts,tsx}']);
  expect(sources.length).toBeGreaterThan(100);
  expect(listCircles(sources)).toEqual([]);
});

describe('the search for circles', () => {
  test('sees two files, and a longer way round, types included', () => {
    expect(listCircles([file('src/a.ts', './b.ts'), file('src/b.ts', './a.ts')])).toEqual(['src/a.ts ↔ src/b.ts']);
    const round = [
      file('src/a.ts', './x/b.ts'),
      file('src/x/b.ts', './c.ts'),
      file('src/x/c.ts', '../a.ts'),
      file('src/d.ts', './a.ts'),
    ];
    expect(listCircles(round)).toEqual(['src/a.ts ↔ src/x/b.ts ↔ src/x/c.ts']);
  });

  test('leaves alone what two files both need, and what is not of the house', () => {
    const shared = [file('src/a.ts', './c.ts', 'react'), file('src/b.ts', './c.ts', './a.ts'), file('src/c.ts')];
    expect(listCircles(shared)).toEqual([]);
  });
});
