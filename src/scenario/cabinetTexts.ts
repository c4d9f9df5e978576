/** What is read on the shared documents, with its place: words, words compared, draws. Judges none. */
import { type Draft, inside, type Located, type Place } from './draft.ts';
import type { OfficeDocument, Paper, Varying } from './schema/index.ts';

type Entry = readonly [text: string | undefined, place: Place];
type DrawTest = Record<string, string | string[]>;

const listOf = (texts: readonly string[], place: Place): Entry[] =>
  texts.map((text, rank): Entry => [text, inside(place, rank)]);

/** Every sentence of the folders and of the papers. */
export function cabinetTexts({ cabinet, documents }: Draft): Entry[] {
  const papers = documents.flatMap(({ value, place }) => [...paperTexts(value, place), ...earlierTexts(value, place)]);
  if (cabinet === null) return papers;
  const { name, naming, shelves } = cabinet.value;
  return [
    [name, inside(cabinet.place, 'name')],
    [naming?.text, inside(cabinet.place, 'naming', 'text')],
    ...shelves.flatMap(({ title, readers }, rank): Entry[] => [
      [title, inside(cabinet.place, 'shelves', rank, 'title')],
      ...listOf(readers, inside(cabinet.place, 'shelves', rank, 'readers')),
    ]),
    ...papers,
  ];
}

function earlierTexts({ earlier }: OfficeDocument, place: Place): Entry[] {
  return earlier.flatMap(({ by, note, text }, rank): Entry[] => [
    [by, inside(place, 'earlier', rank, 'by')],
    [note, inside(place, 'earlier', rank, 'note')],
    [text, inside(place, 'earlier', rank, 'text')],
  ]);
}

function paperTexts({ paper }: OfficeDocument, place: Place): Entry[] {
  if (paper === undefined) return [];
  const at = inside(place, 'paper');
  const added: Entry[] = [
    [paper.stamp, inside(at, 'stamp')],
    [paper.signature, inside(at, 'signature')],
    ...varyingTexts(paper.handwriting, inside(at, 'handwriting')),
  ];
  return paper.kind === 'record' ? added : [...added, ...blockTexts(paper, at)];
}

function varyingTexts(text: Varying<string>, place: Place): Entry[] {
  if (typeof text === 'string') return [[text, place]];
  return text.map(({ value }, rank): Entry => [value, inside(place, rank, 'value')]);
}

function blockTexts(paper: Exclude<Paper, { kind: 'record' }>, at: Place): Entry[] {
  return [
    ...listOf(paper.letterhead, inside(at, 'letterhead')),
    ...listOf(paper.addressee, inside(at, 'addressee')),
    [paper.dateline, inside(at, 'dateline')],
    ...paper.blocks.flatMap(({ heading, text, rows }, rank): Entry[] => [
      [heading, inside(at, 'blocks', rank, 'heading')],
      [text, inside(at, 'blocks', rank, 'text')],
      ...rows.flatMap((cells, row) => listOf(cells, inside(at, 'blocks', rank, 'rows', row))),
    ]),
  ];
}

/** Words a filed name is held against. */
export function cabinetWords({ cabinet, documents }: Draft): Entry[] {
  const given = documents.map(({ value, place }) => ({ filing: value.filing, at: inside(place, 'filing') }));
  const own = Object.entries(cabinet?.value.ownTexts ?? {}).flatMap(([kind, filing]) =>
    cabinet === null ? [] : [{ filing, at: inside(cabinet.place, 'ownTexts', kind) }],
  );
  return [...given, ...own].flatMap(({ filing, at }) =>
    filing === undefined
      ? []
      : (['kind', 'party', 'number'] as const).flatMap((part) => listOf(filing[part], inside(at, part))),
  );
}

/** Draws documents and what is written on them depend on. */
export function cabinetDrawTests({ documents }: Draft): Located<DrawTest>[] {
  return documents.flatMap(({ value, place }) => {
    const own = value.draw === undefined ? [] : [{ value: value.draw, place: inside(place, 'draw') }];
    const written = value.paper?.handwriting;
    if (written === undefined || typeof written === 'string') return own;
    const tests = written.flatMap(({ draw }, rank) =>
      draw === undefined ? [] : [{ value: draw, place: inside(place, 'paper', 'handwriting', rank, 'draw') }],
    );
    return [...own, ...tests];
  });
}
