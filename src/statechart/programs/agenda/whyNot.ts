/** Why a deed in the agenda is impossible now, in a French sentence for the learner, or null. The agenda is open. */
import type { AgendaDeed, MeetingId, MeetingPlan, OwnerId, SlotSearch } from '../../../model/agenda.ts';
import { assertNever } from '../../../model/assertNever.ts';
import type { DocumentId } from '../../../model/mail.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { documentsAtHand } from '../cabinet/index.ts';
import { bookOf } from './calendars.ts';
import { findMeeting, listChanged, tidyPlan } from './meetings.ts';
import { MOST_DAYS, minuteNow } from './search.ts';
import { readClock, readDay, readSpan } from './span.ts';
import { answerNow, type MeetingState, planKey } from './state.ts';

const NO_MEETING = 'Cette réunion n’est pas dans l’agenda.';
const NO_DAY = 'Ce jour n’existe pas.';
const NOBODY = 'Choisissez au moins une personne.';
const UNKNOWN = 'Cette personne n’a pas d’agenda partagé.';
const CANCELLED = 'Cette réunion est annulée.';

/** Beyond these, no one reads or plans. */
const MOST_WORDS = 5000;
const LONGEST_TITLE = 200;
const FARTHEST_DAYS = 366;
const MOST_MEETINGS = 50;
const MOST_TASKS = 100;
const SHORTEST_MINUTES = 5;
const LONGEST_MINUTES = 600;

function whyNotDay(model: Model, day: string): string | null {
  const [number, today] = [readDay(day), readDay(model.scenario.date)];
  if (number === null || today === null) return NO_DAY;
  return Math.abs(number - today) > FARTHEST_DAYS ? 'Ce jour est à plus d’un an.' : null;
}

function whyNotPeople(model: Model, people: readonly OwnerId[]): string | null {
  if (people.length === 0) return NOBODY;
  const { owners } = bookOf(model);
  return people.every((who) => owners.has(who)) ? null : UNKNOWN;
}

const keeps = (model: Model, who: OwnerId): boolean => bookOf(model).owners.get(who)?.access === 'write';

/** A meeting is changed by whoever keeps its organiser’s calendar. */
export function whyNotTouch(model: Model, meeting: MeetingState): string | null {
  if (keeps(model, meeting.organiser)) return null;
  const name = bookOf(model).owners.get(meeting.organiser)?.name;
  return name === undefined
    ? 'Vous ne tenez pas l’agenda de qui organise cette réunion.'
    : `C’est une réunion de ${name}, dont vous ne tenez pas l’agenda.`;
}

/** Documents within reach, those of meetings among them. */
export function listJoinable(model: Model, office: Office): DocumentId[] {
  const joined = office.programs.agenda.meetings.flatMap(({ plan }) => plan.documents);
  return [...new Set([...documentsAtHand(model, office), ...joined])];
}

function whyNotThings(model: Model, office: Office, { room, equipment, documents }: MeetingPlan): string | null {
  const book = bookOf(model);
  if (room !== '' && !book.rooms.has(room)) return 'Cette salle n’existe pas.';
  if (!equipment.every((thing) => book.equipment.has(thing))) return 'Ce matériel n’existe pas.';
  const near = new Set(listJoinable(model, office));
  return documents.every((document) => near.has(document)) ? null : 'Ce document n’est pas sur ce poste.';
}

function whyNotTime(model: Model, { day, from, to }: MeetingPlan): string | null {
  const dayFault = whyNotDay(model, day);
  if (dayFault !== null) return dayFault;
  const span = readSpan(day, from, to);
  if (span === null) return 'Cette heure n’existe pas.';
  return span.from < span.to ? null : 'La réunion doit finir après avoir commencé.';
}

function isPast(model: Model, office: Office, { day, from, to }: MeetingPlan): boolean {
  const span = readSpan(day, from, to);
  return span !== null && span.from < minuteNow(model, office);
}

function whyNotPlan(model: Model, office: Office, plan: MeetingPlan): string | null {
  if (plan.title.trim() === '') return 'Donnez un titre à la réunion.';
  if (plan.title.length > LONGEST_TITLE || plan.note.length > MOST_WORDS) return 'Ce texte est trop long.';
  return whyNotTime(model, plan) ?? whyNotPeople(model, plan.attendees) ?? whyNotThings(model, office, plan);
}

const PAST = 'Ce moment est passé.';

function whyNotPlanMeeting(model: Model, office: Office, plan: MeetingPlan): string | null {
  const fault = whyNotPlan(model, office, plan);
  if (fault !== null) return fault;
  if (isPast(model, office, plan)) return PAST;
  if (!plan.attendees.some((who) => keeps(model, who)))
    return 'Invitez au moins une personne dont vous tenez l’agenda : c’est elle qui organise.';
  return office.programs.agenda.meetings.length >= MOST_MEETINGS ? 'Il y a déjà trop de réunions.' : null;
}

/** The meeting, when it is there, may be touched and stands. */
function whyNotStanding(model: Model, meeting: MeetingState | undefined): string | null {
  if (meeting === undefined) return NO_MEETING;
  return whyNotTouch(model, meeting) ?? (meeting.cancelled ? CANCELLED : null);
}

function whyNotChange(model: Model, office: Office, id: MeetingId, changes: Partial<MeetingPlan>): string | null {
  const meeting = findMeeting(office, id);
  const fault = whyNotStanding(model, meeting);
  if (fault !== null || meeting === undefined) return fault;
  const plan = tidyPlan({ ...meeting.plan, ...changes });
  const changed = listChanged(meeting.plan, plan);
  if (changed.length === 0) return 'Rien ne change.';
  const moves = changed.some((key) => key === 'day' || key === 'from' || key === 'to');
  return whyNotPlan(model, office, plan) ?? (moves && isPast(model, office, plan) ? PAST : null);
}

