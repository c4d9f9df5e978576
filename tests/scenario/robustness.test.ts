import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, loadOrganisation, loadSituation } from '../../src/scenario/index.ts';
import { MINIMAL, readFrom, WORLD } from './support/files.ts';

const PATH = 'scenarios/minimale/scenario.yaml';

function load(content: string | Uint8Array, others: Readonly<Record<string, string | Uint8Array>> = {}) {
  return loadSituation(readFrom({ [PATH]: content, 'scenarios/worlds/guichet.yaml': WORLD, ...others }), PATH);
}

const codesOf = (diagnostics: readonly Diagnostic[]) => [...new Set(diagnostics.map(({ code }) => code))];
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that is no text', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'SC004'],
    ['only comments', '# rien\n\n# encore rien\n', 'SC004'],
    ['only blanks', '  \n\n', 'SC004'],
    ['a null document', '~\n', 'SC004'],
    ['a byte that is no UTF-8', new Uint8Array([0x73, 0x69, 0xff]), 'SC003'],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x73, 0x00]), 'SC003'],
    ['UTF-16 without a mark', new Uint8Array([0x73, 0x00, 0x69, 0x00]), 'SC003'],
    ['a NUL in the middle', 'situ: 1\nid: a\0b\n', 'SC003'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'SC003'],
    ['ten million bytes', new Uint8Array(10_000_000).fill(0x61), 'SC002'],
    ['a list', '- situ: 1\n', 'SC022'],
    ['a word', 'bonjour', 'SC022'],
    ['a number', '12', 'SC022'],
  ])('%s: one diagnostic, no scenario', (_name, content, code) => {
    const { scenario, diagnostics } = load(content);
    expect(scenario).toBeNull();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.code).toBe(code);
  });

  it('tells the line of a NUL', () => {
    expect(load('situ: 1\nid: a\0b\n').diagnostics[0]).toMatchObject({ line: 2, column: 6 });
  });

  it('is told when it is missing', () => {
    const { scenario, diagnostics } = loadSituation(() => null, PATH);
    expect(scenario).toBeNull();
    expect(codesOf(diagnostics)).toEqual(['SC001']);
  });
});

describe('a text that YAML could choke on', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [name, previous] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => [...pair])) {
    bomb.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${previous}`).join(', ')}]`);
  }

  it.each<[string, string, string]>([
    ['an alias bomb', bomb.join('\n'), 'SC010'],
    ['an alias of itself', 'a: &a { b: *a }', 'SC010'],
    ['ten thousand brackets', '['.repeat(10_000), 'SC009'],
    ['ten thousand braces', '{ a: '.repeat(10_000), 'SC009'],
    ['ten thousand dashes', '- '.repeat(10_000), 'SC009'],
    ['ten thousand question marks', '? '.repeat(10_000), 'SC009'],
    ['a thousand levels of retrait', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'SC009'],
    [
      'deep nesting through aliases',
      Array.from({ length: 80 }, (_, i) => `k${i}: &k${i} [${i ? `*k${i - 1}` : ''}]`).join('\n'),
      'SC009',
    ],
    ['a prototype', 'situ: 1\n__proto__: { polluted: true }', 'SC011'],
    ['a constructor', 'situ: 1\nconstructor: { prototype: 1 }', 'SC011'],
    ['a nested prototype', 'draws: { __proto__: { values: [a] } }', 'SC011'],
    ['a merge', 'a: &a { b: 1 }\nc: { <<: *a }', 'SC012'],
    ['a tag that would run code', 'a: !!js/function "function () {}"', 'SC013'],
    ['a binary tag', 'a: !!binary aGVsbG8=', 'SC013'],
    ['two documents', 'situ: 1\n---\nsitu: 1\n', 'SC008'],
    ['a directive', '%YAML 1.3\n---\nsitu: 2\n', 'SC005'],
    ['a tab', 'a:\n\tb: 1', 'SC006'],
    ['another version', 'situ: 99\nnimporte: quoi', 'SC015'],
    ['a version in words', 'situ: "1"\nnimporte: quoi', 'SC015'],
  ])('%s: told, not followed', (_name, content, code) => {
    const { scenario, diagnostics } = load(content);
    expect(scenario).toBeNull();
    expect(codesOf(diagnostics)).toContain(code);
    expect(diagnostics.length).toBeLessThanOrEqual(50);
  });

  it('leaves the prototype of objects alone', () => {
    load('situ: 1\n__proto__: { polluted: true }');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('counts a hundred thousand keys in one pass', () => {
    const { diagnostics } = load(Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join('\n'));
    expect(codesOf(diagnostics)).toEqual(expect.arrayContaining(['SC020', 'SC017']));
    expect(diagnostics.length).toBeLessThanOrEqual(220);
  });
});

