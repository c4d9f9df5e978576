/**
 * From a situation’s path to a checked `Scenario`, or to every fault of all its files at once. Nothing half-loads: one
 * error anywhere and there is no scenario. Reading is passed in; knows nothing of disks, charts or scores.
 */
import type { z } from 'zod';
import { crosswalk } from '../referentiels/index.ts';
import { ELEMENT_CHECKS, WHOLE_CHECKS, WORLD_CHECKS } from './checks/index.ts';
import { type Diagnostic, hasErrors, makeDiagnostic, type Position, sortDiagnostics } from './diagnostics.ts';
import { makeDraft, runChecks } from './draft.ts';
import { collectWorldNames } from './names.ts';
import { resolveBeside } from './paths.ts';
import type { Indicator } from './schema/evidence.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';
import {
  type listsShape,
  partSchema,
  type programsShape,
  type Scenario,
  type SituationFile,
  situationSchema,
} from './schema/situation.ts';
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
  if (version === 1 || (typeof version !== 'number' && typeof version !== 'string')) return null;
  return makeDiagnostic('SC015', document.locate(['situ']), { version: String(version) });
}

/** Reads a world. */
export function loadOrganisation(read: Read, path: string): LoadedOrganisation {
  const { organisation, diagnostics } = readWorld(read, path);
  return { organisation, diagnostics };
}

interface WorldRead extends LoadedOrganisation {
  /** Kept when the organisation is faulty: the names it declares still count. */
  readonly document: YamlDocument | null;
}

function readWorld(read: Read, path: string): WorldRead {
  const { value, document, diagnostics } = parseYamlDocument(read, path, organisationSchema);
  if (document === null || value === null) return { organisation: null, document, diagnostics };
  const world = { value, place: { document, path: [] } };
  const faults = runChecks({ world, names: collectWorldNames(document) }, WORLD_CHECKS);
  return { organisation: hasErrors(faults) ? null : value, document, diagnostics: sortDiagnostics(faults) };
}

type Lists = { [K in keyof typeof listsShape]: SituationFile[K] };

/** Reads a situation, its parts and its world. `path` uses `/`. */
export function loadSituation(read: Read, path: string): LoadedSituation {
  const main = parseYamlDocument(read, path, situationSchema);
  if (main.document === null || isOtherVersion(main)) return { scenario: null, diagnostics: main.diagnostics };
  const parts = loadParts(read, path, main.document);
  const world = loadWorld(read, path, main.document);
  const hasShape = main.value !== null && parts.isWhole;
  const draft = makeDraft([main.document, ...parts.documents], world.document, parts.isReadable);
  const faults = runChecks(draft, hasShape ? [...ELEMENT_CHECKS, ...WHOLE_CHECKS] : ELEMENT_CHECKS);
  const diagnostics = sortDiagnostics([...main.diagnostics, ...parts.diagnostics, ...world.diagnostics, ...faults]);
  if (hasErrors(diagnostics) || main.value === null || world.organisation === null) {
    return { scenario: null, diagnostics };
  }
  const { world: _world, parts: _parts, ...root } = main.value;
  const lists = joinLists(root, parts.values);
  const indicators = lists.indicators.map(speakToEquivalents);
  const tolerance = spreadOverEquivalents(root.tolerance);
  const programs = joinPrograms(root, parts.values);
  return {
    scenario: { ...root, ...programs, ...lists, indicators, tolerance, world: world.organisation },
    diagnostics,
  };
}

/** An author names one criterion; those of the other documents that say the same thing follow. */
const speakToEquivalents = (indicator: Indicator): Indicator => ({
  ...indicator,
  criteria: [...new Set(indicator.criteria.flatMap((id) => crosswalk.equivalentsOf(id)))],
});

type Tolerance = Scenario['tolerance'];

