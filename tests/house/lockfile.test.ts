import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The names an entry asks for that no entry of the lockfile answers, looking up the folders as Node does. */
function listUnanswered(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => {
      for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
        const place =
          folder === '' || !folder.includes('node_modules/')
            ? `node_modules/${name}`
            : `${folder}/node_modules/${name}`;
        if (packages[place]?.version !== undefined) return false;
        if (place === `node_modules/${name}`) return true;
      }
    }),
  );
}

// An install on one system may drop the binaries of the others from the lockfile: `npm ci` then refuses to run anywhere.
test('the lockfile holds the binaries of every system, so that npm ci runs on all of them', () => {
  const lockfile = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8'));
  expect(listUnanswered(lockfile.packages)).toEqual([]);
});

test('a binary dropped from the lockfile is seen', () => {
  const tool = { version: '1.0.0', optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } };
  expect(
    listUnanswered({
      '': {},
      'node_modules/tool': tool,
      'node_modules/tool/node_modules/tool-linux': { version: '1.0.0' },
    }),
  ).toEqual(['tool-darwin']);
});
