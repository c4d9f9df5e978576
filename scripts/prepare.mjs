/**
 * Runs before `npm start` and `npm test`: installs the dependencies when they are missing or differ from the lockfile.
 * Plain JavaScript without imports from npm, because it runs on whatever Node (≥ 20.19) the machine has.
 * It knows nothing of Situ itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const rootFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 19];

/**
 * Compares what is installed with what the lockfile asks for, by content: dates lie after a checkout or a copy.
 * @param {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }>} wanted packages of package-lock.json
 * @param {Record<string, { version?: string, integrity?: string }>} installed packages of node_modules/.package-lock.json
 * @returns {string | undefined} the reason to install, in French, or undefined when everything is in place
 */
export function findStaleness(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || entry.link) continue;
    const found = installed[path];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (found === undefined) {
      // Optional packages are mostly binaries for other systems: their absence is normal.
      if (!entry.optional) return `il manque ${name}`;
    } else if (found.version !== entry.version || found.integrity !== entry.integrity) {
      return `${name} a changé de version`;
    }
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  return extra === undefined ? undefined : `${extra} n’est plus demandé`;
}

function readPackages(file) {
  return JSON.parse(readFileSync(join(rootFolder, file), 'utf8')).packages ?? {};
}

function findReasonToInstall() {
  if (!existsSync(join(rootFolder, 'node_modules/.package-lock.json'))) return 'elles ne sont pas encore là';
  const staleness = findStaleness(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'));
  if (staleness !== undefined) return staleness;
  const pinnedNode = ['bin/node', 'bin/node.exe'].some((file) =>
    existsSync(join(rootFolder, 'node_modules/node', file)),
  );
  return pinnedNode ? undefined : 'le Node fourni avec le projet n’est pas là';
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Situ demande Node ${oldestNode.join('.')} ou plus récent ; cette machine a Node ${process.versions.node}.`,
  );
  console.error('Installez une version récente depuis https://nodejs.org, puis relancez la commande.');
  process.exit(1);
}

function install(reason) {
  console.log(`Installation des dépendances (${reason})…`);
  // On Windows the running node.exe may be the pinned one: `npm ci` could not delete it, `npm install` leaves it in place.
  const isLocked = process.platform === 'win32' && existsSync(join(rootFolder, 'node_modules'));
  const args = [isLocked ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmScript = process.env.npm_execpath;
  const outerNode = process.env.npm_node_execpath ?? process.execPath;
  const result = npmScript?.endsWith('.js')
    ? spawnSync(outerNode, [npmScript, ...args], { cwd: rootFolder, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: rootFolder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status === 0) {
    console.log('Dépendances installées.');
    return;
  }
  console.error(
    'L’installation a échoué. Vérifiez l’accès au registre npm (https://registry.npmjs.org), puis relancez.',
  );
  process.exit(result.status ?? 1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  refuseOldNode();
  const reason = findReasonToInstall();
  if (reason !== undefined) install(reason);
}
