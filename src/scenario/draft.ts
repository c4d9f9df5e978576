/**
 * What of a situation could be read, element by element, each with its place: so that one faulty reply does not hide the
 * faults of the others. Made from documents already held against the schema; judges nothing itself.
 */
import type { z } from 'zod';
import type { DetailsOf, Diagnostic, DiagnosticCode, Position } from './diagnostics.ts';
import { makeDiagnostic, severityOf } from './diagnostics.ts';
import { collectNames, type Names } from './names.ts';
import { type Organisation, organisationSchema } from './schema/organisation.ts';
import { type listsShape, type SituationFile, situationSchema } from './schema/situation.ts';
import { childOf } from './shape/where.ts';
import type { YamlDocument } from './yaml/document.ts';
import type { Path } from './yaml/locate.ts';

/** Where something is written. */
export interface Place {
  readonly document: YamlDocument;
  readonly path: Path;
  readonly on?: 'key';
}

export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

type ListName = keyof typeof listsShape | 'personas' | 'characters' | 'endings';
type ItemOf<K extends ListName> = SituationFile[K][number];
type Lists = { readonly [K in ListName]: readonly Located<ItemOf<K>>[] };
type RootKey =
  | 'version'
  | 'title'
  | 'summary'
  | 'date'
  | 'starts'
  | 'closesAfterS'
  | 'briefing'
  | 'draws'
  | 'report'
  | 'mailbox'
  | 'agenda'
  | 'erp'
  | 'cabinet'
  | 'letters'
  | 'texts'
  | 'tolerance';
type Roots = { readonly [K in RootKey]: Located<NonNullable<SituationFile[K]>> | null };

export interface Draft extends Lists, Roots {
  readonly main: YamlDocument;
  readonly world: Located<Organisation> | null;
  readonly names: Names;
}

/** Tells a fault at a place. */
export type Report = <Code extends DiagnosticCode>(code: Code, place: Place, details: DetailsOf<Code>) => void;

/** A rule over a whole situation: reads the draft, reports. */
export type Check = (draft: Draft, report: Report) => void;

/** The place of something inside. */
export function inside(place: Place, ...steps: Path): Place {
  return { document: place.document, path: [...place.path, ...steps] };
}

export function positionOf({ document, path, on }: Place): Position {
  return document.locate(path, on);
}

/** Beyond this many errors, or warnings, nobody reads on. */
const MOST_FAULTS = 500;

/** Runs the checks; every fault found, in no order. */
export function runChecks<D>(draft: D, checks: readonly ((draft: D, report: Report) => void)[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let left = 0;
  const told = { error: 0, warning: 0 };
  const report: Report = (code, place, details) => {
    // Counted apart: no crowd of warnings may hide an error.
    const severity = severityOf(code);
    told[severity] += 1;
    if (told[severity] > MOST_FAULTS) left += 1;
    else diagnostics.push(makeDiagnostic(code, positionOf(place), details));
  };
  for (const check of checks) check(draft, report);
  const [first] = diagnostics;
  if (left > 0 && first !== undefined) {
    diagnostics.push(makeDiagnostic('SC017', { file: first.file, line: 1, column: 1 }, { more: left }));
  }
  return diagnostics;
}

/** `documents`: the main file first, then its parts; `isWhole` false when one of them could not be read. */
export function makeDraft(
  documents: readonly [YamlDocument, ...YamlDocument[]],
  world: YamlDocument | null,
  isWhole: boolean,
): Draft {
  const [main] = documents;
  const { shape } = situationSchema;
  const list = <S extends z.ZodType>(key: ListName, item: S) => documents.flatMap((one) => readList(one, key, item));
  const root = <S extends z.ZodType>(key: RootKey, schema: S) => readRoot(main, key, schema);
  // A program may be described in a part: the first that does counts.
  const program = <S extends z.ZodType>(key: RootKey, schema: S) =>
    documents.map((one) => readRoot(one, key, schema)).find((read) => read !== null) ?? null;
  return {
    main,
    world: world === null ? null : readWhole(world, organisationSchema),
    names: collectNames(documents, world, isWhole),
    infos: list('infos', shape.infos.unwrap().element),
    claims: list('claims', shape.claims.unwrap().element),
    promises: list('promises', shape.promises.unwrap().element),
    utterances: list('utterances', shape.utterances.unwrap().element),
    lines: list('lines', shape.lines.unwrap().element),
    calls: list('calls', shape.calls.unwrap().element),
    extensions: list('extensions', shape.extensions.unwrap().element),
    files: list('files', shape.files.unwrap().element),
    contacts: list('contacts', shape.contacts.unwrap().element),
    documents: list('documents', shape.documents.unwrap().element),
    mails: list('mails', shape.mails.unwrap().element),
    writings: list('writings', shape.writings.unwrap().element),
    hazards: list('hazards', shape.hazards.unwrap().element),
    indicators: list('indicators', shape.indicators.unwrap().element),
    personas: readList(main, 'personas', shape.personas.element),
    characters: readList(main, 'characters', shape.characters.element),
    endings: readList(main, 'endings', shape.endings.element),
    version: root('version', shape.version),
    title: root('title', shape.title),
    summary: root('summary', shape.summary),
    date: root('date', shape.date),
    starts: root('starts', shape.starts),
    closesAfterS: root('closesAfterS', shape.closesAfterS),
    briefing: root('briefing', shape.briefing),
    draws: root('draws', shape.draws),
    report: root('report', shape.report.unwrap()),
    mailbox: root('mailbox', shape.mailbox.unwrap()),
    agenda: program('agenda', shape.agenda.unwrap()),
    erp: program('erp', shape.erp.unwrap()),
    cabinet: program('cabinet', shape.cabinet.unwrap()),
    letters: program('letters', shape.letters.unwrap()),
    texts: root('texts', shape.texts),
    tolerance: root('tolerance', shape.tolerance),
  };
}

function readWhole<S extends z.ZodType>(document: YamlDocument, schema: S): Located<z.output<S>> | null {
  const { data, success } = schema.safeParse(document.value);
  return success ? { value: data, place: { document, path: [] } } : null;
}

function readRoot<S extends z.ZodType>(document: YamlDocument, key: string, schema: S): Located<z.output<S>> | null {
  const written = childOf(document.value, key);
  if (written === undefined) return null;
  const { data, success } = schema.safeParse(written);
  return success ? { value: data, place: { document, path: [key] } } : null;
}

function readList<S extends z.ZodType>(document: YamlDocument, key: string, item: S): Located<z.output<S>>[] {
  const written = childOf(document.value, key);
  if (!Array.isArray(written)) return [];
  return written.flatMap((element, rank) => {
    const { data, success } = item.safeParse(element);
    return success ? [{ value: data, place: { document, path: [key, rank] } }] : [];
  });
}
