/**
 * All that a debriefing shows of a run, rebuilt from its record alone: the curve of each visitor, where the learner looked,
 * who waited, the moments worth talking about, the ending. Verdicts are `assessment/`'s.
 */
import type { LogEntry, RunRecord } from '../model/log.ts';
import type { Mood } from '../model/person.ts';
import type { WorkPlace } from '../model/workPlace.ts';
import { angerOf, MILLI } from '../person/index.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import { listActs, openRun, type Run } from '../simulation/index.ts';
import { moodRegion, placeRegion, wording } from '../statechart/index.ts';
import {
  type JoinedDocument,
  listJoinedDocuments,
  listSentLetters,
  readSentMails,
  type SentLetter,
  type WhatWasRead,
} from './debriefWritten.ts';
import { findMoments, type Moment } from './moments.ts';
import { listSpans, type Span } from './spans.ts';
import type { ToldDeed } from './told/deed.ts';
import { Names } from './told/names.ts';
import { listDeeds, openTelling } from './told/tellDeeds.ts';
import type { MailView } from './view.ts';
import { viewMailbox } from './viewMail.ts';

export interface CurvePoint {
  readonly atMs: number;
  /** 0 to 10. */
  readonly anger: number;
  readonly mood: Mood;
}

export interface Curve {
  readonly who: string;
  readonly name: string;
  readonly look: string;
  readonly points: readonly CurvePoint[];
}

export interface Debrief {
  readonly title: string;
  /** Where it was played: some words differ. */
  readonly place: WorkPlace;
  readonly startsAtMinutes: number;
  readonly durationMs: number;
  readonly variant: readonly { readonly title: string; readonly value: string }[];
  readonly hazards: readonly string[];
  readonly ending: { readonly title: string; readonly text: string } | null;
  readonly curves: readonly Curve[];
  readonly gaze: readonly Span[];
  /** Which program or paper was open. */
  readonly tools: readonly Span[];
  readonly phone: readonly Span[];
  readonly waiting: readonly Span[];
  readonly moments: readonly Moment[];
  /** What was done with each program and tool, what came into them, how things stood at the end. */
  readonly deeds: readonly ToldDeed[];
  readonly transcript: readonly {
    readonly atMs: number;
    readonly name: string;
    readonly isLearner: boolean;
    readonly text: string;
  }[];
  /** What the learner sent from the mailbox, in the order it left. */
  readonly sentMails: readonly SentMail[];
  /** Letters, as they left. */
  readonly sentLetters: readonly SentLetter[];
  /** Documents joined for the jury. */
  readonly joined: readonly JoinedDocument[];
}

/** A message as it left. */
export interface SentMail
  extends Pick<
      MailView,
      'id' | 'to' | 'cc' | 'bcc' | 'subject' | 'body' | 'attachments' | 'priority' | 'atMs' | 'time'
    >,
    WhatWasRead {
  /** Who wrote what it answers or forwards, and about what; empty for a new message. */
  readonly answers: string;
}

const SAMPLE_EVERY_MS = 2000;

interface Sampled {
  readonly run: Run;
  readonly points: ReadonlyMap<string, CurvePoint[]>;
}

/** Replays the record and samples everybody in the hall on the way. */
function sampleRun(scenario: Scenario, record: RunRecord): Sampled {
  const run = openRun(scenario, record);
  const points = new Map<string, CurvePoint[]>();
  const sample = () => {
    for (const { id } of scenario.characters) {
      const place = run.state.now[placeRegion(id)];
      const feelings = run.state.feelings[id];
      if (!feelings || (place !== 'counter' && place !== 'queue')) continue;
      const point = { atMs: run.nowMs, anger: angerOf(feelings) / MILLI, mood: run.state.now[moodRegion(id)] as Mood };
      points.set(id, [...(points.get(id) ?? []), point]);
    }
  };
  const goTo = (atMs: number) => {
    for (let ms = run.nowMs + SAMPLE_EVERY_MS; ms < atMs; ms += SAMPLE_EVERY_MS) {
      run.advance(ms);
      sample();
    }
    run.advance(atMs);
    sample();
  };
  for (const { atMs, act } of listActs(record.log)) {
    goTo(atMs);
    run.act(act);
  }
  goTo(record.log.at(-1)?.atMs ?? run.nowMs);
  return { run, points };
}