/** Criteria that say the same thing are judged alike; what is written of one of them wins. */
const spreadOverEquivalents = (written: Tolerance): Tolerance => ({
  ...Object.fromEntries(
    Object.entries(written).flatMap(([id, faults]) =>
      crosswalk.equivalentsOf(id).map((equivalent) => [equivalent, faults] as const),
    ),
  ),
  ...written,
});

const isOtherVersion = ({ diagnostics }: ParsedYaml<unknown>) => diagnostics.some(({ code }) => code === 'SC015');

type Part = z.output<typeof partSchema>;

interface PartsRead {
  readonly values: Part[];
  readonly documents: YamlDocument[];
  readonly diagnostics: Diagnostic[];
  /** Every part could be read, faulty or not: all names are known. */
  readonly isReadable: boolean;
  /** Every part could be read and has its shape. */
  readonly isWhole: boolean;
}

function loadParts(read: Read, from: string, main: YamlDocument): PartsRead {
  const names = childOf(main.value, 'parts');
  const seen = new Set<string>([from]);
  const parts = (Array.isArray(names) ? names : []).flatMap((name: unknown, rank) =>
    typeof name === 'string' ? [readPart(read, from, name, main.locate(['parts', rank]), seen)] : [],
  );
  return {
    values: parts.flatMap(({ value }) => (value === null ? [] : [value])),
    documents: parts.flatMap(({ document }) => (document === null ? [] : [document])),
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
    isReadable: parts.every(({ document }) => document !== null),
    isWhole: parts.every(({ value }) => value !== null),
  };
}

const ROOT_KEYS = Object.keys(situationSchema.shape);

function readPart(read: Read, from: string, name: string, at: Position, seen: Set<string>): ParsedYaml<Part> {
  const refuse = (fault: Diagnostic): ParsedYaml<Part> => ({ value: null, document: null, diagnostics: [fault] });
  const path = resolveBeside(from, name, 0);
  if (path === null) return refuse(makeDiagnostic('SC014', at, { path: name, role: 'parts' }));
  if (seen.has(path)) return refuse(makeDiagnostic('SC016', at, { path: name }));
  seen.add(path);
  const { document, diagnostics } = readYamlDocument(read, path);
  if (document === null) return { value: null, document, diagnostics: blame(diagnostics, at) };
  const shaped = checkShape(document, partSchema, { keys: ROOT_KEYS, file: 'le fichier principal' });
  return { ...shaped, document };
}

/** A file that is not there is a fault of the line that names it. */
function blame(faults: readonly Diagnostic[], at: Position): Diagnostic[] {
  return faults.map((fault) => (fault.code === 'SC001' ? { ...fault, ...at } : fault));
}

function loadWorld(read: Read, from: string, main: YamlDocument): WorldRead {
  const written = childOf(main.value, 'world');
  if (typeof written !== 'string') return { organisation: null, document: null, diagnostics: [] };
  const at = main.locate(['world']);
  const path = resolveBeside(from, written, 1);
  if (path === null) {
    const fault = makeDiagnostic('SC014', at, { path: written, role: 'world' });
    return { organisation: null, document: null, diagnostics: [fault] };
  }
  const world = readWorld(read, path);
  return { ...world, diagnostics: blame(world.diagnostics, at) };
}

type Programs = Pick<SituationFile, keyof typeof programsShape>;

/** Each program is described once: in the main file, or in the first part that does. */
function joinPrograms(root: Programs, parts: readonly Part[]): Programs {
  const all: readonly Programs[] = [root, ...parts];
  const first = <K extends keyof Programs>(key: K): Programs[K] => all.find((one) => one[key] !== undefined)?.[key];
  return { agenda: first('agenda'), erp: first('erp'), cabinet: first('cabinet'), letters: first('letters') };
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
    contacts: join('contacts'),
    documents: join('documents'),
    mails: join('mails'),
    writings: join('writings'),
    hazards: join('hazards'),
    indicators: join('indicators'),
  };
}