describe('a file from another system', () => {
  it('reads the same with a byte-order mark, as bytes or as text', () => {
    expect(load(`\ufeff${MINIMAL}`).diagnostics).toEqual([]);
    expect(load(bytes(`\ufeff${MINIMAL}`)).diagnostics).toEqual([]);
  });

  it('reads the same with the line ends of Windows', () => {
    const unix = load(MINIMAL);
    const windows = load(MINIMAL.replaceAll('\n', '\r\n'));
    expect(windows.diagnostics).toEqual([]);
    expect(windows.scenario).toEqual(unix.scenario);
  });

  it('places faults on the same line with the line ends of Windows', () => {
    const faulty = MINIMAL.replace('role: visitor', 'role: visiteur');
    const places = (text: string) => load(text).diagnostics.map(({ code, line, column }) => [code, line, column]);
    expect(places(faulty.replaceAll('\n', '\r\n'))).toEqual(places(faulty));
  });
});

describe('paths', () => {
  it.each([
    '/etc/passwd',
    '../../autre.yaml',
    '../x/../../y.yaml',
    'C:\\monde.yaml',
    'https://exemple.fr/monde.yaml',
    'file:monde.yaml',
    '~/monde.yaml',
    '..',
    '.',
    '',
  ])('%j is refused for a world and never read', (world) => {
    const asked: string[] = [];
    const { diagnostics } = loadSituation((path) => {
      asked.push(path);
      return path === PATH ? MINIMAL.replace('../worlds/guichet.yaml', JSON.stringify(world)) : null;
    }, PATH);
    expect(codesOf(diagnostics)).toContain('SC014');
    expect(asked).toEqual([PATH]);
  });

  it('a part beside is read, a part above is not', () => {
    const asked: string[] = [];
    loadSituation((path) => {
      asked.push(path);
      return path === PATH ? `${MINIMAL}parts: [a.yaml, ./b.yaml, c/d.yaml, ../e.yaml, a.yaml]\n` : null;
    }, PATH);
    expect(asked).toEqual([
      PATH,
      'scenarios/minimale/a.yaml',
      'scenarios/minimale/b.yaml',
      'scenarios/minimale/c/d.yaml',
      'scenarios/worlds/guichet.yaml',
    ]);
  });
});

