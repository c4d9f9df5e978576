/**
 * What `npm start` runs: builds the pages if anything changed, serves them and prints the address.
 *   npm start -- --port 5000     this port or none
 *   npm start -- --host 0.0.0.0  also for the other machines of the room
 */
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { buildTightlyIfStale } from './builtPages.ts';
import { type ServedPages, servePages } from './servePages.ts';

const preferredPort = 4173;

function readPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '' || text === 'true') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(`« ${text} » n’est pas un numéro de port : il en faut un entre 1 et 65535.`);
}

function listAddresses({ address }: ServedPages, host: string | undefined): readonly string[] {
  const { port } = new URL(address);
  const own = `http://localhost:${port}/`;
  if (host === undefined || host === 'localhost') return [own];
  if (host !== '0.0.0.0' && host !== '::') return [`http://${host}:${port}/`];
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one.address}:${port}/`);
  return [own, ...others];
}

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
  // `npm start --port 5000`, without the two dashes, reaches us through npm's own configuration.
  const port = readPort(values.port ?? process.env.npm_config_port);
  console.log('Préparation de Situ…');
  const { folder, wasBuilt } = buildTightlyIfStale();
  console.log(wasBuilt ? 'Pages construites.' : 'Pages déjà à jour.');
  const served = await servePages({
    folder,
    port: port ?? preferredPort,
    isPortStrict: port !== undefined,
    host: values.host ?? 'localhost',
  });
  console.log(`\n  Situ est prêt : ${listAddresses(served, values.host).join('\n                  ')}\n`);
  console.log('  Ctrl + C pour arrêter.');
}

try {
  await start();
} catch (fault) {
  const message = fault instanceof Error ? fault.message : String(fault);
  const isPortTaken = message.includes('already in use');
  console.error(
    `Situ n’a pas pu démarrer : ${isPortTaken ? 'ce port est déjà pris, choisissez-en un autre.' : message}`,
  );
  process.exitCode = 1;
}
