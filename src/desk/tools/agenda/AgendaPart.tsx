/** The part of the agenda one is in: planning, week, list, rooms, invitations or tasks. Chooses; draws none of them itself. */
import { assertNever } from '../../../model/assertNever.ts';
import type { RowView } from '../../../session/programs/agenda.ts';
import { nameDayInFull, TAB_WORDS, words } from './agendaWords.ts';
import { ColumnsView } from './ColumnsView.tsx';
import { InvitationList } from './InvitationList.tsx';
import { ListView } from './ListView.tsx';
import { type RowGroup, RowsView } from './RowsView.tsx';
import { TaskList } from './TaskList.tsx';
import type { Stretch } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';
import { listDays } from './usePlanning.ts';

/** Side by side over a week, more than these could not be read. */
const MOST_IN_WEEK = 3;

/** Whose week is shown: the organiser and the others of the meeting first, then the rest, as many as fit. */
function listWeekPeople({ place }: AgendaDesk): readonly RowView[] {
  const { people, row, meeting } = place;
  if (row !== null && row.kind !== 'thing') return [row];
  if (people.length <= MOST_IN_WEEK) return people;
  const kept = people.filter(({ isKept, id }) => isKept && meeting?.plan.attendees.includes(id) === true);
  return kept.length > 0 ? kept.slice(0, MOST_IN_WEEK) : people.slice(0, 1);
}

function Planning({ desk, onSketch }: Omit<AgendaPartProps, 'nowMs'>) {
  const { view, place } = desk;
  const { people, day } = place;
  if (place.layout === 'columns') {
    const columns = [...people, ...view.rooms].map((row) => ({ key: row.id, day, row }));
    return (
      <ColumnsView
        desk={desk}
        label={`${TAB_WORDS.planning}, ${nameDayInFull(day)}`}
        columns={columns}
        isByDay={false}
      />
    );
  }
  const groups: RowGroup[] = [
    { id: 'people', title: '', rows: people },
    ...(view.rooms.length === 0 ? [] : [{ id: 'rooms', title: words.rooms, rows: view.rooms }]),
  ];
  return <RowsView desk={desk} label={TAB_WORDS.planning} groups={groups} onSketch={onSketch} />;
}

function Week({ desk }: { readonly desk: AgendaDesk }) {
  const rows = listWeekPeople(desk);
  const columns = listDays(desk, rows).flatMap((day) => rows.map((row) => ({ key: `${day}-${row.id}`, day, row })));
  const names = rows.map(({ name }) => name).join(', ');
  return <ColumnsView desk={desk} label={`${TAB_WORDS.week}, ${names}`} columns={columns} isByDay />;
}

function Rooms({ desk, onSketch }: Omit<AgendaPartProps, 'nowMs'>) {
  const { rooms, things } = desk.view;
  const groups: RowGroup[] = [
    { id: 'rooms', title: words.rooms, rows: rooms },
    ...(things.length === 0 ? [] : [{ id: 'things', title: words.things, rows: things }]),
  ];
  return <RowsView desk={desk} label={TAB_WORDS.rooms} groups={groups} onSketch={onSketch} />;
}

export interface AgendaPartProps {
  readonly desk: AgendaDesk;
  readonly nowMs: number;
  readonly onSketch: (row: RowView, stretch: Stretch) => void;
}

export function AgendaPart({ desk, nowMs, onSketch }: AgendaPartProps) {
  const { tab } = desk.place;
  switch (tab) {
    case 'planning':
      return <Planning desk={desk} onSketch={onSketch} />;
    case 'week':
      return <Week desk={desk} />;
    case 'list':
      return <ListView desk={desk} rows={[...desk.place.people, ...desk.view.rooms]} />;
    case 'rooms':
      return <Rooms desk={desk} onSketch={onSketch} />;
    case 'invitations':
      return <InvitationList desk={desk} nowMs={nowMs} />;
    case 'tasks':
      return <TaskList desk={desk} />;
    default:
      return assertNever(tab);
  }
}