describe('parts', () => {
  const withPart = (part: string | Uint8Array, main = MINIMAL) =>
    load(`${main}parts: [suite.yaml]\n`, { 'scenarios/minimale/suite.yaml': part });

  it('continue the lists of the main file', () => {
    const { scenario, diagnostics } = withPart(
      'utterances:\n  - { id: merci, to: visiteur, acts: [close], text: "Merci." }\n',
    );
    expect(diagnostics).toEqual([]);
    expect(scenario?.utterances.map(({ id }) => id)).toEqual(['bonjour', 'nom', 'etat', 'jeudi', 'accueil', 'merci']);
  });

  it('may only hold lists', () => {
    const { diagnostics } = withPart('minutes: 3\n');
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'SC020', file: 'scenarios/minimale/suite.yaml', line: 1 }),
    ]);
    expect(diagnostics[0]?.message).toContain('fichier principal');
  });

  it('tell their faults with those of the main file and of the world', () => {
    const { diagnostics } = loadSituation(
      readFrom({
        [PATH]: `${MINIMAL.replace('role: visitor', 'role: visiteur')}parts: [suite.yaml]\n`,
        'scenarios/minimale/suite.yaml': 'lines: [{ id: x, who: personne, on: arrives, text: "Ah." }]\n',
        'scenarios/worlds/guichet.yaml': WORLD.replace('superior: roy', 'superior: roi'),
      }),
      PATH,
    );
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['SC023', PATH],
      ['SC101', 'scenarios/minimale/suite.yaml'],
      ['SC110', 'scenarios/worlds/guichet.yaml'],
    ]);
  });

  it('named twice are read once, and told', () => {
    const part = 'infos:\n  - { id: inutile, title: "Inutile" }\n';
    const { diagnostics } = load(`${MINIMAL}parts: [suite.yaml, ./suite.yaml]\n`, {
      'scenarios/minimale/suite.yaml': part,
    });
    expect(codesOf(diagnostics)).toEqual(['SC016']);
  });

  it('that cannot be read blame nobody for the names they may declare', () => {
    const { diagnostics } = withPart('lines: [', MINIMAL.replace('asks: etape', 'asks: ailleurs'));
    expect(codesOf(diagnostics)).toEqual(['SC005']);
  });
});

describe('properties', () => {
  const check = (content: string | Uint8Array) => {
    const { scenario, diagnostics } = load(content);
    const hasError = diagnostics.some(({ severity }) => severity === 'error');
    expect(scenario === null).toBe(hasError);
    for (const { line, column, message } of diagnostics) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(message).not.toMatch(/undefined|\[object/);
    }
  };

  it('arbitrary bytes never throw and always tell why', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 300 });
  });

  it('arbitrary text made of YAML’s own signs never throws', () => {
    const sign = fc.constantFrom(
      ...'[]{}:,-?&*!|>\'"%@`#~ \n\t\\ab1<=.'.split(''),
      'situ: 1\n',
      'é',
      '\u202f',
      '\ud83d',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 120 }).map((signs) => signs.join('')),
        check,
      ),
      { numRuns: 500 },
    );
  });

  it('a valid file with one line dropped, doubled, moved or cut never throws, and never loads half', () => {
    const lines = MINIMAL.split('\n');
    const rank = fc.nat(lines.length - 1);
    const edit = fc.constantFrom('drop', 'double', 'move', 'cut', 'indent');
    fc.assert(
      fc.property(rank, rank, edit, fc.nat(80), (at, to, how, column) => {
        const edited = [...lines];
        const line = edited[at] ?? '';
        if (how === 'drop') edited.splice(at, 1);
        if (how === 'double') edited.splice(at, 0, line);
        if (how === 'move') edited.splice(to, 0, ...edited.splice(at, 1));
        if (how === 'cut') edited[at] = line.slice(0, column);
        if (how === 'indent') edited[at] = ` ${line}`;
        check(edited.join('\n'));
      }),
      { numRuns: 300 },
    );
  });

  it('a valid file with one value replaced by anything never throws', () => {
    const values = [...MINIMAL.matchAll(/(?<=: )[^\n,{}[\]]+/g)];
    const anything = fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('~', '[]', '{}', '""', '-1', '1e999', '.nan', '*x', '&y z'),
    );
    fc.assert(
      fc.property(fc.nat(values.length - 1), anything, (which, value) => {
        const match = values[which];
        const at = match?.index ?? 0;
        check(MINIMAL.slice(0, at) + value + MINIMAL.slice(at + (match?.[0].length ?? 0)));
      }),
      { numRuns: 400 },
    );
  });

  it('a mutated world never throws', () => {
    const rank = fc.nat(WORLD.length - 1);
    fc.assert(
      fc.property(rank, fc.string({ maxLength: 4 }), (at, text) => {
        const read = readFrom({ 'w.yaml': WORLD.slice(0, at) + text + WORLD.slice(at + 1) });
        const { organisation, diagnostics } = loadOrganisation(read, 'w.yaml');
        expect(organisation === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 200 },
    );
  });
});
