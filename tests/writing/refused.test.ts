import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRubric, RUBRIC_CODES } from '../../src/scenario/rubric/index.ts';
import { findTypographyFaults } from '../../src/scenario/typography.ts';

const FOLDER = 'tests/writing/refused';
const read = (path: string) => readFileSync(path);
const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** A fixture marks the line that must be blamed: `# ✗ RU001 words of the cure`. */
function readExpected(path: string) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((text, rank) => {
      const match = /# ✗ ((?:RU|SC)\d{3}) ?(.*)$/.exec(text);
      return match ? [{ code: match[1] ?? '', line: rank + 1, cure: match[2] ?? '' }] : [];
    });
}

describe('refused rubrics', () => {
  it('are at least twelve', () => expect(fixtures.length).toBeGreaterThanOrEqual(12));

  it.each(fixtures)('%s: that fault, on its line, with its cure, and no other', (name) => {
    const path = `${FOLDER}/${name}`;
    const expected = readExpected(path);
    const { rubric, diagnostics } = loadRubric(read, path);
    expect(expected.length).toBeGreaterThan(0);
    expect(diagnostics.map(({ code, line }) => `${code}:${line}`)).toEqual(
      expected.map(({ code, line }) => `${code}:${line}`),
    );
    const flatten = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    for (const [rank, { cure }] of expected.entries()) {
      expect(flatten(diagnostics[rank]?.message ?? '')).toContain(flatten(cure));
    }
    expect(rubric).toBeNull();
  });

  it('keep French typography in their sentences', () => {
    for (const name of fixtures) {
      for (const { message } of loadRubric(read, `${FOLDER}/${name}`).diagnostics) {
        expect(findTypographyFaults(message)).toEqual([]);
      }
    }
  });
});

describe('the rubric they differ from', () => {
  it('loads without a remark', () => {
    const { rubric, diagnostics } = loadRubric(read, 'tests/writing/accepted/minimal.yaml');
    expect(diagnostics).toEqual([]);
    expect(rubric?.facts).toHaveLength(7);
  });
});

describe('every code of a rubric’s faults', () => {
  it.each(RUBRIC_CODES)('%s has its page, its line in the index, and a fixture', (code) => {
    const page = readFileSync(`docs/diagnostics/${code}.md`, 'utf8');
    expect(page.startsWith(`# ${code} `)).toBe(true);
    for (const part of ['## Pourquoi', '## Remède', '```yaml']) expect(page).toContain(part);
    expect(readFileSync('docs/diagnostics/README.md', 'utf8')).toContain(`[${code}](${code}.md)`);
    expect(fixtures.some((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').includes(`✗ ${code}`))).toBe(true);
  });

  it('no page is left of a code that is gone', () => {
    const pages = readdirSync('docs/diagnostics').filter((name) => name.startsWith('RU'));
    expect(pages.sort()).toEqual(RUBRIC_CODES.map((code) => `${code}.md`));
  });
});
