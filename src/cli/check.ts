/** `situ check`: every fault of the files named, as text or as data. Knows where files are found, not what a fault is. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { loadCandidates } from '../candidates/index.ts';
import { type AnyDiagnostic, formatDiagnostic } from '../scenario/diagnostics.ts';
import { hasErrors, type LoadedSituation, loadOrganisation, loadSituation } from '../scenario/index.ts';
import { loadRubric } from '../scenario/rubric/index.ts';
import { typesetFile } from '../scenario/typeset.ts';
import { readArgs } from './args.ts';
import { type Command, type Output, UserError } from './command.ts';
import { readDisk, SCENARIOS_FOLDER } from './disk.ts';

const MAIN_FILE = 'scenario.yaml';

/** What a run of the command found. `files`: those named, and those the folders named hold. */
interface Findings {
  readonly files: number;
  readonly diagnostics: readonly AnyDiagnostic[];
}

/** What a file is, told from its name and its keys at the margin, so that a broken one is still recognised. */
type FileKind = 'situation' | 'organisation' | 'candidate' | 'part' | 'rubric';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const withSlashes = (path: string): string => path.replaceAll('\\', '/');
const beside = (path: string, name: string): string => withSlashes(join(dirname(path), name));

function readText(path: string): string {
  const content = readDisk(path);
  return content === null ? '' : String(content);
}

function kindOf(path: string): FileKind {
  if (basename(path) === MAIN_FILE) return 'situation';
  const text = readText(path);
  if (/^candidate\s*:/m.test(text)) return 'candidate';
  if (/^rubric\s*:/m.test(text)) return 'rubric';
  if (/^(colleagues|services|delegation)\s*:/m.test(text)) return 'organisation';
  const isNamedBeside = readText(beside(path, MAIN_FILE)).includes(basename(path));
  return isNamedBeside ? 'part' : 'situation';
}

/** Every YAML file of a folder and its folders. */
function listYaml(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  return entries.flatMap((entry) => {
    const path = withSlashes(join(folder, entry.name));
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listYaml(path);
    return /\.ya?ml$/.test(entry.name) ? [path] : [];
  });
}

/** Loads each situation and its candidates once, however many of their files are named. */
class Checker {
  readonly #situations = new Map<string, LoadedSituation>();
  /** By the folder of the candidates. */
  readonly #faultsOfCandidates = new Map<string, readonly AnyDiagnostic[]>();

  situation(path: string): LoadedSituation {
    const known = this.#situations.get(path) ?? loadSituation(readDisk, path);
    this.#situations.set(path, known);
    return known;
  }

  check(path: string): readonly AnyDiagnostic[] {
    switch (kindOf(path)) {
      case 'situation':
        return this.situation(path).diagnostics;
      case 'part':
        return this.situation(beside(path, MAIN_FILE)).diagnostics;
      case 'organisation':
        return loadOrganisation(readDisk, path).diagnostics;
      case 'rubric':
        return loadRubric(readDisk, path).diagnostics;
      case 'candidate':
        return this.#checkCandidate(path);
    }
  }

  #checkCandidate(path: string): readonly AnyDiagnostic[] {
    const folder = dirname(path);
    const faults = this.#faultsOfCandidates.get(folder) ?? this.#checkCandidatesIn(folder);
    this.#faultsOfCandidates.set(folder, faults);
    return faults.filter(({ file }) => file === path);
  }

  /** A candidate is read with its siblings (a mutant names one), once the situation it plays loads. */
  #checkCandidatesIn(folder: string): readonly AnyDiagnostic[] {
    const { scenario } = this.situation(withSlashes(join(folder, '..', MAIN_FILE)));
    return scenario === null ? [] : loadCandidates(readDisk, listYaml(folder), scenario).diagnostics;
  }
}

/** Checks files and folders; the same fault of a shared organisation is told once. */
export function checkFiles(named: readonly string[]): Findings {
  const paths = new Set(named.flatMap((name) => (isFolder(name) ? listYaml(name) : [withSlashes(name)])));
  const checker = new Checker();
  const told = new Map<string, AnyDiagnostic>();
  for (const path of paths) {
    for (const fault of checker.check(path)) told.set(formatDiagnostic(fault), fault);
  }
  const diagnostics = [...told.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
  return { files: paths.size, diagnostics };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number > 1 ? many : one}`;
}

function printText({ files, diagnostics }: Findings, output: Output): void {
  for (const fault of diagnostics) output.print(formatDiagnostic(fault));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const faults = [
    count(errors, 'erreur', 'erreurs'),
    count(diagnostics.length - errors, 'avertissement', 'avertissements'),
  ].join(', ');
  if (diagnostics.length > 0) output.print('');
  output.print(`${count(files, 'fichier vérifié', 'fichiers vérifiés')} : ${faults}.`.replace(' :', '\u00a0:'));
  if (diagnostics.length > 0) output.print('Chaque code a sa page dans docs/diagnostics/.');
  if (diagnostics.some(({ code }) => code === 'SC158')) {
    output.print('Pour corriger la typographie des textes d’un coup, ajoutez --typographie.');
  }
}

/** Rewrites the texts whose typography is at fault; says in how many files. */
function correctTypography(named: readonly string[]): number {
  const faults = checkFiles(named).diagnostics.filter(({ code }) => code === 'SC158');
  const files = new Set(faults.map(({ file }) => file));
  for (const file of files) {
    const places = faults.filter((fault) => fault.file === file);
    writeFileSync(file, typesetFile(readText(file), places));
  }
  return files.size;
}

export const command: Command = {
  name: 'check',
  usage: '[<fichier|dossier>…] [--json] [--typographie]',
  summary:
    'Dit toutes les fautes des situations, organisations, candidats et grilles nommés (sinon, du dossier scenarios) ; --typographie corrige d’abord les espaces et les apostrophes des textes.',
  run: (args, output) => {
    const { values, positionals } = readArgs(args, { json: { type: 'boolean' }, typographie: { type: 'boolean' } });
    const shipped = withSlashes(relative(process.cwd(), SCENARIOS_FOLDER) || '.');
    const named = positionals.length === 0 ? [shipped] : positionals;
    if (values.typographie) {
      const corrected = correctTypography(named);
      output.remark(`Typographie corrigée dans ${count(corrected, 'fichier', 'fichiers')}.`);
    }
    const findings = checkFiles(named);
    if (findings.files === 0)
      throw new UserError('Aucun fichier à vérifier : un dossier de situation contient « scenario.yaml ».');
    if (values.json) output.print(JSON.stringify(toData(findings)));
    else printText(findings, output);
    return hasErrors(findings.diagnostics) ? 1 : 0;
  },
};

function toData({ files, diagnostics }: Findings) {
  return {
    files,
    diagnostics: diagnostics.map(({ code, severity, file, line, column, message }) => ({
      code,
      severity,
      file,
      line,
      column,
      message,
    })),
  };
}
