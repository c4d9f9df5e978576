/**
 * From a situation’s path to a checked `Scenario`, or to every fault of all its files at once. Nothing half-loads: one
 * error anywhere and there is no scenario. Reading is passed in; knows nothing of disks, charts or scores.
 */
import type { z } from 'zod';
import { type Diagnostic, hasErrors, makeDiagnostic, sortDiagnostics } from './diagnostics.ts';
import { resolveBeside } from './paths.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';
import { type listsShape, partSchema, type Scenario, type SituationFile, situationSchema } from './schema/situation.ts';
import { checkShape } from './shape/checkShape.ts';
import { childOf } from './shape/where.ts';
import { readYamlDocument, type YamlDocument } from './yaml/document.ts';
import type { Read } from './yaml/source.ts';

export interface LoadedSituation {
  /** Null as soon as one diagnostic is an error. */
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadedOrganisation {
  readonly organisation: Organisation | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ParsedYaml<T> {
  readonly value: T | null;
  /** Null when the text itself could not be read; else it tells where things were written. */
  readonly document: YamlDocument | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads any YAML file of the project against its schema (situations, worlds, candidates): same faults, same wording. */
export function parseYamlDocument<S extends z.ZodType>(read: Read, path: string, schema: S): ParsedYaml<z.output<S>> {
  const { document, diagnostics } = readYamlDocument(read, path);
  if (document === null) return { value: null, document, diagnostics };
  const version = checkVersion(document);
  if (version !== null) return { value: null, document, diagnostics: [version] };
  const shaped = checkShape(document, schema);
  return { value: shaped.value, document, diagnostics: sortDiagnostics(shaped.diagnostics) };
}

/** Another version of the language would drown its author in false faults: it is the only thing said. */
function checkVersion(document: YamlDocument): Diagnostic | null {
  const version = childOf(document.value, 'situ');
  if (version === undefined || version === 1) return null;
  return makeDiagnostic('SC015', document.locate(['situ']), { version: String(version) });
}

/** Reads a world. */
export function loadOrganisation(read: Read, path: string): LoadedOrganisation {
  const { value, diagnostics } = parseYamlDocument(read, path, organisationSchema);
  return { organisation: hasErrors(diagnostics) ? null : value, diagnostics: sortDiagnostics(diagnostics) };
}

type Lists = { [K in keyof typeof listsShape]: SituationFile[K] };

/** Reads a situation, its parts and its world. `path` uses `/`. */
export function loadSituation(read: Read, path: string): LoadedSituation {
  const main = parseYamlDocument(read, path, situationSchema);
  if (main.document === null) return { scenario: null, diagnostics: main.diagnostics };
  const parts = loadParts(read, path, main.document);
  const world = loadWorld(read, path, main.document);
  const diagnostics = sortDiagnostics([...main.diagnostics, ...parts.diagnostics, ...world.diagnostics]);
  if (hasErrors(diagnostics) || main.value === null || world.organisation === null)
    return { scenario: null, diagnostics };
  const { world: _world, parts: _parts, ...root } = main.value;
  return { scenario: { ...root, ...joinLists(root, parts.values), world: world.organisation }, diagnostics };
}

type Part = z.output<typeof partSchema>;

function loadParts(read: Read, from: string, main: YamlDocument): { values: Part[]; diagnostics: Diagnostic[] } {
  const names = childOf(main.value, 'parts');
  const values: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const [rank, name] of (Array.isArray(names) ? names : []).entries()) {
    if (typeof name !== 'string') continue;
    const at = main.locate(['parts', rank]);
    const path = resolveBeside(from, name, 0);
    if (path === null) diagnostics.push(makeDiagnostic('SC014', at, { path: name, role: 'parts' }));
    else if (seen.has(path) || path === from) diagnostics.push(makeDiagnostic('SC016', at, { path: name }));
    else {
      seen.add(path);
      const part = readPart(read, path, at);
      diagnostics.push(...part.diagnostics);
      if (part.value !== null) values.push(part.value);
    }
  }
  return { values, diagnostics };
}

const ROOT_KEYS = Object.keys(situationSchema.shape);

function readPart(read: Read, path: string, at: { file: string; line: number; column: number }) {
  const { document, diagnostics } = readYamlDocument(read, path);
  if (document === null) return { value: null, diagnostics: diagnostics.map((fault) => blame(fault, at)) };
  return checkShape(document, partSchema, { keys: ROOT_KEYS, file: 'le fichier principal' });
}

/** A file that is not there is a fault of the line that names it. */
function blame(fault: Diagnostic, at: { file: string; line: number; column: number }): Diagnostic {
  return fault.code === 'SC001' ? { ...fault, ...at } : fault;
}

function loadWorld(read: Read, from: string, main: YamlDocument): LoadedOrganisation {
  const written = childOf(main.value, 'world');
  if (typeof written !== 'string') return { organisation: null, diagnostics: [] };
  const at = main.locate(['world']);
  const path = resolveBeside(from, written, 1);
  if (path === null) {
    return { organisation: null, diagnostics: [makeDiagnostic('SC014', at, { path: written, role: 'world' })] };
  }
  const loaded = loadOrganisation(read, path);
  return { ...loaded, diagnostics: loaded.diagnostics.map((fault) => blame(fault, at)) };
}

function joinLists(root: Lists, parts: readonly Part[]): Lists {
  const join = <K extends keyof Lists>(key: K): Lists[K] =>
    // Each list keeps its own element type; indexing by a type parameter loses it, hence the word.
    [...root[key], ...parts.flatMap((part) => (part[key] as readonly unknown[] | undefined) ?? [])] as Lists[K];
  return {
    infos: join('infos'),
    claims: join('claims'),
    promises: join('promises'),
    utterances: join('utterances'),
    lines: join('lines'),
    calls: join('calls'),
    extensions: join('extensions'),
    files: join('files'),
    hazards: join('hazards'),
    indicators: join('indicators'),
  };
}
