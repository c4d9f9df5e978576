/** Shared documents: folders that hold together, documents within reach, filings that can be done and are not given away. */
import { holdsWords } from '../../model/text.ts';
import { parseCivilDate } from '../../model/time.ts';
import { type Check, type Draft, inside, type Located, type Place, type Report } from '../draft.ts';
import type { Cabinet, Filing, OfficeDocument, Paper } from '../schema/index.ts';
import { nearestName } from '../suggest.ts';
import { eachWord } from '../walk.ts';
import { expectName, whereOf } from './unknownName.ts';

type Shelf = Cabinet['shelves'][number];

interface FilingHere extends Located<Filing> {
  readonly of: string;
  /** Of what the learner writes. */
  readonly isOwn: boolean;
}

/** Every filing of the situation, with what it is of. */
function eachFiling({ documents, cabinet }: Draft): FilingHere[] {
  const given = documents.flatMap(({ value, place }) =>
    value.filing === undefined
      ? []
      : [{ value: value.filing, place: inside(place, 'filing'), of: value.id, isOwn: false }],
  );
  if (cabinet === null) return given;
  const own = Object.entries(cabinet.value.ownTexts).flatMap(([kind, filing]) =>
    filing === undefined
      ? []
      : [{ value: filing, place: inside(cabinet.place, 'ownTexts', kind), of: kind, isOwn: true }],
  );
  return [...given, ...own];
}

/** Folders, records, documents and persons named by shared documents. */
export const checkCabinetNames: Check = (draft, report) => {
  const { documents, cabinet, names } = draft;
  cabinet?.value.shelves.forEach(({ within }, rank) => {
    if (within !== undefined)
      expectName('shelf', within, inside(cabinet.place, 'shelves', rank, 'within'), names, report);
  });
  for (const { value, place } of cabinet === null ? [] : eachFiling(draft)) {
    for (const one of eachWord(value.shelves, inside(place, 'shelves')))
      expectName('shelf', one.value, one.place, names, report);
  }
  for (const { value, place } of documents) checkDocumentNames(value, place, draft, report);
};

function checkDocumentNames(value: OfficeDocument, place: Place, { names, cabinet }: Draft, report: Report): void {
  const { shelf, versionOf, paper, hiddenFrom } = value;
  if (shelf !== undefined && cabinet !== null) expectName('shelf', shelf, inside(place, 'shelf'), names, report);
  if (versionOf !== undefined) expectName('document', versionOf, inside(place, 'versionOf'), names, report);
  if (paper?.kind === 'record') expectName('record', paper.record, inside(place, 'paper', 'record'), names, report);
  for (const { value: name, place: at } of eachWord(hiddenFrom, inside(place, 'hiddenFrom'))) {
    if (names.has('person', name) || names.has('address', name)) continue;
    const known = [...new Set([...names.all('person'), ...names.all('address')])];
    report('SC230', at, { name, where: whereOf(at), near: nearestName(name, known), known });
  }
}

/** Days that exist. */
export const checkCabinetDates: Check = ({ documents }, report) => {
  const check = (date: string | undefined, place: Place) => {
    if (date !== undefined && parseCivilDate(date) === null) report('SC170', place, { date, where: whereOf(place) });
  };
  for (const { value, place } of documents) {
    check(value.date, inside(place, 'date'));
    check(value.filing?.date, inside(place, 'filing', 'date'));
    for (const [rank, { date }] of value.earlier.entries()) check(date, inside(place, 'earlier', rank, 'date'));
  }
};

/** No folder is within itself. */
export const checkShelves: Check = ({ cabinet }, report) => {
  if (cabinet === null) return;
  const { shelves } = cabinet.value;
  shelves.forEach((shelf, rank) => {
    if (isWithinItself(shelf, shelves)) {
      report('SC231', inside(cabinet.place, 'shelves', rank, 'within'), { shelf: shelf.id });
    }
  });
};

function isWithinItself(shelf: Shelf, shelves: readonly Shelf[]): boolean {
  const seen = new Set<string>();
  for (let next = shelf.within; next !== undefined && !seen.has(next); ) {
    if (next === shelf.id) return true;
    seen.add(next);
    const id = next;
    next = shelves.find((one) => one.id === id)?.within;
  }
  return false;
}

