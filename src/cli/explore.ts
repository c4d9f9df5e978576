/** `situ explore`: how far a situation can be gone through: states, dead ends, what is never reached, witnesses. */
import { relative } from 'node:path';
import { exploreSubject, nameSetting, Subject, type Survey, type Witness } from '../proof/index.ts';
import { readArgs, readWhole } from './args.ts';
import { type Command, type Output, UserError } from './command.ts';
import { type FoundSituation, findCandidatePath, findCandidates, findSituation } from './disk.ts';
import { alignColumns } from './tables.ts';

const DEFAULT_SECONDS = 180;
const SEEDS = 20;

/** The candidate’s file, as `play --script` takes it. */
function scriptOf(situation: FoundSituation, witness: Witness | null): string | null {
  if (witness === null) return null;
  const path = findCandidatePath(situation, witness.candidate);
  return path === null ? witness.candidate : relative(process.cwd(), path);
}

function printJson(situation: FoundSituation, survey: Survey, seconds: number, output: Output): void {
  const { states, transitions, deadEnds, goals, witnesses, bounded } = survey;
  const scripts = [...witnesses].map(([criterion, found]) => [
    criterion,
    { acquis: scriptOf(situation, found.acquis), 'non-acquis': scriptOf(situation, found['non-acquis']) },
  ]);
  output.print(
    JSON.stringify({
      states,
      transitions,
      deadEnds,
      unreached: goals.list(),
      witnesses: Object.fromEntries(scripts),
      bounded,
      seconds,
    }),
  );
}

const nameWitness = (witness: Witness | null): string =>
  witness === null ? 'aucun' : `${witness.candidate} (${nameSetting(witness.setting)})`;

function printReport(
  { states, transitions, deadEnds, goals, witnesses, bounded }: Survey,
  seconds: number,
  output: Output,
): void {
  output.print(
    `${states} états, ${transitions} transitions en ${seconds.toFixed(1)} s${bounded ? ' (recherche bornée)' : ''}`,
  );
  output.print(`Sans issue : ${deadEnds.length === 0 ? 'aucun état' : `${deadEnds.length}`}`);
  for (const end of deadEnds.slice(0, 10)) output.print(`   ${end}`);
  const unreached = goals.list();
  output.print(`Jamais atteint : ${unreached.length === 0 ? 'rien' : unreached.length}`);
  for (const name of unreached) output.print(`   ${name}`);
  output.print('');
  const rows = [...witnesses].map(([criterion, found]) => [
    criterion,
    nameWitness(found.acquis),
    nameWitness(found['non-acquis']),
  ]);
  output.print(alignColumns([['Critère', 'Témoin acquis', 'Témoin non acquis'], ...rows]));
}

export const command: Command = {
  name: 'explore',
  usage: '<situation> [--seconds N] [--json]',
  summary: 'Explore les états de la situation : impasses, répliques jamais atteintes, témoins de chaque critère.',
  run: (args, output) => {
    const { values, positionals } = readArgs(args, { seconds: { type: 'string' }, json: { type: 'boolean' } });
    const [named] = positionals;
    if (named === undefined) throw new UserError('Dites quelle situation explorer : situ explore <situation>.');
    const situation = findSituation(named);
    const startMs = performance.now();
    const seeds = Array.from({ length: SEEDS }, (_, at) => at + 1);
    const subject = new Subject(situation.scenario, findCandidates(situation), seeds);
    const stopAfterMs = readWhole('seconds', values.seconds, DEFAULT_SECONDS, 1) * 1000;
    const survey = exploreSubject(subject, { stopAfterMs, now: () => performance.now() });
    const seconds = Math.round(performance.now() - startMs) / 1000;
    if (values.json) printJson(situation, survey, seconds, output);
    else printReport(survey, seconds, output);
    return survey.deadEnds.length > 0 || survey.goals.list().length > 0 ? 1 : 0;
  },
};
