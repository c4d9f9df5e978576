/** The whole view of a run at its instant. */
import type { LogEntry, Phase } from '../model/log.ts';
import { formatDayInWords, formatTimeOfDay, parseCivilDate } from '../model/time.ts';
import { DESK_MATE_LOOK } from '../model/workPlace.ts';
import { minutesOfDay } from '../scenario/fillText.ts';
import type { Utterance } from '../scenario/schema/index.ts';
import type { Run } from '../simulation/index.ts';
import {
  findAddressee,
  findAtCounter,
  gazeOf,
  hazardRegion,
  holds,
  isOnLine,
  listTools,
  type ToolMode,
  whyNot,
} from '../statechart/index.ts';
import { listKnownWords } from './knownWords.ts';
import { nameOf, nameWithin } from './names.ts';
import { type NarratedPlace, narrate } from './narrate.ts';
import { openPapers } from './paper/index.ts';
import { countAgendaNews } from './programs/agenda/countNews.ts';
import { viewPrograms } from './programs/index.ts';
import type { HandView, ReplyView, SessionView, TranscriptLine } from './view.ts';
import { viewFiles, viewPhone, viewProcedures, viewRegister } from './viewDesk.ts';
import { viewMailbox } from './viewMail.ts';
import { type AngerBefore, viewPeople, viewSpeech } from './viewPeople.ts';

const GAZE_NAMES: Readonly<Record<string, string>> = { screen: 'l’écran', desk: 'le bureau', phone: 'le téléphone' };
const TOOL_NOTES: Readonly<Record<string, string>> = {
  files: 'ouvre Dossiers : vous regardez l’écran',
  register: 'ouvre le registre : vous baissez les yeux',
  procedures: 'ouvre le classeur : vous baissez les yeux',
  mail: 'ouvre la messagerie : vous regardez l’écran',
  agenda: 'ouvre l’agenda : vous regardez l’écran',
  erp: 'ouvre la gestion : vous regardez l’écran',
  documents: 'ouvre les documents : vous regardez l’écran',
  messages: 'prend le bloc de messages : vous baissez les yeux',
};

const viewReply = ({ id, text, gesture, opens }: Utterance): ReplyView => ({
  utterance: id,
  text,
  gesture,
  note: opens ? (TOOL_NOTES[opens] ?? '') : '',
});

function viewHand(run: Run): HandView | null {
  const hand = run.state.now.phase === 'service' ? run.hand() : null;
  if (hand === null) return null;
  const speaker = run.state.speech?.speaker;
  return {
    to: hand.to,
    toName: nameWithin(run, hand.to),
    onLine: isOnLine(run.state, hand.to),
    replies: hand.replies.map(viewReply),
    canRethink: hand.canRethink,
    canListen: run.whyNot({ do: 'listen', to: hand.to }) === null,
    wouldInterrupt: speaker !== undefined && speaker !== 'learner',
    busy: speaker === 'learner',
  };
}

function viewTranscript(run: Run): TranscriptLine[] {
  const time = (atMs: number) => formatTimeOfDay(minutesOfDay(run.scenario, atMs));
  return run.log.flatMap((entry): TranscriptLine[] => {
    if (entry.kind === 'said')
      return [
        { atMs: entry.atMs, time: time(entry.atMs), speaker: 'learner', name: 'Vous', text: entry.text, delivery: '' },
      ];
    if (entry.kind !== 'lineSpoken') return [];
    return [
      {
        atMs: entry.atMs,
        time: time(entry.atMs),
        speaker: entry.who,
        name: nameOf(run, entry.who),
        text: entry.text,
        delivery: entry.delivery,
      },
    ];
  });
}

function viewClock(run: Run) {
  const minutes = minutesOfDay(run.scenario, run.nowMs);
  const date = parseCivilDate(run.scenario.date);
  return {
    time: formatTimeOfDay(minutes),
    clock: { hour: Math.floor(minutes / 60), minute: minutes % 60 },
    day: date ? formatDayInWords(date) : '',
  };
}

function viewGaze(run: Run) {
  const gaze = gazeOf(run.state);
  const line = gaze === 'phone' ? findAddressee(run.model, run.state) : null;
  const gazeName = line ? nameWithin(run, line) : (GAZE_NAMES[gaze] ?? nameWithin(run, gaze));
  return { gaze, gazeName, gazeSinceMs: run.state.gazeSinceMs };
}

function placeOf(run: Run): NarratedPlace {
  const { place } = run.scenario;
  return { place, isMate: (who) => place === 'desk' && run.variant.personas[who]?.look === DESK_MATE_LOOK };
}

/** `unread` are the log entries not yet narrated. */
export function makeView(run: Run, before: AngerBefore, unread: readonly LogEntry[]): SessionView {
  const { state, model, scenario } = run;
  const tool = state.now.tool as ToolMode;
  return {
    nowMs: run.nowMs,
    events: run.log.length,
    ...viewClock(run),
    phase: state.now.phase as Phase,
    ...viewGaze(run),
    openTool: tool === 'none' ? null : tool,
    tools: listTools(scenario),
    people: viewPeople(run, before),
    speech: viewSpeech(run),
    hand: viewHand(run),
    phone: viewPhone(run),
    files: viewFiles(run),
    register: viewRegister(run),
    procedures: viewProcedures(run),
    mailbox: viewMailbox(run),
    programs: viewPrograms(run),
    agendaNews: countAgendaNews(run.log, tool === 'agenda'),
    paperOf: openPapers(run),
    report: {
      sent: state.desk.report !== null,
      expected:
        scenario.report !== undefined &&
        holds(model, state, scenario.report.requiredWhen, scenario.characters[0]?.id ?? ''),
    },
    place: scenario.place,
    works: scenario.hazards.some(({ id, shows }) => shows === 'works' && state.now[hazardRegion(id)] === 'struck'),
    knownWords: listKnownWords(scenario),
    canEndService: whyNot(model, state, { do: 'endService' }) === null && findAtCounter(model, state) === null,
    canFinish: whyNot(model, state, { do: 'finish' }) === null,
    transcript: viewTranscript(run),
    narration: unread.flatMap((entry) => narrate(entry, (who) => nameOf(run, who), placeOf(run)) ?? []),
    over: run.over,
  };
}
