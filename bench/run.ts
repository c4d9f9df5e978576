/**
 * What `npm run bench` runs: measures every budget and prints the table; fails when one is exceeded or could not be measured.
 *   npm run bench -- --only accueil   budgets whose name holds the word
 *   npm run bench -- --json           the same as data
 */
import { parseArgs } from 'node:util';
import { type BudgetResult, measureBudget } from './budget.ts';
import { budgets } from './budgets/index.ts';
import { formatTable } from './table.ts';
import { createBenchTools } from './tools.ts';

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
}
if (failures.length > 0 || results.some(({ isKept }) => !isKept)) process.exitCode = 1;