function whyNotUndo(model: Model, office: Office, id: MeetingId): string | null {
  const meeting = findMeeting(office, id);
  if (meeting === undefined) return NO_MEETING;
  const fault = whyNotTouch(model, meeting);
  if (fault !== null) return fault;
  if (meeting.before !== null) return null;
  const isTold = Object.values(meeting.told).some(({ about }) => about === planKey(meeting));
  return isTold ? 'Quelqu’un est déjà au courant : il n’y a plus rien à reprendre.' : 'Il n’y a rien à reprendre.';
}

function whyNotWrite(meeting: MeetingState, to: readonly OwnerId[], text: string): string | null {
  if (to.length === 0) return NOBODY;
  if (text.length > MOST_WORDS) return 'Ce texte est trop long.';
  return to.every((who) => meeting.plan.attendees.includes(who)) ? null : 'Cette personne n’est pas de la réunion.';
}

/** One may tell of a cancelled meeting too: that it is. */
function whyNotInvite(model: Model, office: Office, deed: Extract<AgendaDeed, { do: 'invite' }>): string | null {
  const meeting = findMeeting(office, deed.meeting);
  if (meeting === undefined) return NO_MEETING;
  return whyNotTouch(model, meeting) ?? whyNotWrite(meeting, deed.to, deed.text);
}

function whyNotRemind(model: Model, office: Office, deed: Extract<AgendaDeed, { do: 'remind' }>): string | null {
  const meeting = findMeeting(office, deed.meeting);
  const fault = whyNotStanding(model, meeting);
  if (fault !== null || meeting === undefined) return fault;
  const written = whyNotWrite(meeting, deed.to, deed.text);
  if (written !== null) return written;
  if (deed.to.some((who) => meeting.told[who]?.about !== planKey(meeting)))
    return 'Envoyez d’abord l’invitation : cette personne n’a rien reçu à ce sujet.';
  const isWaited = (who: OwnerId) => {
    const answer = answerNow(meeting, who)?.answer;
    return answer === undefined || answer === 'maybe' || answer === 'undelivered';
  };
  return deed.to.every(isWaited) ? null : 'Cette personne a déjà répondu.';
}

function whyNotNote(model: Model, office: Office, deed: Extract<AgendaDeed, { do: 'noteAnswer' }>): string | null {
  const meeting = findMeeting(office, deed.meeting);
  const fault = whyNotStanding(model, meeting);
  if (fault !== null || meeting === undefined) return fault;
  if (!meeting.plan.attendees.includes(deed.who)) return 'Cette personne n’est pas de la réunion.';
  return answerNow(meeting, deed.who)?.answer === deed.answer ? 'C’est déjà sa réponse.' : null;
}

function whyNotSearch(model: Model, search: SlotSearch): string | null {
  const fault =
    whyNotPeople(model, search.owners) ?? whyNotDay(model, search.fromDay) ?? whyNotDay(model, search.toDay);
  if (fault !== null) return fault;
  const { minutes } = search;
  if (!Number.isInteger(minutes) || minutes < SHORTEST_MINUTES || minutes > LONGEST_MINUTES)
    return 'Choisissez une durée de cinq minutes à dix heures.';
  const days = (readDay(search.toDay) ?? 0) - (readDay(search.fromDay) ?? 0) + 1;
  if (days < 1) return 'Le dernier jour est avant le premier.';
  return days > MOST_DAYS ? 'Cherchez sur quinze jours au plus.' : null;
}

function whyNotTask(model: Model, office: Office, deed: Extract<AgendaDeed, { do: 'addTask' }>): string | null {
  if (deed.text.trim() === '') return 'Écrivez ce qu’il y a à faire.';
  if (deed.text.length > LONGEST_TITLE) return 'Ce texte est trop long.';
  if (deed.at !== '' && readClock(deed.at) === null) return 'Cette heure n’existe pas.';
  if (office.programs.agenda.tasks.length >= MOST_TASKS) return 'Il y a déjà trop de tâches.';
  return whyNotDay(model, deed.day);
}

function whyNotTick(office: Office, rank: number, done: boolean): string | null {
  const task = office.programs.agenda.tasks[rank];
  if (task === undefined) return 'Cette tâche n’existe pas.';
  return task.done === done ? 'C’est déjà fait.' : null;
}

export function whyNotAgenda(model: Model, office: Office, deed: AgendaDeed): string | null {
  switch (deed.do) {
    case 'show':
      return whyNotPeople(model, deed.owners) ?? whyNotDay(model, deed.day);
    case 'searchSlots':
      return whyNotSearch(model, deed);
    case 'planMeeting':
      return whyNotPlanMeeting(model, office, deed.plan);
    case 'changeMeeting':
      return whyNotChange(model, office, deed.meeting, deed.plan);
    case 'cancelMeeting':
      if (deed.note.length > MOST_WORDS) return 'Ce texte est trop long.';
      return whyNotStanding(model, findMeeting(office, deed.meeting));
    case 'undo':
      return whyNotUndo(model, office, deed.meeting);
    case 'invite':
      return whyNotInvite(model, office, deed);
    case 'remind':
      return whyNotRemind(model, office, deed);
    case 'noteAnswer':
      return whyNotNote(model, office, deed);
    case 'addTask':
      return whyNotTask(model, office, deed);
    case 'tickTask':
      return whyNotTick(office, deed.rank, deed.done);
    default:
      return assertNever(deed);
  }
}
