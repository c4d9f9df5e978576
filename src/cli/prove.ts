/** `situ prove`: the ten proofs of each situation, as a table or as JSON. */
import { PROOFS, type ProofName, type ProofResult, proveSituation } from '../proof/index.ts';
import { readArgs, readWhole } from './args.ts';
import { type Command, type Output, UserError } from './command.ts';
import { findCandidates, findSituation, listSituationIds } from './disk.ts';

const DEFAULT_SEEDS = 20;

function readOnly(text: string | undefined): ProofName[] {
  const known = Object.keys(PROOFS) as ProofName[];
  if (text === undefined) return known;
  const names = text.split(',');
  const unknown = names.find((name) => !(known as string[]).includes(name));
  if (unknown !== undefined) throw new UserError(`Preuve inconnue « ${unknown} ». Preuves : ${known.join(', ')}.`);
  return known.filter((name) => names.includes(name));
}

/** Faults shown unless all are asked for. */
const FAULTS_SHOWN = 12;

function printResult(
  name: string,
  { pass, figure, details, table = [] }: ProofResult,
  verbose: boolean,
  output: Output,
): void {
  output.print(`  ${pass ? '✓' : '✗'} ${name.padEnd(16)} ${figure}`);
  const shown = verbose ? details : pass ? [] : details.slice(0, FAULTS_SHOWN);
  const left = details.length - shown.length;
  for (const line of shown) output.print(`        ${line}`);
  if (!pass && left > 0) output.print(`        … et ${left} de plus (--verbose)`);
  for (const line of table) output.print(`        ${line}`);
}

export const command: Command = {
  name: 'prove',
  usage: '[<situation>…] [--seeds N] [--only preuve,…] [--verbose] [--json]',
  summary: 'Passe les dix preuves de chaque situation, sur 20 variantes si rien d’autre n’est dit.',
  run: (args, output) => {
    const { values, positionals } = readArgs(args, {
      seeds: { type: 'string' },
      only: { type: 'string' },
      verbose: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const seeds = readWhole('seeds', values.seeds, DEFAULT_SEEDS, 1);
    const only = readOnly(values.only);
    const named = positionals.length > 0 ? positionals : listSituationIds();
    const situations = named.map((one) => {
      const situation = findSituation(one);
      const { scenario } = situation;
      if (!values.json) output.print(`${scenario.id}  (${seeds} variantes)`);
      const results = proveSituation(scenario, findCandidates(situation), seeds, only, (name, result) => {
        if (!values.json) printResult(name, result, values.verbose ?? false, output);
      });
      return { id: scenario.id as string, results };
    });
    if (values.json) {
      const plain = situations.map(({ id, results }) => ({
        id,
        proofs: Object.fromEntries([...results].map(([name, { pass, figure }]) => [name, { pass, figure }])),
      }));
      output.print(JSON.stringify({ situations: plain }));
    }
    return situations.every(({ results }) => [...results.values()].every(({ pass }) => pass)) ? 0 : 1;
  },
};
