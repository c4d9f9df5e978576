import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const rootFolder = join(import.meta.dirname, '..', '..');
const { scripts, bin } = JSON.parse(readFileSync(join(rootFolder, 'package.json'), 'utf8'));

describe('the commands of the project', () => {
  test.skipIf(process.platform === 'win32').each(['.ci/run', ...Object.values<string>(bin)])(
    '%s can be run as it is',
    (file) => {
      expect(statSync(join(rootFolder, file)).mode & 0o111).toBe(0o111);
    },
  );

  test.each(['start', 'test', 'build', 'dev', 'bench'])('npm run %s installs what is missing first', (name) => {
    expect(scripts[`pre${name}`]).toBe('node scripts/prepare.mjs');
  });

  test.each(Object.entries<string>(scripts))('npm run %s names files that exist', (_, command) => {
    for (const [, file = ''] of command.matchAll(/node (\S+)/g))
      expect(statSync(join(rootFolder, file)).isFile()).toBe(true);
  });
});
