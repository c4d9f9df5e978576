/**
 * What has become true once a log entry stands: the marks that conditions and evidence rules name (`said.bonjour`,
 * `act.visiteur.reformulate`, `call.appel-1.answered`). The grammar is the scenario language's `markSchema`.
 * Knows one entry at a time; keeping the set of marks is the caller's business.
 */
import { AGENDA_MARKS } from './agenda.ts';
import { assertNever } from './assertNever.ts';
import { CABINET_MARKS } from './cabinet.ts';
import { ERP_MARKS } from './erp.ts';
import { LETTER_MARKS } from './letters.ts';
import type { Fact, LogEntry, ProgramFact } from './log.ts';
import type { MarksOf } from './marksOf.ts';

type MarkWords = readonly string[];
const NONE: MarkWords = [];

function marksOfSpeech(entry: Extract<LogEntry, { kind: 'said' }>): MarkWords {
  const marks = [`said.${entry.utterance}`, ...entry.acts.map((act) => `act.${entry.to}.${act}`)];
  return entry.interrupts ? [...marks, `act.${entry.to}.interrupt`] : marks;
}

/** Those of the book to whom it went; an address typed by hand names nobody. */
function marksOfMail({ to, cc, bcc, answers, how }: Extract<LogEntry, { kind: 'mailSent' }>): MarkWords {
  const people = [...to, ...cc, ...bcc].filter((who) => !who.includes('@')).map((who) => `mailed.${who}`);
  const answered = answers === null ? NONE : [`mail.${answers}.${how === 'forward' ? 'forwarded' : 'answered'}`];
  return ['mailed', ...people, ...answered];
}

const PROGRAM_MARKS: MarksOf<ProgramFact> = { ...AGENDA_MARKS, ...ERP_MARKS, ...CABINET_MARKS, ...LETTER_MARKS };

/** Is it a fact of a program that keeps its own vocabulary? */
export const isProgramFact = (fact: Fact): fact is ProgramFact => Object.hasOwn(PROGRAM_MARKS, fact.kind);

function marksOfProgram<F extends ProgramFact>(fact: F): MarkWords {
  const makeMarks = PROGRAM_MARKS[fact.kind] as (fact: F) => MarkWords;
  return makeMarks(fact);
}

/**
 * The marks an entry makes true, most general first; empty for entries that only tell how something happened.
 * Letting someone speak and cutting in are speech acts nobody writes: they come from `listened` and `said.interrupts`.
 */
export function marksOf(entry: LogEntry): readonly string[] {
  if (isProgramFact(entry)) return marksOfProgram(entry);
  switch (entry.kind) {
    case 'said':
      return marksOfSpeech(entry);
    case 'listened':
      return [`act.${entry.to}.letSpeak`];
    case 'told':
      return [`told.${entry.to}.${entry.claim}`];
    case 'promised':
      return [`promised.${entry.promise}`];
    case 'toolOpened':
      return [`opened.${entry.tool}`];
    case 'phoneRang':
      return [`call.${entry.call}.rang`];
    case 'phonePickedUp':
      return [`call.${entry.call}.answered`];
    case 'phoneHeld':
      return [`call.${entry.call}.held`];
    case 'phoneTransferred':
      return [`call.${entry.call}.transferred`];
    case 'callMissed':
      return [`call.${entry.call}.missed`];
    case 'callEnded':
      return [`call.${entry.call}.ended`];
    case 'dialled':
      return [`dialled.${entry.extension}`];
    case 'fileOpened':
      return [`file.${entry.file}`];
    case 'procedureRead':
      return [`read.${entry.procedure}`];
    case 'visitorRegistered':
      return entry.badge === '' ? [`registered.${entry.who}`] : [`registered.${entry.who}`, `badge.${entry.who}`];
    case 'messageSent':
      return [`message.${entry.call}`];
    case 'reportSent':
      return ['report'];
    case 'mailArrived':
      return [`mail.${entry.mail}.arrived`];
    case 'mailRead':
      return [`mail.${entry.mail}.read`];
    case 'mailHandled':
      return [`mail.${entry.mail}.handled`];
    case 'mailExported':
      return [`mail.${entry.mail}.exported`];
    case 'textRead':
      return [`wrote.${entry.writing}`];
    case 'documentOpened':
      return [`document.${entry.document}`];
    case 'mailSent':
      return marksOfMail(entry);
    case 'infoLearnt':
      return [`known.${entry.info}`];
    case 'lineSpoken':
      return [`line.${entry.line}`];
    case 'personMoved':
      return [`at.${entry.who}.${entry.to}`];
    case 'personLeft':
      return [`left.${entry.who}`, `left.${entry.who}.${entry.how}`];
    case 'moodChanged':
      return [`mood.${entry.who}.${entry.to}`];
    case 'needChanged':
      return [`need.${entry.who}.${entry.to}`];
    case 'hazardStruck':
      return [`hazard.${entry.hazard}`];
    case 'threatMade':
      return [`threat.${entry.who}`];
    case 'helpArrived':
      return [`help.${entry.who}`];
    case 'act':
    case 'refused':
    case 'rethought':
    case 'looked':
    case 'toolClosed':
    case 'phoneResumed':
    case 'phoneHungUp':
    case 'filesSearched':
    case 'mailMarked':
    case 'mailFiled':
    case 'absenceSet':
    case 'absenceAnswered':
    case 'mailRuleAdded':
    case 'mailRuleRemoved':
    case 'lineCut':
    case 'felt':
    case 'phaseChanged':
    case 'ended':
      return NONE;
    default:
      return assertNever(entry);
  }
}
