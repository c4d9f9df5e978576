/** Finds situations and candidates on the disk, and loads them or says what is wrong with them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Candidate, type LoadedCandidates, loadCandidates } from '../candidates/index.ts';
import type { AnyDiagnostic } from '../scenario/diagnostics.ts';
import { formatDiagnostic, hasErrors, loadSituation, type Read, type Scenario } from '../scenario/index.ts';
import { nearestName } from '../scenario/suggest.ts';
import { UserError } from './command.ts';

export const SCENARIOS_FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));
const MAIN_FILE = 'scenario.yaml';

/** Reads for the rooms below, which know no disk. Plain files only: a pipe or a device would keep us waiting. */
export const readDisk: Read = (path) => {
  try {
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch {
    return null;
  }
};

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Ids of the situations that ship, in order. */
export function listSituationIds(folder = SCENARIOS_FOLDER): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, MAIN_FILE)))
    .sort();
}

/** The folder of a situation named by id, folder or file. @throws UserError with the nearest id */
function findFolder(named: string): string {
  const known = join(SCENARIOS_FOLDER, named);
  if (existsSync(join(known, MAIN_FILE))) return known;
  const path = resolve(named);
  if (existsSync(path) && !isFolder(path)) return dirname(path);
  if (existsSync(join(path, MAIN_FILE))) return path;
  const ids = listSituationIds();
  const near = nearestName(named, ids) ?? ids.find((id) => id.startsWith(named.toLowerCase()));
  const cure = near ? `Vouliez-vous « ${near} » ?` : `Situations connues : ${ids.join(', ') || 'aucune'}.`;
  throw new UserError(`Situation inconnue « ${named} ». ${cure}`);
}

/** A situation ready to play. `folder` is where its files are. */
export interface FoundSituation {
  readonly scenario: Scenario;
  readonly folder: string;
}

const shownPath = (path: string): string => relative(process.cwd(), path) || path;

function tellFaults(what: string, faults: readonly AnyDiagnostic[]): never {
  const grave = faults.filter(({ severity }) => severity === 'error');
  const lines = grave.map((fault) => formatDiagnostic({ ...fault, file: shownPath(fault.file) }));
  throw new UserError(`${what} :\n${lines.slice(0, 20).join('\n')}`);
}

/** Loads a situation named by id, folder or file. @throws UserError with its faults */
export function findSituation(named: string): FoundSituation {
  const folder = findFolder(named);
  const { scenario, diagnostics } = loadSituation(readDisk, join(folder, MAIN_FILE).replaceAll('\\', '/'));
  if (scenario === null) tellFaults(`La situation « ${basename(folder)} » ne se charge pas`, diagnostics);
  return { scenario, folder };
}

function candidatePaths(folder: string): string[] {
  const inside = join(folder, 'candidates');
  if (!isFolder(inside)) return [];
  return readdirSync(inside)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(inside, name).replaceAll('\\', '/'));
}

function loadAll({ scenario, folder }: FoundSituation, extra: readonly string[] = []): LoadedCandidates {
  const loaded = loadCandidates(readDisk, [...candidatePaths(folder), ...extra], scenario);
  if (hasErrors(loaded.diagnostics)) tellFaults('Des candidats ne se chargent pas', loaded.diagnostics);
  return loaded;
}

/** Every candidate in the situation’s folder. @throws UserError with their faults */
export function findCandidates(situation: FoundSituation): readonly Candidate[] {
  return loadAll(situation).candidates;
}

/** The file of a candidate of the situation’s folder; null when there is none. */
export function findCandidatePath(situation: FoundSituation, id: string): string | null {
  return [...loadAll(situation).idOfPath].find(([, held]) => held === id)?.[0] ?? null;
}

/** A candidate named by its id or by its file, which may lie outside the situation’s folder. @throws UserError */
export function findCandidate(situation: FoundSituation, named: string): Candidate {
  const path = resolve(named).replaceAll('\\', '/');
  const isFile = existsSync(path) && !isFolder(path);
  const isElsewhere = isFile && !candidatePaths(situation.folder).includes(path);
  const { candidates, idOfPath } = loadAll(situation, isElsewhere ? [path] : []);
  const id = isFile ? idOfPath.get(path) : named;
  const found = candidates.find((candidate) => candidate.id === id);
  if (found) return found;
  const ids = candidates.map((candidate) => candidate.id);
  const near = nearestName(named, ids);
  const cure = near ? `Vouliez-vous « ${near} » ?` : `Candidats : ${ids.join(', ') || 'aucun'}.`;
  throw new UserError(`Candidat inconnu « ${named} ». ${cure}`);
}
