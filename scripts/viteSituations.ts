/**
 * Puts the situations into the pages: each `scenarios/<id>/scenario.yaml` is read and checked while building, and becomes one
 * small file of data fetched when it is played. The pages never carry the YAML reader nor the checks.
 *   `virtual:situations`       what the opening page lists, and how to fetch each one
 *   `virtual:situations/<id>`  one checked situation, whole
 *   `virtual:coverage`         which official criteria each published situation gives evidence for
 * Knows where situations lie; nothing of what is in them but their card.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BrokenSituation, SituationCard } from 'virtual:situations';
import type { Plugin } from 'vite';
import { coverSituation } from '../src/assessment/coverage.ts';
import { criteriaOf } from '../src/assessment/index.ts';
import { type Diagnostic, formatDiagnostic, hasErrors, loadSituation, type Scenario } from '../src/scenario/index.ts';

const rootFolder = join(import.meta.dirname, '..');
const listName = 'virtual:situations';
const coverageName = 'virtual:coverage';
/** Begins the name of the module that holds one situation. */
export const onePrefix = `${listName}/`;

interface ReadSituation {
  readonly id: string;
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly string[];
}

function readSituation(root: string, path: string): ReadSituation {
  const files: string[] = [];
  const read = (file: string): Uint8Array | null => {
    const whole = join(root, file);
    files.push(whole);
    return existsSync(whole) ? readFileSync(whole) : null;
  };
  return { id: basename(dirname(path)), ...loadSituation(read, path), files };
}

/** Every situation under `scenarios/`, in the order of their names. */
export function readSituations(root: string = rootFolder): readonly ReadSituation[] {
  const paths = globSync('scenarios/*/scenario.yaml', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return paths.sort().map((path) => readSituation(root, path));
}

function toCard(scenario: Scenario): SituationCard {
  const { id, version, title, catalogue, summary, place, minutes, date, starts, world, hazards } = scenario;
  return {
    id,
    version,
    title,
    isWarmUp: catalogue === 'example',
    summary,
    place,
    minutes,
    date,
    starts,
    worldName: world.name,
    criteria: criteriaOf(scenario),
    hazards: hazards.map((hazard) => ({ id: hazard.id, title: hazard.title })),
  };
}

function toBroken({ id, diagnostics }: ReadSituation): BrokenSituation {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { id, faults: errors.slice(0, 3).map((fault) => formatDiagnostic(fault)) };
}

/** The text of `virtual:situations`. */
export function writeList(situations: readonly ReadSituation[]): string {
  const scenarios = situations.flatMap(({ scenario }) => scenario ?? []);
  const broken = situations.filter(({ scenario }) => scenario === null);
  const fetchers = scenarios.map(
    ({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(onePrefix + id)}),`,
  );
  return [
    `export const situations = ${JSON.stringify(scenarios.map(toCard))};`,
    `export const brokenSituations = ${JSON.stringify(broken.map(toBroken))};`,
    `const fetchers = {\n${fetchers.join('\n')}\n};`,
    'export async function loadScenario(id) {',
    '  const fetchOne = fetchers[id];',
    '  if (fetchOne === undefined) throw new Error("no situation has the id " + id);',
    '  return (await fetchOne()).default;',
    '}',
  ].join('\n');
}

/** The text of `virtual:coverage`. Examples of the guide are practised by nobody. */
export function writeCoverage(situations: readonly ReadSituation[]): string {
  const published = situations.flatMap(({ scenario }) => (scenario?.catalogue === 'public' ? scenario : []));
  return `export const coverage = ${JSON.stringify(published.map(coverSituation))};`;
}

/**
 * While developing, a situation that does not load is left out and named: the others stay playable, and its author sees why.
 * A build stops instead, with all faults of all situations: a faulty one is never published.
 */
export function serveSituations(root: string = rootFolder): Plugin {
  let known: readonly ReadSituation[] | null = null;
  let isBuild = false;
  const readAll = (): readonly ReadSituation[] => {
    known ??= readSituations(root);
    return known;
  };
  return {
    name: 'situ:situations',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      const diagnostics = readAll().flatMap((one) => one.diagnostics);
      const lines = diagnostics.map((fault) => formatDiagnostic(fault));
      if (hasErrors(diagnostics)) this.error(`Des situations sont fautives :\n\n${lines.join('\n')}\n`);
      for (const line of lines) this.warn(line);
    },
    resolveId: (id) => (id === listName || id === coverageName || id.startsWith(onePrefix) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${listName}`) {
        for (const { files } of readAll()) for (const file of files) this.addWatchFile(file);
        for (const { id: broken, faults } of readAll()
          .filter(({ scenario }) => scenario === null)
          .map(toBroken)) {
          this.warn(`La situation ${broken} ne se charge pas :\n${faults.join('\n')}`);
        }
        return writeList(readAll());
      }
      if (id === `\0${coverageName}`) return writeCoverage(readAll());
      if (!id.startsWith(`\0${onePrefix}`)) return null;
      const scenario = readAll().find((one) => id === `\0${onePrefix}${one.scenario?.id}`)?.scenario;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(scenario ?? null))});`;
    },
    handleHotUpdate({ file, server }) {
      if (!file.endsWith('.yaml')) return;
      known = null;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}
