/** `situ coverage`: which official criteria which situations give evidence for, and which criteria none touches yet. */
import type { Criterion } from '../model/criterion.ts';
import { allCriteria, referentiels } from '../referentiels/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { readArgs } from './args.ts';
import type { Command, Output } from './command.ts';
import { findSituation, listSituationIds } from './disk.ts';
import { alignColumns } from './tables.ts';

interface Coverage {
  readonly criterion: Criterion;
  readonly referentiel: string;
  readonly situations: readonly { readonly id: string; readonly indicators: readonly string[] }[];
}

function coverOne(criterion: Criterion, referentiel: string, scenarios: readonly Scenario[]): Coverage {
  const situations = scenarios
    .map(({ id, indicators }) => ({
      id,
      indicators: indicators.filter(({ criteria }) => criteria.includes(criterion.id)).map((indicator) => indicator.id),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  return { criterion, referentiel, situations };
}

const cover = (scenarios: readonly Scenario[]): Coverage[] =>
  referentiels.flatMap((document) =>
    allCriteria(document).map((criterion) => coverOne(criterion, document.id, scenarios)),
  );

function printTable(coverage: readonly Coverage[], output: Output): void {
  const rows = coverage.map(({ criterion, situations }) => [
    criterion.id,
    situations.map(({ id, indicators }) => `${id} (${indicators.length})`).join(', ') || '—',
    criterion.texte,
  ]);
  output.print(alignColumns([['Critère', 'Situations (indicateurs)', 'Texte officiel'], ...rows]));
  const covered = coverage.filter(({ situations }) => situations.length > 0).length;
  output.print(`\n${covered} critères sur ${coverage.length} ont au moins une situation.`);
}

export const command: Command = {
  name: 'coverage',
  usage: '[--json]',
  summary: 'Croise les critères officiels et les situations qui en donnent des preuves.',
  run: (args, output) => {
    const { values } = readArgs(args, { json: { type: 'boolean' } });
    const scenarios = listSituationIds().map((id) => findSituation(id).scenario);
    const coverage = cover(scenarios);
    if (!values.json) printTable(coverage, output);
    else {
      const criteria = coverage.map(({ criterion, referentiel, situations }) => ({
        criterion: criterion.id,
        referentiel,
        texte: criterion.texte,
        mode: criterion.mode,
        situations,
      }));
      output.print(JSON.stringify({ situations: scenarios.map(({ id }) => id), criteria }));
    }
    return 0;
  },
};
