/** What is done in the shared calendars, and the answers that come back, said in French with names, days and hours. Judges nothing. */

import type { AgendaFact, Answer, MeetingPlan, OwnerId } from '../../model/agenda.ts';
import { assertNever } from '../../model/assertNever.ts';
import { quote } from '../../model/phrases.ts';
import { formatDayInWords, formatHour, parseCivilDate, parseTimeOfDay } from '../../model/time.ts';
import { sayRoom } from '../programs/agenda/agendaWords.ts';
import { other, own, type Told } from './deed.ts';
import type { Names } from './names.ts';

type Entry<K extends AgendaFact['kind']> = Extract<AgendaFact, { kind: K }>;

/** More names than this are counted. */
const MOST_NAMES = 4;

const ANSWER_WORDS: Readonly<Record<Exclude<Answer, 'undelivered'>, string>> = {
  yes: 'accepte',
  no: 'refuse',
  maybe: 'répond «\u202fpeut-être\u202f»',
};

const NOTED: Readonly<Record<Answer, string>> = {
  yes: 'présence acceptée',
  no: 'présence refusée',
  maybe: 'peut-être',
  undelivered: 'invitation non remise',
};

const PARTS: Readonly<Record<keyof MeetingPlan, string>> = {
  title: 'le titre',
  day: 'le jour',
  from: 'l’heure',
  to: 'la durée',
  room: 'la salle',
  equipment: 'le matériel',
  attendees: 'les participants',
  documents: 'les documents joints',
  note: 'la note',
};

/** « mardi 18 novembre »; a day that is none stays as typed. */
export function sayDay(day: string): string {
  const date = parseCivilDate(day);
  return date === null ? day : formatDayInWords(date);
}

const sayHour = (time: string): string => {
  const minutes = parseTimeOfDay(time);
  return minutes === null ? time : formatHour(minutes);
};

const sayWhen = ({ day, from, to }: { readonly day: string; readonly from: string; readonly to: string }): string =>
  `${sayDay(day)}, de ${sayHour(from)} à ${sayHour(to)}`;

const sayPlace = (names: Names, room: string): string => (room === '' ? 'sans salle' : sayRoom(names.room(room)));

const sayThings = (names: Names, things: readonly string[]): string =>
  things.length === 0 ? '' : `, avec ${things.map((thing) => names.thing(thing)).join(', ')}`;

const saySome = (names: Names, ids: readonly OwnerId[]): string =>
  ids.length > MOST_NAMES ? `${ids.length}\u00a0personnes` : names.owners(ids);

const MOVES: readonly (keyof MeetingPlan)[] = ['day', 'from', 'to'];

function tellChange(entry: Entry<'meetingChanged'>, names: Names): string {
  const { changed, meeting, room, equipment } = entry;
  const place = `${sayPlace(names, room)}${sayThings(names, equipment)}`;
  if (changed.some((part) => MOVES.includes(part)))
    return `Vous déplacez ${names.meeting(meeting)}\u00a0: ${sayWhen(entry)}, ${place}`;
  if (changed.includes('room') || changed.includes('equipment'))
    return `Vous réservez pour ${names.meeting(meeting)}\u00a0: ${place}`;
  return `Vous changez ${changed.map((part) => PARTS[part]).join(', ')} de ${names.meeting(meeting)}`;
}

function tellSearch(
  { owners, minutes, withRoom, fromDay, toDay, found }: Entry<'slotsSearched'>,
  names: Names,
): string {
  const many = found.length > 1 ? 's' : '';
  const result = found.length === 0 ? 'aucun' : `${found.length}\u00a0trouvé${many}`;
  const whom = `${saySome(names, owners)}${withRoom ? ', avec une salle' : ''}`;
  const days = fromDay === toDay ? `le ${sayDay(fromDay)}` : `du ${sayDay(fromDay)} au ${sayDay(toDay)}`;
  return `Vous cherchez un créneau de ${formatHour(minutes)} pour ${whom}, ${days}\u00a0: ${result}`;
}

function tellAnswer({ who, meeting, answer }: Entry<'invitationAnswered'>, names: Names): string {
  return answer === 'undelivered'
    ? `L’invitation à ${names.meeting(meeting)} n’a pas pu être remise à ${names.owner(who)}`
    : `${names.owner(who)} ${ANSWER_WORDS[answer]}\u00a0: ${names.meeting(meeting)}`;
}

function tellEnd(entry: Entry<'meetingStands'>, names: Names): string {
  const { meeting, cancelled, room, silent, uninformed } = entry;
  if (cancelled) return `À la fin, la réunion ${names.meeting(meeting)} est annulée`;
  const unaware =
    uninformed.length === 0
      ? 'tous prévenus par l’agenda'
      : `non prévenus par l’agenda\u00a0: ${names.owners(uninformed)}`;
  const waited = silent.length === 0 ? '' : `\u202f; sans réponse\u00a0: ${names.owners(silent)}`;
  return `À la fin, ${names.meeting(meeting)}\u00a0: ${sayWhen(entry)}, ${sayPlace(names, room)}\u202f; ${unaware}${waited}`;
}

export function tellAgenda(entry: AgendaFact, names: Names): Told {
  const tell = (text: string, quote = '') => own('agenda', text, quote);
  switch (entry.kind) {
    case 'agendaShown':
      return tell(`Vous regardez les agendas\u00a0: ${saySome(names, entry.owners)}, ${sayDay(entry.day)}`);
    case 'slotsSearched':
      return tell(tellSearch(entry, names));
    case 'meetingPlanned':
      return tell(`Vous créez ${quote(entry.title)}\u00a0: ${sayWhen(entry)}, ${sayPlace(names, entry.room)}`);
    case 'meetingChanged':
      return tell(tellChange(entry, names));
    case 'meetingCancelled':
      return tell(`Vous annulez ${names.meeting(entry.meeting)}`, entry.note);
    case 'meetingRestored':
      return tell(`Vous revenez sur votre dernier changement de ${names.meeting(entry.meeting)}`);
    case 'meetingWithdrawn':
      return tell(`Vous retirez de l’agenda ${quote(entry.title)}, que vous veniez de créer`);
    case 'invitationsSent':
      return tell(
        `Vous ${entry.update ? 'prévenez du changement' : 'invitez'} ${saySome(names, entry.to)}\u00a0: ${names.meeting(entry.meeting)}, ${sayDay(entry.day)} à ${sayHour(entry.from)}`,
        entry.text,
      );
    case 'reminderSent':
      return tell(`Vous relancez ${saySome(names, entry.to)} pour ${names.meeting(entry.meeting)}`, entry.text);
    case 'invitationAnswered':
      return other('agenda', tellAnswer(entry, names));
    case 'answerNoted':
      return tell(
        `Vous notez la réponse de ${names.owner(entry.who)} pour ${names.meeting(entry.meeting)}\u00a0: ${NOTED[entry.answer]}`,
      );
    case 'taskAdded':
      return tell(
        `Vous notez une tâche pour le ${sayDay(entry.day)}${entry.at === '' ? '' : `, à ${sayHour(entry.at)}`}`,
        entry.text,
      );
    case 'taskTicked':
      return tell(entry.done ? 'Vous cochez une tâche' : 'Vous décochez une tâche', entry.text);
    case 'meetingStands':
      return other('agenda', tellEnd(entry, names));
    default:
      return assertNever(entry);
  }
}
