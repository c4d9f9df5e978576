/** The program « agenda » as a view may know it: plain data, final French words. Tells what calendars tell, and no more. */
import type { SlotSearch } from '../../model/agenda.ts';
import type { Run } from '../../simulation/index.ts';
import { calendars, wording } from '../../statechart/index.ts';
import type { AgendaNewsView, AgendaView, MeetingView, SlotSearchView, SlotView } from './agenda/agendaView.ts';
import { sayDay, sayHour, sayWhen } from './agenda/agendaWords.ts';
import { nameDocument, type Rows, sayTime, sayZones, viewMeeting } from './agenda/meetings.ts';
import { viewPeople, viewRooms, viewThings } from './agenda/rows.ts';

export type * from './agenda/agendaView.ts';
export { sayDay, sayHour, sayWhen } from './agenda/agendaWords.ts';

type Diary = ReturnType<typeof calendars.openDiary>;

function viewSlot(run: Run, rows: Rows, diary: Diary, found: string, search: SlotSearch): SlotView[] {
  const { owners, minutes } = search;
  const [day = '', from = ''] = found.split(' ');
  const start = calendars.readSpan(day, from, from)?.from;
  if (start === undefined) return [];
  const span = { from: start, to: start + minutes };
  return [
    {
      start,
      day,
      from,
      to: calendars.clockAt(span.to),
      words: sayWhen(span),
      zones: sayZones(run, owners, start),
      rooms: calendars.listRooms(diary, owners, span).map((id) => ({ id, name: rows.get(id)?.name ?? id })),
    },
  ];
}

function viewSearch(run: Run, rows: Rows): SlotSearchView | null {
  const { searched, found } = run.state.programs.agenda;
  if (searched === null) return null;
  const { owners, withRoom, minutes, fromDay, toDay } = searched;
  const diary = calendars.openDiary(run.model, run.state, { shown: true });
  const slots = found.flatMap((slot) => viewSlot(run, rows, diary, slot, searched));
  return { owners, withRoom, minutes, fromDay, toDay, slots };
}

/** What has come since the day opened. */
function viewNews(run: Run, meetings: readonly MeetingView[]): AgendaNewsView[] {
  const news = run.state.programs.agenda.meetings.flatMap(({ id, answers }) => {
    const meeting = meetings.find((one) => one.id === id);
    if (meeting === undefined) return [];
    return meeting.answers.flatMap(({ who, name, sign, words }): AgendaNewsView[] => {
      const answered = answers[who];
      if (answered === undefined || answered.atMs === 0 || sign === 'waiting' || sign === 'untold') return [];
      const { atMs } = answered;
      return [{ meeting: id, title: meeting.title, who, name, sign, words, time: sayTime(run, atMs), atMs }];
    });
  });
  return news.sort((a, b) => b.atMs - a.atMs);
}

function viewTasks(run: Run): AgendaView['tasks'] {
  return run.state.programs.agenda.tasks.map(({ text, day, at, done }) => {
    const start = (calendars.readDay(day) ?? 0) * calendars.DAY_MINUTES;
    const minute = at === '' ? null : calendars.readClock(at);
    return { text, when: minute === null ? sayDay(start) : `${sayDay(start)}, ${sayHour(minute)}`, isDone: done };
  });
}

/** Null when this desk has none. */
export function viewAgenda(run: Run): AgendaView | null {
  const { agenda } = run.scenario;
  if (agenda === undefined) return null;
  const all = calendars.listTaken(run.model, run.state, { shown: true });
  const people = viewPeople(run, all);
  const rooms = viewRooms(run, all);
  const things = viewThings(run, all);
  const rows: Rows = new Map([...people, ...rooms, ...things].map((row) => [row.id, row]));
  const meetings = run.state.programs.agenda.meetings.flatMap((meeting) => viewMeeting(run, rows, meeting) ?? []);
  const say = (text: string) => wording(run.model, run.state, text);
  return {
    name: say(agenda.name),
    zone: say(agenda.zone),
    today: run.scenario.date,
    nowMinute: calendars.minuteNow(run.model, run.state),
    people,
    shown: run.state.programs.agenda.shown,
    rooms,
    things,
    meetings,
    nextMeeting: calendars.nextMeetingId(run.state),
    search: viewSearch(run, rows),
    tasks: viewTasks(run),
    news: viewNews(run, meetings),
    documents: calendars.listJoinable(run.model, run.state).map((id) => ({ id, title: nameDocument(run, id) })),
  };
}