function findEnding(scenario: Scenario, run: Run, log: readonly LogEntry[]): Debrief['ending'] {
  const ended = log.find((entry) => entry.kind === 'ended');
  const ending = ended?.kind === 'ended' ? scenario.endings.find(({ id }) => id === ended.ending) : undefined;
  return ending
    ? { title: wording(run.model, run.state, ending.title), text: wording(run.model, run.state, ending.text) }
    : null;
}

function describeVariant(scenario: Scenario, run: Run): Debrief['variant'] {
  return Object.entries(run.variant.draws).map(([name, value]) => {
    const persona = scenario.personas.find(({ id }) => id === value);
    return {
      title: scenario.draws[name]?.title ?? name,
      value: persona ? `${persona.civility}\u00a0${persona.name}` : (scenario.draws[name]?.labels?.[value] ?? value),
    };
  });
}

function listWords(run: Run, name: (who: string) => string): Debrief['transcript'] {
  return run.log.flatMap((entry): Debrief['transcript'] => {
    if (entry.kind === 'said') return [{ atMs: entry.atMs, name: 'Vous', isLearner: true, text: entry.text }];
    return entry.kind === 'lineSpoken'
      ? [{ atMs: entry.atMs, name: name(entry.who), isLearner: false, text: entry.text }]
      : [];
  });
}

function listSentMails(run: Run): Debrief['sentMails'] {
  const mails = viewMailbox(run)?.mails ?? [];
  const sent = new Set(run.state.mail.sent.map(({ id }) => id));
  const read = readSentMails(run);
  return mails
    .filter(({ id }) => sent.has(id))
    .reverse()
    .map((mail) => {
      const answered = mails.find(({ id }) => id === mail.quotes);
      const answers = answered === undefined ? '' : `${answered.from.name}, «\u202f${answered.subject}\u202f»`;
      return { ...mail, answers, ...(read.get(mail.id) ?? { readings: [], spelling: null }) };
    });
}

/** Rebuilds a run to debrief it. The record must be of this version of the situation. */
export function debriefOf(scenario: Scenario, record: RunRecord): Debrief {
  const { run, points } = sampleRun(scenario, record);
  const names = new Names(run);
  // Whoever reads it was not there: people are named, whether the learner had asked or not.
  const name = (who: string) => names.person(who);
  const tell = openTelling(run);
  const visitors = scenario.characters.filter(({ id, role }) => role === 'visitor' && points.has(id));
  const [hours = 0, minutes = 0] = scenario.starts.split(':').map(Number);
  return {
    title: scenario.title,
    place: scenario.place,
    startsAtMinutes: hours * 60 + minutes,
    durationMs: run.nowMs,
    variant: describeVariant(scenario, run),
    hazards: run.log.flatMap((entry) =>
      entry.kind === 'hazardStruck' ? (scenario.hazards.find(({ id }) => id === entry.hazard)?.official ?? []) : [],
    ),
    ending: findEnding(scenario, run, run.log),
    curves: visitors.map(({ id }) => ({
      who: id,
      name: name(id),
      look: run.variant.personas[id]?.look ?? '',
      points: points.get(id) ?? [],
    })),
    ...listSpans(run.log, run.nowMs, name, scenario.place),
    moments: findMoments(run.log, { points, main: visitors[0]?.id, nameOf: name, tell }),
    deeds: listDeeds(run.log, tell),
    transcript: listWords(run, name),
    sentMails: listSentMails(run),
    sentLetters: listSentLetters(run),
    joined: listJoinedDocuments(run),
  };
}
