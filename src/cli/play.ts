/** `situ play`: one candidate, one seed, without a screen → the log and the verdicts. */
import { assessRun } from '../assessment/index.ts';
import { CandidateStuck, runCandidate } from '../candidates/index.ts';
import type { LogEntry } from '../model/log.ts';
import { formatTimeOfDay, MINUTE_MS, parseTimeOfDay } from '../model/time.ts';
import type { CriterionVerdict } from '../model/verdict.ts';
import { fillText } from '../scenario/fillText.ts';
import type { Run } from '../simulation/index.ts';
import { readArgs, readWhole } from './args.ts';
import { type Command, type Output, UserError } from './command.ts';
import { findCandidate, findSituation } from './disk.ts';
import { alignColumns, nameVerdict } from './tables.ts';

function assess(run: Run): readonly CriterionVerdict[] {
  const { scenario, variant, nowMs, log } = run;
  const fill = (text: string) => fillText(text, { scenario, variant, nowMs });
  return assessRun(scenario, { log, draws: variant.draws }, fill).verdicts;
}

function printJson(run: Run, output: Output): void {
  const { scenario, seed, nowMs, log } = run;
  const verdicts = assess(run).map(({ criterion, verdict, toConfirm, why, evidence }) => ({
    criterion,
    verdict,
    toConfirm,
    why,
    evidence: evidence.map(({ atMs, text, weight, indicator }) => ({ atMs, text, weight, indicator })),
  }));
  output.print(
    JSON.stringify({ scenario: scenario.id, version: scenario.version, seed, endedAtMs: nowMs, log, verdicts }),
  );
}

/** What was said and what became of it, one line each. */
function tellEntry(entry: LogEntry): string | null {
  switch (entry.kind) {
    case 'said':
      return `Vous → ${entry.to}${entry.interrupts ? ' (en coupant)' : ''} : ${entry.text}`;
    case 'lineSpoken':
      return `${entry.who} [${entry.mood}] : ${entry.text}`;
    case 'moodChanged':
      return `    ${entry.who} : ${entry.from} → ${entry.to}`;
    case 'needChanged':
      return `    ${entry.who}, demande : ${entry.from} → ${entry.to}`;
    case 'personLeft':
      return `    ${entry.who} s’en va (${entry.how})`;
    case 'phoneRang':
      return `    le téléphone sonne (${entry.call})`;
    case 'ended':
      return `    fin : ${entry.ending}`;
    default:
      return null;
  }
}

function printStory(run: Run, output: Output): void {
  const opensAt = parseTimeOfDay(run.scenario.starts) ?? 0;
  const rows = run.log.flatMap((entry) => {
    const told = tellEntry(entry);
    return told === null ? [] : [[formatTimeOfDay(opensAt + entry.atMs / MINUTE_MS), told]];
  });
  output.print(alignColumns(rows));
  output.print('');
  for (const { criterion, verdict, why, toConfirm, evidence } of assess(run)) {
    output.print(
      `${criterion}  ${nameVerdict(verdict)}${toConfirm ? ' (à confirmer)' : ''}${why === '' ? '' : ` : ${why}`}`,
    );
    for (const { atMs, text, weight } of evidence) {
      const mark = { shows: '+', minor: '−', major: '✗', critical: '‼' }[weight];
      output.print(`   ${mark} ${formatTimeOfDay(opensAt + atMs / MINUTE_MS)}  ${text}`);
    }
  }
}

function runPlay(args: readonly string[], output: Output): number {
  const { values, positionals } = readArgs(args, {
    script: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [named] = positionals;
  if (named === undefined)
    throw new UserError('Dites quelle situation jouer : situ play <situation> --script <candidat>.');
  const situation = findSituation(named);
  const seed = readWhole('seed', values.seed, 1);
  const candidate = findCandidate(situation, values.script ?? 'expert');
  try {
    const { run } = runCandidate(situation.scenario, candidate, { seed });
    (values.json ? printJson : printStory)(run, output);
    return 0;
  } catch (error) {
    if (!(error instanceof CandidateStuck)) throw error;
    output.remark(error.message);
    return 1;
  }
}

export const command: Command = {
  name: 'play',
  usage: '<situation> --script <candidat> [--seed N] [--json]',
  summary: 'Joue un candidat sans écran : le journal et les verdicts.',
  run: runPlay,
};
