/**
 * What the learner wrote, as a jury reads it: letters as they left, what was found in each text and message, what the
 * spell-checker saw, documents joined. Read from the log and the situation; judges nothing.
 */
import type { Sending } from '../model/letters.ts';
import type { LogEntry } from '../model/log.ts';
import { formatTimeOfDay } from '../model/time.ts';
import { drawsHold } from '../scenario/condition.ts';
import { minutesOfDay } from '../scenario/fillText.ts';
import type { Writing } from '../scenario/schema/index.ts';
import type { Run } from '../simulation/index.ts';
import { wording } from '../statechart/index.ts';
import { Names } from './told/names.ts';

/** `unwanted`: it is there, and should not be. */
export type FindingSign = 'found' | 'unwanted' | 'doubtful' | 'missing';

export interface ReadFinding {
  readonly id: string;
  /** « le numéro de la facture » */
  readonly name: string;
  readonly sign: FindingSign;
  /** The words it rests on; empty when it is missing. */
  readonly quote: string;
}

/** A text expected, as it was read. `of`: the joined text it was read in; empty for the message or the letter itself. */
export interface TextReading {
  readonly writing: string;
  readonly of: string;
  readonly findings: readonly ReadFinding[];
}

export interface SpellingRead {
  readonly words: number;
  readonly unknown: readonly string[];
}

/** What a sending was found to hold. */
export interface WhatWasRead {
  readonly readings: readonly TextReading[];
  /** Null when nobody looked. */
  readonly spelling: SpellingRead | null;
}

export interface SentLetter extends WhatWasRead {
  readonly id: string;
  /** « Loïc Péan, Papeterie Lantier » */
  readonly to: string;
  readonly by: Sending;
  readonly time: string;
  readonly atMs: number;
  readonly title: string;
  readonly body: string;
  readonly enclosed: readonly string[];
}

export interface JoinedDocument {
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
  readonly time: string;
}

const GENERIC_NAMES: Readonly<Record<string, string>> = {
  objet: 'l’objet',
  salutation: 'la salutation',
  'formule-finale': 'la formule finale',
  signature: 'la signature',
  tutoiement: 'le tutoiement',
  'langage-sms': 'le langage SMS',
  grossierete: 'une grossièreté',
  'copie-du-message': 'une copie du message reçu',
  charabia: 'du charabia',
};

/** Looked for in every text, and in none to its credit. */
const NEVER_WANTED = new Set(['tutoiement', 'langage-sms', 'grossierete', 'copie-du-message', 'charabia']);

type Entry<K extends LogEntry['kind']> = Extract<LogEntry, { kind: K }>;

/** The fact of that name in this variant: several may bear it, each in its own. */
const findFact = (run: Run, writing: Writing | undefined, id: string): Writing['facts'][number] | undefined =>
  writing?.facts.find((fact) => fact.id === id && drawsHold(fact.draw, (name) => run.variant.draws[name]));

function nameFinding(run: Run, writing: Writing | undefined, id: string): string {
  const title = findFact(run, writing, id)?.title;
  const own = title === undefined ? id.replaceAll('-', ' ') : wording(run.model, run.state, title);
  return GENERIC_NAMES[id] ?? own;
}

function readEntry(
  run: Run,
  { writing: id, finds, doubts, lacks, quotes }: Entry<'textRead'>,
  of: string,
): TextReading {
  const writing = run.scenario.writings.find((one) => one.id === id);
  const isUnwanted = (finding: string): boolean =>
    NEVER_WANTED.has(finding) || (findFact(run, writing, finding)?.forbidden ?? false);
  const make =
    (sign: FindingSign) =>
    (finding: string): ReadFinding => ({
      id: finding,
      name: nameFinding(run, writing, finding),
      sign: sign === 'found' && isUnwanted(finding) ? 'unwanted' : sign,
      quote: quotes[finding] ?? '',
    });
  return {
    writing: writing === undefined ? id : wording(run.model, run.state, writing.title),
    of,
    findings: [...finds.map(make('found')), ...doubts.map(make('doubtful')), ...lacks.map(make('missing'))],
  };
}

/** What was written of a sending stands right after it, before the next act. */
function whatWasRead(run: Run, sending: Entry<'mailSent' | 'letterSent'>): WhatWasRead {
  const own = sending.kind === 'mailSent' ? sending.mail : sending.text;
  const after = run.log.slice(sending.seq + 1);
  const next = after.findIndex(({ kind }) => kind === 'act' || kind === 'refused');
  const entries = next === -1 ? after : after.slice(0, next);
  const spelling = entries.find((entry) => entry.kind === 'spellingSeen' && entry.text === own);
  return {
    readings: entries.flatMap((entry) =>
      entry.kind === 'textRead'
        ? readEntry(run, entry, entry.mail === own ? '' : new Names(run).document(entry.mail))
        : [],
    ),
    spelling: spelling?.kind === 'spellingSeen' ? { words: spelling.words, unknown: spelling.unknown } : null,
  };
}

const timeAt = (run: Run, atMs: number): string => formatTimeOfDay(minutesOfDay(run.scenario, atMs));

/** In the order they left. */
export function listSentLetters(run: Run): readonly SentLetter[] {
  const names = new Names(run);
  return run.log.flatMap((entry): SentLetter[] => {
    if (entry.kind !== 'letterSent') return [];
    const { seq, to, by, atMs, title, body, enclosed } = entry;
    return [
      {
        id: `lettre-${seq}`,
        to: names.addressee(to),
        by,
        atMs,
        time: timeAt(run, atMs),
        title,
        body,
        enclosed: enclosed.map((id) => names.document(id)),
        ...whatWasRead(run, entry),
      },
    ];
  });
}

/** What was found in each message sent, by its name. */
export const readSentMails = (run: Run): ReadonlyMap<string, WhatWasRead> =>
  new Map(run.log.flatMap((entry) => (entry.kind === 'mailSent' ? [[entry.mail, whatWasRead(run, entry)]] : [])));

/** Those not taken back. */
export const listJoinedDocuments = (run: Run): readonly JoinedDocument[] =>
  run.state.programs.letters.files.map(({ name, bytes, digest, atMs }) => ({
    name,
    bytes,
    digest,
    time: timeAt(run, atMs),
  }));
