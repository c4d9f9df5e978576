/**
 * What a view may know at an instant: plain data, made anew from the simulation, never the simulation itself.
 * Texts are final French sentences. Knows nothing of pixels.
 */
import type { MessageSlip, Tool } from '../model/act.ts';
import type { CallId, FileId, PersonId, ProcedureId, UtteranceId } from '../model/ids.ts';
import type { GazeTarget, Phase } from '../model/log.ts';
import type { BoxId, ContactId, DocumentId, MailId, MailRule } from '../model/mail.ts';
import type { Place, ShownMood } from '../model/person.ts';
import type { WorkPlace } from '../model/workPlace.ts';
import type { ReadPaper } from './paper/index.ts';
import type { ProgramViews } from './programs/index.ts';

/** Where their anger goes: shown as « ça monte », « ça retombe » or nothing. */
export type Trend = 'rising' | 'falling' | 'steady';

export interface PersonView {
  readonly id: PersonId;
  /** « M. Perrin », or « Un visiteur » until the name is known. */
  readonly name: string;
  /** Drawing of the cast. */
  readonly look: string;
  readonly role: 'visitor' | 'caller' | 'colleague';
  readonly place: Place;
  readonly mood: ShownMood;
  readonly trend: Trend;
  readonly speaking: boolean;
  /** Since when they wait without being attended to, ms; 0 when attended to. */
  readonly waitingMs: number;
  readonly acknowledged: boolean;
  readonly canBeLookedAt: boolean;
}

/** Words being spoken now. `untilMs` is simulated time. `speaker` is a person or `learner`. */
export interface SpeechView {
  readonly speaker: PersonId | 'learner';
  readonly name: string;
  readonly text: string;
  readonly delivery: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly onLine: boolean;
}

export interface ReplyView {
  readonly utterance: UtteranceId;
  readonly text: string;
  readonly gesture: boolean;
  /** « ouvre Dossiers, vous ne le regardez plus », or empty. */
  readonly note: string;
}

/** The replies offered now, 0 to 6, in their seeded order, to the person addressed (`to`), or null when nobody is. */
export interface HandView {
  readonly to: PersonId;
  readonly toName: string;
  readonly onLine: boolean;
  readonly replies: readonly ReplyView[];
  /** Other replies exist: « Chercher d’autres mots ». */
  readonly canRethink: boolean;
  readonly canListen: boolean;
  /** Speaking now would cut them off. */
  readonly wouldInterrupt: boolean;
  /** I am speaking: choosing waits. */
  readonly busy: boolean;
}

/** Somebody one may call. `extension`: « 214 », or « 02 00 55 14 30 ». */
export interface DirectoryEntryView {
  readonly extension: string;
  readonly name: string;
  readonly role: string;
}

export interface PhoneView {
  readonly state: 'idle' | 'ringing' | 'talking' | 'onHold' | 'consulting';
  /** What the set displays: « 214 Belaïd K. ». */
  readonly shown: string;
  readonly call: CallId | null;
  readonly rings: number;
  /** The last extension dialled in vain, and why; null once another call is made. */
  readonly lastDial: { readonly extension: string; readonly outcome: 'busy' | 'absent' | 'unknown' } | null;
  /** Somebody held while I speak to someone else. */
  readonly heldName: string;
  readonly heldMs: number;
  readonly directory: readonly DirectoryEntryView[];
  /** Numbers of the address book, outside the house. `role` tells where they are: « comptable, Papeterie Lantier ». */
  readonly outside: readonly DirectoryEntryView[];
  /** Messages already taken and calls that still call for one. */
  readonly slips: readonly { readonly call: CallId; readonly callerName: string; readonly sent: MessageSlip | null }[];
  readonly can: Readonly<Record<'pickUp' | 'hold' | 'resume' | 'hangUp' | 'transfer' | 'dial', boolean>>;
}

export interface FileSummaryView {
  readonly id: FileId;
  readonly holder: string;
  readonly born: string;
  readonly title: string;
}

export interface FileView extends FileSummaryView {
  readonly steps: readonly {
    readonly name: string;
    readonly state: 'done' | 'stopped' | 'current' | 'todo';
    readonly note: string;
  }[];
  readonly pieces: readonly {
    readonly name: string;
    readonly state: 'received' | 'missing' | 'reserved';
    readonly note: string;
  }[];
  readonly journal: readonly { readonly at: string; readonly text: string }[];
  readonly tellable: readonly string[];
  readonly secret: readonly string[];
}

export interface RegisterView {
  readonly badges: readonly { readonly number: string; readonly free: boolean }[];
  readonly entries: readonly {
    readonly time: string;
    readonly name: string;
    readonly reason: string;
    readonly host: string;
    readonly badge: string;
  }[];
  /** People present whom one may register. */
  readonly present: readonly { readonly id: PersonId; readonly name: string }[];
}

export interface ProcedureView {
  readonly id: ProcedureId;
  readonly title: string;
  readonly read: boolean;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
}

