/** `situ chart`: the situation’s statechart, as JSON that XState’s own tools read. */
import { buildModel, compileChart } from '../statechart/index.ts';
import { readArgs, readWhole } from './args.ts';
import { type Command, UserError } from './command.ts';
import { findSituation } from './disk.ts';

export const command: Command = {
  name: 'chart',
  usage: '<situation> [--seed N]',
  summary: 'Écrit la machine XState de la situation, en JSON.',
  run: (args, output) => {
    const { values, positionals } = readArgs(args, { seed: { type: 'string' }, json: { type: 'boolean' } });
    const [named] = positionals;
    if (named === undefined) throw new UserError('Dites quelle situation : situ chart <situation>.');
    const { scenario } = findSituation(named);
    const machine = compileChart(buildModel(scenario, readWhole('seed', values.seed, 1)));
    output.print(JSON.stringify(machine.config, null, 2));
    return 0;
  },
};
