import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyPage, type Route, readRoute, readSeed, writeRoute } from '../../src/pages/shell/routes.ts';

const routes: readonly Route[] = [
  { page: 'home' },
  { page: 'players' },
  { page: 'briefing', scenario: 's01', choices: { seed: null, pins: {} } },
  { page: 'briefing', scenario: 'é/à?', choices: { seed: 12, pins: { cause: 'perdu', 'hazard.travaux': 'off' } } },
  { page: 'play', run: 'a1b2' },
  { page: 'debrief', run: 'a1b2' },
  { page: 'replay', run: 'a1b2', atMs: 61_000 },
  { page: 'results' },
  { page: 'trainer', scenario: null },
  { page: 'trainer', scenario: 's01' },
  { page: 'settings' },
  { page: 'data' },
  { page: 'credits' },
  { page: 'referentiels', choices: {} },
  { page: 'referentiels', choices: { document: 'sante', cherche: 'é & à ?', critere: 'sante.K1' } },
  { page: 'coverage', choices: {} },
  { page: 'coverage', choices: { document: 'cadga' } },
];

describe('addresses', () => {
  test.each(routes)('are read as they are written: $page', (route) => {
    expect(readRoute(writeRoute(route))).toEqual(route);
  });

  test.each(['', '#', '#/'])('%j is the opening page', (hash) => {
    expect(readRoute(hash)).toEqual({ page: 'home' });
  });

  test('a place in the page is no address', () => {
    expect(readRoute('#contenu')).toBeNull();
  });

  test.each([
    '#/rien',
    '#/situation',
    '#/partie/',
    '#/reglages/x',
    '#/bilan/a/b',
    '#/referentiels/sante',
    '#/%E0%A4%A',
  ])('%s leads nowhere', (hash) => {
    expect(readRoute(hash)?.page).toBe('missing');
  });

  test('anything typed after the # is read without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const route = readRoute(`#/${text}`);
        expect(route).not.toBeNull();
      }),
    );
  });
});

describe('a page', () => {
  test('that lists stays the same whatever is asked of it', () => {
    const asked: Route = { page: 'referentiels', choices: { document: 'sante' } };
    expect(identifyPage(asked)).toBe(identifyPage({ page: 'referentiels', choices: {} }));
    expect(identifyPage(asked)).not.toBe(identifyPage({ page: 'coverage', choices: { document: 'sante' } }));
  });

  test('of another run is another page', () => {
    expect(identifyPage({ page: 'play', run: 'a' })).not.toBe(identifyPage({ page: 'play', run: 'b' }));
  });
});

describe('a seed', () => {
  test.each([
    ['0', 0],
    [' 42 ', 42],
    ['2147483647', 2_147_483_647],
  ])('may be %j', (text, seed) => {
    expect(readSeed(text)).toBe(seed);
  });

  test.each([null, '', '-1', '1.5', 'douze', '2147483648', '99999999999'])('may not be %j', (text) => {
    expect(readSeed(text)).toBeNull();
  });
});
