/** `situ coverage`: which official criteria which situations give evidence for, and which criteria none touches yet. */
import { coverReferentiels, coverSituation, type ReferentielCoverage } from '../assessment/coverage.ts';
import { readArgs } from './args.ts';
import type { Command, Output } from './command.ts';
import { findSituation, listSituationIds } from './disk.ts';
import { alignColumns } from './tables.ts';

function printDocument({ referentiel, criteria, met, metThrice, human }: ReferentielCoverage, output: Output): void {
  output.print(`\n${referentiel.sigle}, ${referentiel.titre}`);
  const rows = criteria.map(({ criterion, meetings }) => [
    criterion.id,
    meetings.map(({ situation, indicators }) => `${situation} (${indicators.length})`).join(', ') || '—',
    criterion.texte,
  ]);
  output.print(alignColumns([['Critère', 'Situations (indicateurs)', 'Texte officiel'], ...rows]));
  output.print(
    `${met} critères sur ${criteria.length} ont au moins une situation, ${metThrice} au moins trois variantes ; ` +
      `${human} se jugent par une personne.`,
  );
}

const toData = ({ referentiel, criteria, met, metThrice, human }: ReferentielCoverage) => ({
  id: referentiel.id,
  titre: referentiel.titre,
  criteria: criteria.length,
  met,
  metThrice,
  human,
  criteres: criteria.map(({ criterion, meetings }) => ({
    id: criterion.id,
    mode: criterion.mode,
    situations: meetings.map(({ situation, indicators, variants }) => ({
      id: situation,
      indicators: indicators.map(({ id }) => id),
      variants,
    })),
  })),
});

export const command: Command = {
  name: 'coverage',
  usage: '[--json]',
  summary: 'Croise les critères officiels et les situations qui en donnent des preuves.',
  run: (args, output) => {
    const { values } = readArgs(args, { json: { type: 'boolean' } });
    const scenarios = listSituationIds().map((id) => findSituation(id).scenario);
    const published = scenarios.filter(({ catalogue }) => catalogue === 'public');
    const coverage = coverReferentiels(published.map(coverSituation));
    if (!values.json) for (const document of coverage) printDocument(document, output);
    else {
      const situations = published.map(({ id, title }) => ({ id, titre: title }));
      output.print(JSON.stringify({ situations, referentiels: coverage.map(toData) }));
    }
    return 0;
  },
};
