/**
 * What `npm run bench` runs: measures every budget and prints the table; fails when one is exceeded or could not be measured.
 *   npm run bench -- --only accueil   budgets whose name holds the word
 *   npm run bench -- --json           the same as data
 * The load of the machine is printed too: above its number of cores, times say little, and ratios less than they should.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type BudgetResult, isBroken, measureBudget } from './budget.ts';
import { budgets } from './budgets/index.ts';
import { formatTable } from './table.ts';
import { createBenchTools } from './tools.ts';

const startedMs = performance.now();
const load = (): string => loadavg()[0]?.toFixed(1).replace('.', ',') ?? '?';
const loadBefore = load();

const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'boolean' } } });
const wanted = values.only?.toLowerCase() ?? '';
const results: BudgetResult[] = [];
const failures: string[] = [];

const tools = createBenchTools();
try {
  for (const budget of budgets.filter(({ name }) => name.toLowerCase().includes(wanted))) {
    console.error(`Mesure : ${budget.name}…`);
    try {
      results.push(await measureBudget(budget, tools));
    } catch (fault) {
      failures.push(`${budget.name} : non mesuré, ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
} finally {
  await tools.close();
}

if (values.json) {
  const rows = results.map(({ budget: { name, unit, sense, limit }, ...rest }) => ({
    name,
    unit,
    sense,
    limit,
    ...rest,
  }));
  console.log(JSON.stringify({ results: rows, failures }, null, 2));
} else {
  console.log(`\n${formatTable(results)}`);
  for (const failure of failures) console.log(failure);
  const seconds = Math.round((performance.now() - startedMs) / 1000);
  console.log(
    `\n${seconds}\u00a0s sur ${availableParallelism()} cœurs, charge de la machine ${loadBefore} au début, ${load()} à la fin.`,
  );
}
if (failures.length > 0 || results.some(isBroken)) process.exitCode = 1;