/** What is on a folder, or must be filed, needs folders. */
export const checkCabinetExpected: Check = ({ documents, cabinet }, report) => {
  const first = documents.find(({ value }) => value.shelf !== undefined || value.filing !== undefined);
  if (first !== undefined && cabinet === null) report('SC232', first.place, { document: first.value.id });
};

/** A document that lies nowhere, comes with no message and is no scan is read by nobody. */
export const checkDocumentsReached: Check = (draft, report) => {
  const joined = new Set([
    ...draft.mails.flatMap(({ value }) => value.attachments),
    ...(draft.erp?.value.records ?? []).flatMap(({ document }) => document ?? []),
    ...(draft.agenda?.value.meetings ?? []).flatMap(({ documents }) => documents),
  ]);
  // A name written wrong may be the one that is missing.
  if ([...joined].some((name) => !draft.names.has('document', name))) return;
  for (const { value, place } of draft.documents) {
    if (value.shelf === undefined && !joined.has(value.id))
      report('SC233', inside(place, 'id'), { document: value.id });
  }
};

const WORDS_OF = { date: 'la date', kind: 'la nature', party: 'le tiers', number: 'le numéro' } as const;

/** One may file where a document belongs; the rule for names can be held to; its example gives no answer away. */
export const checkFilings: Check = (draft, report) => {
  const { cabinet } = draft;
  if (cabinet === null) return;
  for (const { value, place, of, isOwn } of eachFiling(draft)) {
    const closed = value.shelves.filter((id) => !isOpen(id, cabinet.value.shelves));
    for (const shelf of closed) report('SC234', inside(place, 'shelves'), { document: of, shelf });
    // What the learner writes has no number beforehand.
    const missing = isOwn ? undefined : cabinet.value.naming?.parts.find((part) => !hasWords(value, part));
    if (missing !== undefined) report('SC235', place, { document: of, part: missing, words: WORDS_OF[missing] });
    const example = cabinet.value.naming?.example;
    if (example !== undefined && givesAway(example, value))
      report('SC236', inside(cabinet.place, 'naming', 'example'), { document: of, example });
  }
};

type Part = keyof typeof WORDS_OF;

const hasWords = (filing: Filing, part: Part): boolean =>
  part === 'date' ? filing.date !== undefined : filing[part].length > 0;

/** May the learner write there? A folder is as closed as those it is in. */
function isOpen(id: string, shelves: readonly Shelf[]): boolean {
  const shelf = shelves.find((one) => one.id === id);
  if (shelf === undefined) return true;
  let around: Shelf | undefined = shelf;
  for (let depth = 0; around !== undefined && depth < shelves.length; depth++) {
    if (around.access === 'none') return false;
    const within: string | undefined = around.within;
    around = shelves.find((one) => one.id === within);
  }
  return shelf.access === 'write';
}

function givesAway(example: string, { number, party }: Filing): boolean {
  const says = (words: readonly string[]) => words.some((word) => holdsWords(example, word));
  return says(number) && says(party);
}

/** What is drawn from blocks says something, and its tables hold together; versions go forward in time. */
export const checkPapers: Check = ({ documents }, report) => {
  for (const { value, place } of documents) {
    if (value.paper !== undefined) checkBlocks(value.paper, inside(place, 'paper'), value.id, report);
    const days = value.earlier.map(({ date }) => date);
    const backwards = days.findIndex((day, rank) => rank > 0 && day < (days[rank - 1] ?? ''));
    if (backwards > 0) report('SC239', inside(place, 'earlier', backwards, 'date'), { document: value.id });
    if (value.versionOf === value.id) report('SC239', inside(place, 'versionOf'), { document: value.id });
  }
};

function checkBlocks(paper: Paper, place: Place, document: string, report: Report): void {
  if (paper.kind === 'record') return;
  paper.blocks.forEach(({ heading, text, rows }, rank) => {
    const at = inside(place, 'blocks', rank);
    if (heading === '' && text === '' && rows.length === 0) report('SC237', at, { document });
    const cells = rows[0]?.length ?? 0;
    const odd = rows.findIndex((row) => row.length !== cells);
    if (odd > 0) report('SC238', inside(at, 'rows', odd), { document, cells });
  });
}
