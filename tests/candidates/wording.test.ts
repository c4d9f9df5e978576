import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CANDIDATE_CODES } from '../../src/candidates/index.ts';

describe('each code of a candidate’s faults', () => {
  it.each(CANDIDATE_CODES)('%s has its page', (code) => {
    const page = readFileSync(`docs/diagnostics/${code}.md`, 'utf8');
    expect(page.startsWith(`# ${code} `)).toBe(true);
    expect(page).toContain('## Pourquoi');
    expect(page).toContain('## Remède');
  });

  it('is in the index, and no page is left of a code that is gone', () => {
    const index = readFileSync('docs/diagnostics/README.md', 'utf8');
    for (const code of CANDIDATE_CODES) expect(index).toContain(`[${code}](${code}.md)`);
    const pages = readdirSync('docs/diagnostics').filter((name) => name.startsWith('CA'));
    expect(pages.sort()).toEqual(CANDIDATE_CODES.map((code) => `${code}.md`));
  });
});
