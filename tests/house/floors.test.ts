/**
 * Holds `src/` to the plan of floors.ts, and proves on samples that each kind of fault would be seen.
 */
import { describe, expect, test } from 'vitest';
import { checkFile } from './checkFile.ts';
import { readSources } from './sources.ts';

describe('the house', () => {
  const sources = readSources(['src/**/*.ts', 'src/**/*.tsx']);

  test('has files to check', () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test('keeps to its plan: imports go down, libraries stay with their owners, the core knows no outside world', () => {
    expect(sources.flatMap(({ path, text }) => checkFile(path, text))).toEqual([]);
  });
});

describe('the check of the plan', () => {
  test.each([
    ['an import that goes up', 'src/model/a.ts', `import { x } from '../person/x.ts';`, 'imports person (floor 1)'],
    ['an import across one floor', 'src/person/a.ts', `import { x } from '../scenario/x.ts';`, 'imports scenario'],
    ['a type imported from above', 'src/model/a.ts', `import type { X } from '../ui/x.ts';`, 'imports ui (floor 5)'],
    ['a re-export from above', 'src/model/a.ts', `export { x } from '../cli/x.ts';`, 'imports cli (floor 7)'],
    ['a star re-export from above', 'src/model/a.ts', `export * from '../cli/x.ts';`, 'imports cli (floor 7)'],
    ['a dynamic import from above', 'src/ui/a.ts', `await import('../office/x.ts');`, 'imports office (floor 6)'],
    ['an import type expression', 'src/model/a.ts', `let x: import('../desk/x.ts').X;`, 'imports desk (floor 6)'],
    ['a computed import', 'src/ui/a.ts', 'const f = (n: string) => import(n);', 'computed'],
    ['an import out of src', 'src/pages/a.ts', `import { x } from '../../tests/x.ts';`, 'in no room'],
    ['a file outside every room', 'src/a.ts', '', 'in no room'],
    ['a room that is not in the plan', 'src/attic/a.ts', '', 'in no room'],
    ['xstate outside its rooms', 'src/session/a.ts', `import { setup } from 'xstate';`, 'xstate belongs to'],
    ['a door of xstate', 'src/proof/a.ts', `import { x } from 'xstate/graph';`, 'xstate belongs to'],
    ['phaser outside the office', 'src/desk/a.ts', `import Phaser from 'phaser';`, 'phaser belongs to office'],
    ['howler outside sound', 'src/office/a.ts', `import { Howl } from 'howler';`, 'howler belongs to sound'],
    ['dexie outside the store', 'src/pages/a.ts', `import Dexie from 'dexie';`, 'dexie belongs to store'],
    ['the machine outside the command line', 'src/scenario/a.ts', `import 'node:fs';`, 'node belongs to cli'],
    ['react below floor 5', 'src/session/a.ts', `import { useState } from 'react';`, 'react is not for floors below 5'],
    ['react-dom below floor 5', 'src/candidates/a.ts', `import 'react-dom/client';`, 'react is not for floors below 5'],
    ['a tool imported', 'src/ui/a.ts', `import './frames/writeFrames.ts';`, 'is a tool to run'],
    ['the date', 'src/simulation/a.ts', 'const now = Date.now();', 'Date: time is simulated'],
    ['a date built', 'src/person/a.ts', 'const now = new Date();', 'Date: time is simulated'],
    ['a default that reads the date', 'src/person/a.ts', 'const f = (now = Date.now()) => now;', 'Date'],
    ['a destructured default', 'src/person/a.ts', 'const f = ({ now = Date.now() }) => now;', 'Date'],
    ['dice', 'src/person/a.ts', 'const roll = Math.random();', 'Math.random'],
    ['dice through brackets', 'src/person/a.ts', `const roll = Math['random']();`, 'Math.random'],
    ['dice taken out of Math', 'src/person/a.ts', 'const { random } = Math;', 'Math.random'],
    ['a timer', 'src/statechart/a.ts', 'setTimeout(() => 0, 1);', 'setTimeout'],
    ['a repeated timer', 'src/statechart/a.ts', 'setInterval(() => 0, 1);', 'setInterval'],
    ['the network', 'src/scenario/a.ts', `const x = await fetch('/x');`, 'fetch'],
    ['a stopwatch', 'src/simulation/a.ts', 'const t = performance.now();', 'performance'],
    ['the window', 'src/assessment/a.ts', 'window.alert(1);', 'window'],
    ['the page', 'src/assessment/a.ts', `document.title = '';`, 'document'],
    ['a global in a shorthand', 'src/person/a.ts', 'const tools = { fetch };', 'fetch'],
    ['the way round', 'src/person/a.ts', `globalThis['Date'].now();`, 'globalThis'],
  ])('sees %s', (_, path, text, fault) => {
    expect(checkFile(path, text).join('\n')).toContain(fault);
  });

  test.each([
    ['an import that goes down', 'src/ui/a.ts', `import { x } from '../model/x.ts';`],
    ['an import within the room', 'src/office/hall/a.ts', `import { x } from '../light.ts';`],
    ['a library with its owner', 'src/simulation/a.ts', `import { transition } from 'xstate';`],
    ['Node in a tool', 'src/ui/frames/writeFrames.ts', `import 'node:fs';`],
    ['the rest of Math', 'src/person/a.ts', 'const x = Math.round(Math.PI);'],
    ['a field named like a global', 'src/person/a.ts', 'const x = { document: 1, window: 2 }; x.document += x.window;'],
    ['a parameter named like a global', 'src/person/a.ts', 'const f = (document: string) => document.length;'],
    ['a destructured name', 'src/person/a.ts', 'const f = ({ document }: { document: string }) => document;'],
    ['the outside world above', 'src/session/a.ts', 'const now = Date.now();'],
    ['a word in a comment or a text', 'src/person/a.ts', `// Date\nconst x = 'Math.random()';`],
  ])('accepts %s', (_, path, text) => {
    expect(checkFile(path, text)).toEqual([]);
  });

  test('gives the line of the fault', () => {
    expect(checkFile('src/person/a.ts', '\n\nconst now = Date.now();')).toEqual([
      'src/person/a.ts:3 Date: time is simulated',
    ]);
  });
});
