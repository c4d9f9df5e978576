/** The `situ` command: finds the command named first and runs it. Knows what commands exist, not what they do. */
import { nearestName } from '../scenario/suggest.ts';
import { setFrench } from '../scenario/typography.ts';
import { type Command, type Output, UserError } from './command.ts';

/** Loaded only when asked for: `check` does not wait for the proofs to load. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).command,
  play: async () => (await import('./play.ts')).command,
  explore: async () => (await import('./explore.ts')).command,
  prove: async () => (await import('./prove.ts')).command,
  chart: async () => (await import('./chart.ts')).command,
  coverage: async () => (await import('./coverage.ts')).command,
  referentiels: async () => (await import('./referentiels.ts')).command,
  schema: async () => (await import('./schema.ts')).command,
  rubric: async () => (await import('./rubric.ts')).command,
};

const processOutput: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  remark: (text) => process.stderr.write(`${text}\n`),
};

async function printHelp(output: Output): Promise<number> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  output.print('situ : situations professionnelles reconstituées, en ligne de commande\n');
  for (const { name, usage, summary } of commands) output.print(`  situ ${name} ${usage}\n      ${summary}`);
  return 0;
}

/** Runs one command line (without `node situ.ts`). @returns the exit code */
export async function runSitu(args: readonly string[], output: Output = processOutput): Promise<number> {
  const [name = 'help', ...rest] = args;
  if (name === 'help' || name === '--help' || name === '-h') return printHelp(output);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const near = nearestName(name, Object.keys(COMMANDS));
    const cure = near ? `Vouliez-vous « ${near} » ?` : `Commandes : ${Object.keys(COMMANDS).join(', ')}.`;
    output.remark(setFrench(`Commande inconnue « ${name} ». ${cure}`));
    return 2;
  }
  try {
    return await (await load()).run(rest, output);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    output.remark(setFrench(error.message));
    return 2;
  }
}

if (import.meta.main) process.exitCode = await runSitu(process.argv.slice(2));
