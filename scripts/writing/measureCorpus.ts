/**
 * Holds the findings of the rubrics against texts labelled beforehand by other people. Counts only: what is published is
 * written by measure.ts, what is promised is tested in tests/writing/measure.test.ts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadRubric } from '../../src/scenario/rubric/index.ts';
import { findAll, formOf, GENERIC_IDS, KINDS, type Kind, type Rubric } from '../../src/writing/index.ts';

export const HALVES = ['ouvert', 'garde'] as const;
export type Half = (typeof HALVES)[number];

const textSchema = z.object({
  id: z.string(),
  sort: z.string(),
  text: z.string(),
  labels: z.array(z.string()).nullable().default([]),
  doubt: z.array(z.string()).nullable().default([]),
});

export type LabelledText = z.output<typeof textSchema>;

/** `missedInCopies`: labelled present in a text labelled a copy, where the rule is to credit nothing that is pasted. */
export interface Counts {
  readonly present: number;
  readonly found: number;
  readonly right: number;
  readonly missedInCopies: number;
}

export interface FindingMeasure extends Counts {
  readonly kind: Kind;
  readonly half: Half;
  readonly id: string;
  /** The form of the fact, or the id of the generic finding. */
  readonly form: string;
  /** Ids of the texts where the finding was wrong. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const root = join(import.meta.dirname, '..', '..');
const corpus = join(root, 'tests', 'writing', 'corpus');

/** The texts of one half of a kind, in order; none when nobody wrote them yet. */
export function readCorpus(kind: Kind, half: Half): LabelledText[] {
  const folder = join(corpus, kind);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.startsWith(`${half}-`) && name.endsWith('.yaml'));
  return files.sort().flatMap((name) => z.array(textSchema).parse(parse(readFileSync(join(folder, name), 'utf8'))));
}

/** The rubric written for a kind. @throws when it does not load */
export function readRubric(kind: Kind): Rubric {
  const path = join(root, 'tests', 'writing', 'rubrics', `${kind}.yaml`);
  const { rubric, diagnostics } = loadRubric((file) => readFileSync(file), path);
  if (rubric === null) throw new Error(diagnostics.map(({ message, line }) => `${path}:${line} ${message}`).join('\n'));
  return rubric;
}

interface Tally {
  present: number;
  found: number;
  right: number;
  missedInCopies: number;
  wrong: string[];
  missed: string[];
}

const emptyTally = (): Tally => ({ present: 0, found: 0, right: 0, missedInCopies: 0, wrong: [], missed: [] });

/** Counts for every finding of a kind, generic or fact. Findings in doubt for a text are left out of that text. */
export function measureKind(kind: Kind, half: Half): FindingMeasure[] {
  const rubric = readRubric(kind);
  const tallies = new Map<string, Tally>();
  for (const { id: textId, text, labels, doubt } of readCorpus(kind, half)) {
    for (const { id, verdict } of findAll(rubric, text)) {
      const tally = tallies.get(id) ?? emptyTally();
      tallies.set(id, tally);
      if (doubt?.includes(id)) continue;
      const isPresent = labels?.includes(id) === true;
      const isFound = verdict !== 'absent';
      if (isPresent) tally.present++;
      if (isFound) tally.found++;
      if (isPresent && isFound) tally.right++;
      if (isFound && !isPresent) tally.wrong.push(textId);
      if (isPresent && !isFound) tally.missed.push(textId);
      if (isPresent && !isFound && labels?.includes('copie-du-message') && !GENERIC_IDS.includes(id))
        tally.missedInCopies++;
    }
  }
  const formOfId = new Map<string, string>(rubric.facts.map((fact) => [fact.id, formOf(fact)]));
  return [...tallies].map(([id, tally]) => ({ kind, half, id, form: formOfId.get(id) ?? id, ...tally }));
}

/** Everything, kind by kind. */
export const measureAll = (half: Half): FindingMeasure[] => KINDS.flatMap((kind) => measureKind(kind, half));

/** Null when nothing was found: no precision can be told. */
export const precisionOf = ({ found, right }: Counts): number | null => (found === 0 ? null : right / found);
/** Null when nothing was there to find. */
export const recallOf = ({ present, right }: Counts): number | null => (present === 0 ? null : right / present);

export function addCounts(measures: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => measures.reduce((total, counts) => total + counts[key], 0);
  return { present: sum('present'), found: sum('found'), right: sum('right'), missedInCopies: sum('missedInCopies') };
}
