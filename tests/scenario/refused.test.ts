import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, loadOrganisation, loadSituation } from '../../src/scenario/index.ts';
import { readDisk } from './support/files.ts';

const FOLDER = 'tests/scenario/refused';

interface Expected {
  readonly code: string;
  readonly line: number;
  readonly cure: string;
}

/** A fixture marks each line that must be blamed: `# ✗ SC101 words of the cure`. */
function readExpected(path: string): Expected[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, rank) => {
      const match = /# ✗ (SC\d{3}) ?(.*)$/.exec(text);
      return match ? [{ code: match[1] ?? '', line: rank + 1, cure: match[2] ?? '' }] : [];
    });
}

function load(path: string): { loaded: unknown; diagnostics: readonly Diagnostic[] } {
  if (path.includes('/world-') && !path.includes('/world-missing') && !path.includes('/world-outside')) {
    const { organisation, diagnostics } = loadOrganisation(readDisk, path);
    return { loaded: organisation, diagnostics };
  }
  const { scenario, diagnostics } = loadSituation(readDisk, path);
  return { loaded: scenario, diagnostics };
}

const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

describe('refused fixtures', () => {
  it('are at least forty', () => expect(fixtures.length).toBeGreaterThanOrEqual(40));

  it.each(fixtures)('%s: that fault, on its line, with its cure, and no other', (name) => {
    const path = `${FOLDER}/${name}`;
    const expected = readExpected(path);
    const { loaded, diagnostics } = load(path);
    const told = diagnostics.map(({ code, line }) => `${code}:${line}`);
    expect(expected.length).toBeGreaterThan(0);
    expect(told).toEqual(expected.map(({ code, line }) => `${code}:${line}`));
    for (const [rank, { cure }] of expected.entries()) expect(diagnostics[rank]?.message).toContain(cure);
    expect(loaded).toBeNull();
  });
});

describe('the file the refused ones differ from', () => {
  it('loads without a remark', () => {
    const { scenario, diagnostics } = loadSituation(readDisk, 'tests/scenario/accepted/minimal.yaml');
    expect(diagnostics).toEqual([]);
    expect(scenario?.utterances).toHaveLength(5);
    expect(scenario?.world.name).toBe('Le guichet');
  });
});
