#!/usr/bin/env node
/**
 * What `npx situ` runs: hands the command line to the pinned Node, which reads TypeScript, whatever Node the machine has.
 * Plain JavaScript for that reason; it knows no command.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// npx reaches this file through a link in its own cache: the real place is the project.
const rootFolder = join(dirname(realpathSync(fileURLToPath(import.meta.url))), '..');
const nodeCandidates = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe'];

function findPinnedNode() {
  return nodeCandidates.map((file) => join(rootFolder, file)).find((file) => existsSync(file));
}

if (findPinnedNode() === undefined) {
  // The install talks on standard error here: standard output belongs to the command (`--json`).
  spawnSync(process.execPath, [join(rootFolder, 'scripts/prepare.mjs')], { stdio: ['inherit', 2, 2] });
}
const result = spawnSync(
  findPinnedNode() ?? process.execPath,
  [join(rootFolder, 'src/cli/situ.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(result.status ?? 1);
