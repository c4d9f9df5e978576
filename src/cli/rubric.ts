/** `situ rubric`: what a text holds of what a rubric looks for, each finding with the words that show it. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { formatDiagnostic } from '../scenario/diagnostics.ts';
import { loadRubric } from '../scenario/rubric/index.ts';
import { openSpeller } from '../spelling/openSpeller.ts';
import { type Finding, type FindingVerdict, findAll, type Rubric } from '../writing/index.ts';
import { readArgs } from './args.ts';
import { type Command, type Output, UserError } from './command.ts';
import { readDisk } from './disk.ts';
import { alignColumns } from './tables.ts';

const NAMES: Readonly<Record<FindingVerdict, string>> = {
  present: 'présent',
  absent: 'absent',
  'a-confirmer': 'à confirmer',
};

const LONGEST_QUOTE = 70;
const STANDARD_INPUT = 0;

/** The text to read; bytes that are no UTF-8 become « � » rather than a refusal. @throws UserError when nothing can be read */
function readDocument(path: string): string {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path).toString('utf8');
  } catch {
    throw new UserError(`Texte introuvable « ${path} ». Donnez un fichier, ou « - » pour l’entrée standard.`);
  }
}

function shortenQuote(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_QUOTE ? flat : `${flat.slice(0, LONGEST_QUOTE - 1)}…`;
}

function printTable({ title, facts }: Rubric, findings: readonly Finding[], output: Output): void {
  const forbidden = new Set(facts.filter((fact) => fact.forbidden).map(({ id }) => id));
  output.print(`${title}\n`);
  const rows = findings.map(({ id, verdict, quote }) => [
    NAMES[verdict],
    forbidden.has(id) ? `${id} (à ne pas dire)` : id,
    verdict === 'absent' ? '' : `«\u202f${shortenQuote(quote)}\u202f»`,
  ]);
  output.print(alignColumns([['Verdict', 'Constat', 'Mots du texte'], ...rows]));
}

export const command: Command = {
  name: 'rubric',
  usage: '<grille.yaml> --text <fichier|-> [--orthographe] [--json]',
  summary: 'Dit ce qu’un texte contient de ce que cherche une grille, avec les mots qui le montrent.',
  run: async (args, output) => {
    const { values, positionals } = readArgs(args, {
      text: { type: 'string' },
      orthographe: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const [path, more] = positionals;
    if (path === undefined || more !== undefined)
      throw new UserError('Nommez une grille, et une seule : « situ rubric grille.yaml --text lettre.txt ».');
    if (values.text === undefined)
      throw new UserError('Donnez le texte à lire : « --text lettre.txt », ou « --text - » pour l’entrée standard.');
    const { rubric, diagnostics } = loadRubric(readDisk, path.replaceAll('\\', '/'));
    for (const fault of diagnostics) output.remark(formatDiagnostic(fault));
    if (rubric === null) return 1;
    const text = readDocument(values.text);
    const findings = findAll(
      rubric,
      text,
      values.orthographe ? { speller: await openSpeller((file) => readFile(file)) } : {},
    );
    if (values.json) output.print(JSON.stringify({ findings }));
    else printTable(rubric, findings, output);
    return 0;
  },
};
