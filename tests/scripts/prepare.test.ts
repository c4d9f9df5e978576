import { describe, expect, test } from 'vitest';
import { findStaleness } from '../../scripts/prepare.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/yaml': { version: '2.9.1', integrity: 'sha512-a' },
  'node_modules/@scope/tool': { version: '1.0.0', integrity: 'sha512-b' },
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-c', optional: true },
};
const installed = {
  'node_modules/yaml': { version: '2.9.1', integrity: 'sha512-a' },
  'node_modules/@scope/tool': { version: '1.0.0', integrity: 'sha512-b' },
};

describe('the installation', () => {
  test('is left alone when it is what the lockfile asks for, binaries for other systems aside', () => {
    expect(findStaleness(wanted, installed)).toBeUndefined();
  });

  test('is renewed when a package is missing', () => {
    const { 'node_modules/@scope/tool': _, ...less } = installed;
    expect(findStaleness(wanted, less)).toBe('il manque @scope/tool');
  });

  test.each([
    { version: '2.9.0', integrity: 'sha512-a' },
    { version: '2.9.1', integrity: 'sha512-other' },
  ])('is renewed when a package is another one: %o', (yaml) => {
    expect(findStaleness(wanted, { ...installed, 'node_modules/yaml': yaml })).toBe('yaml a changé de version');
  });

  test('is renewed when a package is no longer asked for', () => {
    const more = { ...installed, 'node_modules/old': { version: '1.0.0' } };
    expect(findStaleness(wanted, more)).toBe('node_modules/old n’est plus demandé');
  });
});
