/** The words of the agenda on screen. */
import { type CivilDate, civilDate, formatDayInWords, formatHour, weekdayOf } from '../../../model/time.ts';
import type { AnswerSign } from '../../../session/programs/agenda.ts';
import type { AgendaTab } from './agendaTabs.ts';

export const TAB_WORDS: Readonly<Record<AgendaTab, string>> = {
  planning: 'Planning',
  week: 'Semaine',
  list: 'Liste',
  rooms: 'Salles',
  invitations: 'Invitations',
  tasks: 'Tâches',
};

export const words = {
  title: 'Agenda',
  none: 'Ce poste n’a pas d’agenda.',
  tabs: 'Volets de l’agenda',
  toolbar: 'Actions de l’agenda',
  before: 'Semaine précédente',
  after: 'Semaine suivante',
  dayBefore: 'Jour précédent',
  dayAfter: 'Jour suivant',
  week: (number: number) => `Semaine\u00a0${number}`,
  today: 'Aujourd’hui',
  rows: 'Lignes',
  columns: 'Colonnes',
  layout: 'Disposition',
  free: 'Créneau libre',
  calendars: 'Agendas',
  new: 'Nouveau',
  people: 'Personnes',
  rooms: 'Salles',
  things: 'Matériel',
  pane: 'Détail',
  back: 'Retour au planning',
  openPane: 'Détail de la réunion',
  here: 'ici',
  there: 'là-bas',
  listLabel: 'Tous les rendez-vous de la semaine',
  nothing: 'Rien de prévu',
  cancelled: 'Annulée',
  nothingHere: 'Rien dans ces agendas cette semaine.',
  choose: 'Choisissez un rendez-vous, ou une personne.',
  noNews: 'Aucune réponse pour l’instant',
  noNewsHint: 'Les réponses aux invitations arrivent ici.',
  waiting: 'Réponses attendues',
  came: 'Réponses reçues',
  noTasks: 'Aucune tâche',
  noTasksHint: 'Écrivez ci-dessous ce qu’il ne faut pas oublier.',
  keys: {
    quarter: '¼\u00a0h',
    lasts: 'durée',
    pose: 'poser',
    new: 'nouveau',
    free: 'créneau libre',
    pane: 'volet',
  },
  frameHelp:
    'Flèches gauche et droite\u202f: un quart d’heure. Majuscule et flèche\u202f: la durée. Haut et bas\u202f: le jour. Entrée\u202f: poser. Échap\u202f: abandonner.',
  columnFrameHelp:
    'Flèches haut et bas\u202f: un quart d’heure. Majuscule et flèche\u202f: la durée. Gauche et droite\u202f: le jour. Entrée\u202f: poser. Échap\u202f: abandonner.',
} as const;

export const SIGN_WORDS: Readonly<Record<AnswerSign, string>> = {
  yes: 'vient',
  no: 'ne vient pas',
  maybe: 'réponse provisoire',
  undelivered: 'message non remis',
  waiting: 'pas encore de réponse',
  untold: 'pas encore prévenu de ce changement',
};

const SHORT_DAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const SHORTEST_DAYS = ['lu.', 'ma.', 'me.', 'je.', 've.', 'sa.', 'di.'];

/** « jeudi 20 », « jeu. 20 » or « je. », by the room there is. */
export function nameDay(day: number, room: 'wide' | 'middling' | 'narrow'): string {
  const date = civilDate(day);
  if (room === 'narrow') return SHORTEST_DAYS[weekdayOf(date)] ?? '';
  if (room === 'middling') return `${SHORT_DAYS[weekdayOf(date)]} ${date.day}`;
  return formatDayInWords(date).split(' ').slice(0, 2).join(' ');
}

export const nameDayInFull = (day: number): string => formatDayInWords(civilDate(day));

/** « 17 au 21 novembre » */
export function nameDays(first: number, last: number): string {
  const [a, b] = [civilDate(first), civilDate(last)];
  const wordsOf = (date: CivilDate) => formatDayInWords(date).split(' ').slice(1);
  const [from = '', month = ''] = wordsOf(a);
  const [to = '', otherMonth = ''] = wordsOf(b);
  if (first === last) return `${from} ${month}`;
  return month === otherMonth ? `${from} au ${to} ${month}` : `${from} ${month} au ${to} ${otherMonth}`;
}

export const sayHour = (minutesOfDay: number): string => formatHour(minutesOfDay);

/** « 14 h à 16 h » */
export const sayHours = (from: number, to: number): string => `${formatHour(from % 1440)} à ${formatHour(to % 1440)}`;