/** Somebody of the address book. */
export interface ContactView {
  readonly id: ContactId;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  readonly email: string;
}

interface Correspondent {
  readonly name: string;
  readonly email: string;
}

/** A message, received or sent. `…Ids` are what an answer is addressed to. */
export interface MailView {
  readonly id: MailId;
  /** The place it lies in: `inbox`, or `comptabilite/inbox` in a shared box. */
  readonly folder: string;
  /** The box of that place. */
  readonly box: BoxId;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
  readonly fromId: string;
  readonly toIds: readonly string[];
  readonly ccIds: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly {
    readonly id: DocumentId;
    readonly name: string;
    readonly title: string;
    readonly text: string;
    readonly isOpened: boolean;
  }[];
  readonly priority: 'normal' | 'high';
  readonly isRead: boolean;
  readonly isFlagged: boolean;
  /** The day I am to come back to it; null when none was given. */
  readonly due: DueDayView | null;
  /** « Nora Kaci » when a colleague has taken it in hand, else empty. */
  readonly handledBy: string;
  /** Sent by me, and nobody of those written to has written since. */
  readonly isAwaited: boolean;
  readonly isAnswered: boolean;
  readonly isForwarded: boolean;
  /** Written by the learner. */
  readonly isOwn: boolean;
  /** The message that goes along below: what this one answers or forwards. */
  readonly quotes: MailId | null;
  readonly atMs: number;
  /** « 17/11/2025 », or empty for today. */
  readonly day: string;
  readonly time: string;
}

/** A day one may put a message off to. `words`: « jeudi 20 novembre ». */
export interface DueDayView {
  readonly day: string;
  readonly words: string;
}

/** A box one opens: shared ones first, then the learner’s own. */
export interface BoxView {
  readonly id: BoxId;
  readonly name: string;
  readonly address: string;
  /** « à 3 » */
  readonly note: string;
  readonly signature: string;
}

/** The mailbox. Messages are the newest first, of all folders. */
export interface MailboxView {
  readonly name: string;
  readonly address: string;
  readonly signature: string;
  /** The answer given by itself to whoever writes; null: none. */
  readonly absence: string | null;
  readonly rules: readonly MailRule[];
  readonly boxes: readonly BoxView[];
  /** Of all boxes, in their order; `id` is the place, `box` whose it is. */
  readonly folders: readonly {
    readonly id: string;
    readonly box: BoxId;
    readonly title: string;
    readonly count: number;
    readonly unread: number;
  }[];
  /** Days one may put a message off to: today and the next working days. */
  readonly dueDays: readonly DueDayView[];
  readonly mails: readonly MailView[];
  readonly contacts: readonly ContactView[];
  readonly templates: readonly {
    readonly id: string;
    readonly title: string;
    readonly subject: string;
    readonly body: string;
  }[];
}

/** One spoken line already over or going on, for captions and the transcript. */
export interface TranscriptLine {
  readonly atMs: number;
  readonly time: string;
  readonly speaker: PersonId | 'learner';
  readonly name: string;
  readonly text: string;
  readonly delivery: string;
}

export interface SessionView {
  readonly nowMs: number;
  /** How many things have happened so far. Between two views with the same count, only clocks and moods have moved. */
  readonly events: number;
  /** « 9 h 42 ». */
  readonly time: string;
  readonly clock: { readonly hour: number; readonly minute: number };
  readonly day: string;
  readonly phase: Phase;
  readonly gaze: GazeTarget;
  readonly gazeName: string;
  readonly gazeSinceMs: number;
  readonly openTool: Tool | null;
  /** What this desk has. */
  readonly tools: readonly Tool[];
  readonly people: readonly PersonView[];
  readonly speech: SpeechView | null;
  readonly hand: HandView | null;
  readonly phone: PhoneView;
  readonly files: {
    readonly query: string;
    readonly results: readonly FileSummaryView[];
    readonly opened: FileView | null;
  };
  readonly register: RegisterView;
  readonly procedures: readonly ProcedureView[];
  /** Null when this desk has none. */
  readonly mailbox: MailboxView | null;
  readonly programs: ProgramViews;
  /** Answers to invitations come back while the agenda was shut. */
  readonly agendaNews: number;
  /** Any document as it looks on paper. */
  readonly paperOf: ReadPaper;
  readonly report: { readonly sent: boolean; readonly expected: boolean };
  readonly works: boolean;
  /** Where the learner works: the counter of a public hall, or a desk in a back office. */
  readonly place: WorkPlace;
  /** Names, places and terms of the situation, for whoever checks spelling; the same array from one view to the next. */
  readonly knownWords: readonly string[];
  readonly canEndService: boolean;
  readonly canFinish: boolean;
  readonly transcript: readonly TranscriptLine[];
  /** Sentences for the live region since the last view (« M. Perrin se penche sur le comptoir, la voix monte »). */
  readonly narration: readonly string[];
  readonly over: boolean;
}
