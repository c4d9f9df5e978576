/**
 * Turns a sentence template of a scenario and the entries it rests on into what a jury reads. Knows the repères
 * {mots}, {heure}, {personne}, {duree}, {nombre}; the others are the scenario's and stay for its own filler.
 */
import type { LogEntry } from '../model/log.ts';
import { quote } from '../model/phrases.ts';
import {
  formatDayInWords,
  formatDuration,
  formatHour,
  formatTimeOfDay,
  MINUTE_MS,
  parseCivilDate,
  parseTimeOfDay,
} from '../model/time.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import type { ASKABLE } from '../writing/schema.ts';

/** What the sentence speaks of. `times` counts the matching entries, cited or not. */
export interface Grounds {
  readonly cited: readonly LogEntry[];
  readonly atMs: number;
  readonly times: number;
  readonly durationMs: number | null;
}

/** Fills one template. */
export type Phrase = (template: string, grounds: Grounds) => string;

/** A jury reads the text itself; here only what shows where to look. */
const MOST_QUOTES = 3;
/** Below, it would be rounded to no second at all. */
const SHORTEST_SAID_MS = 500;

/** « jeudi 20 novembre, 14 h à 15 h 30 » */
function sayMeetingTime({
  day,
  from,
  to,
}: {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}): string {
  const [date, starts, ends] = [parseCivilDate(day), parseTimeOfDay(from), parseTimeOfDay(to)];
  if (date === null || starts === null || ends === null) return '';
  return `${formatDayInWords(date)}, ${formatHour(starts)} à ${formatHour(ends)}`;
}

/** Greetings and signatures show that a text has its form, not what it says: they are quoted when nothing else is. */
const FORMS: Readonly<Record<(typeof ASKABLE)[number], true>> = {
  objet: true,
  salutation: true,
  'formule-finale': true,
  signature: true,
};

function quotesOf(quotes: Readonly<Record<string, string>>): readonly string[] {
  const facts = Object.entries(quotes).filter(([id]) => !(id in FORMS));
  return facts.length === 0 ? Object.values(quotes) : facts.map(([, words]) => words);
}

/** « 4 min 10 s »; a span too short to be counted is not said to be none. */
const sayDuration = (ms: number): string => (ms < SHORTEST_SAID_MS ? 'moins d’une seconde' : formatDuration(ms));

/** What an entry holds that was said or written; empty when nothing was. */
function wordsOf(entry: LogEntry): string {
  switch (entry.kind) {
    case 'said':
    case 'told':
    case 'promised':
    case 'lineSpoken':
      return entry.text;
    case 'messageSent':
      return entry.slip.text || entry.slip.subject;
    case 'reportSent':
      return entry.report.facts;
    case 'mailSent':
      return entry.subject;
    case 'textKept':
      return entry.title;
    case 'spellingSeen':
      return entry.unknown.slice(0, MOST_QUOTES).join(', ');
    case 'textRead':
      return quotesOf(entry.quotes).slice(0, MOST_QUOTES).join(' […] ');
    case 'visitorRegistered':
      return [entry.entry.name, entry.entry.reason].filter((words) => words !== '').join(', ');
    case 'filesSearched':
      return entry.query;
    case 'invitationsSent':
    case 'reminderSent':
    case 'taskAdded':
      return entry.text;
    case 'meetingPlanned':
    case 'meetingChanged':
    case 'meetingStands':
      return sayMeetingTime(entry);
    case 'meetingCancelled':
      return entry.note;
    case 'paymentBlocked':
      return entry.reason;
    case 'disputeOpened':
    case 'creditAsked':
    case 'visaAsked':
      return entry.note;
    case 'letterSent':
      return entry.title;
    case 'documentFiled':
    case 'documentStands':
      return entry.name;
    case 'documentAnnotated':
      return entry.text;
    default:
      return '';
  }
}

/** The learner's own words first; else what was said to them. */
function citedWords(cited: readonly LogEntry[]): string {
  const spoken = cited.filter((entry) => wordsOf(entry) !== '');
  const own = spoken.find((entry) => entry.kind !== 'lineSpoken') ?? spoken[0];
  return own ? quote(wordsOf(own)) : '(sans un mot)';
}

/** A duration the entry itself holds, if any. */
function ownDurationMs(entry: LogEntry): number | null {
  switch (entry.kind) {
    case 'phonePickedUp':
      return entry.ringMs;
    case 'phoneResumed':
      return entry.heldMs;
    case 'toolClosed':
      return entry.openMs;
    case 'felt':
      return entry.forMs;
    case 'messageSent':
    case 'mailRead':
    case 'mailSent':
      return entry.delayMs;
    case 'helpArrived':
      return entry.afterMs;
    default:
      return null;
  }
}

/** The person an entry is about; null when about none. */
function personIdOf(entry: LogEntry): string | null {
  if ('to' in entry && (entry.kind === 'said' || entry.kind === 'listened' || entry.kind === 'told')) return entry.to;
  if (entry.kind === 'promised' || entry.kind === 'rethought' || entry.kind === 'letterSent') return entry.to;
  if ('who' in entry) return entry.who;
  if ('from' in entry && entry.kind.startsWith('phone')) return entry.from ?? null;
  if (entry.kind === 'callMissed' || entry.kind === 'callEnded') return entry.from;
  return null;
}

/** « M. Perrin » for a character (whose persona the draws decide) or a colleague, the name in the book for a contact; else the id. */
function nameOf(scenario: Scenario, draws: Readonly<Record<string, string>>, id: string): string {
  const character = scenario.characters.find((one) => one.id === id);
  const personaId = typeof character?.persona === 'object' ? draws[character.persona.draw] : character?.persona;
  const named =
    scenario.personas.find((persona) => persona.id === personaId) ??
    scenario.world.colleagues.find((one) => one.id === id);
  if (named) return `${named.civility}\u00a0${named.name}`;
  const known = [...scenario.contacts, ...(scenario.agenda?.owners ?? [])];
  return known.find((one) => one.id === id)?.name ?? id;
}

const firstOf = <T, R>(items: readonly T[], read: (item: T) => R | null): R | null => {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
};

/** Ready to fill the sentences of one run; `fillOwn` fills the scenario’s own repères. */
export function openPhrase(
  scenario: Scenario,
  draws: Readonly<Record<string, string>>,
  fillOwn: (text: string) => string,
): Phrase {
  const opensAt = parseTimeOfDay(scenario.starts) ?? 0;
  const namePerson = ({ cited }: Grounds) => {
    const id = firstOf(cited, personIdOf);
    return id === null ? 'la personne' : nameOf(scenario, draws, id);
  };
  const fill = new Map<string, (grounds: Grounds) => string>([
    ['mots', ({ cited }) => citedWords(cited)],
    ['heure', ({ atMs }) => formatTimeOfDay(opensAt + atMs / MINUTE_MS)],
    ['personne', namePerson],
    ['duree', ({ cited, durationMs }) => sayDuration(durationMs ?? firstOf(cited, ownDurationMs) ?? 0)],
    ['nombre', ({ times }) => String(times)],
  ]);
  return (template, grounds) =>
    closeQuotes(
      template.replace(/\{([^{}]*)\}/g, (repere, word: string) => fill.get(word)?.(grounds) ?? fillOwn(repere)),
    );
}

/** Quoted words that end a sentence already close it: no second full stop after the quotation mark. */
const closeQuotes = (sentence: string): string => sentence.replace(/([.!?…])\u202f»\./g, '$1\u202f»');
