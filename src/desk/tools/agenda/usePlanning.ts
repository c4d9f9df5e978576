/**
 * What a planning of rows and one of columns share: the days and hours shown, where the meeting chosen stands or would stand, the
 * drag and the keys that move it. Knows the desk of the agenda; draws nothing.
 */
import type { KeyboardEvent } from 'react';
import type { BlockView, RowView } from '../../../session/programs/agenda.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { readFrameKey } from './agendaKeys.ts';
import { nameDayInFull, sayHours } from './agendaWords.ts';
import { endAt, moveBy, moveByDays, type Proposal, proposalOf } from './proposal.ts';
import { dayOf, listHours, listWeek, type Stretch, type TimeScale } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';

/** Where the meeting chosen is to be drawn: as proposed, else as it stands. Null when none may be moved. */
export function readWhere({ place, proposal }: AgendaDesk): Proposal | null {
  const { meeting } = place;
  if (meeting === null || meeting.isCancelled) return null;
  return proposal ?? proposalOf(meeting);
}

const isOn = (day: number) => (block: BlockView) => dayOf(block.from) === day;

/** The days of the week shown. */
export function listDays({ place }: AgendaDesk, rows: readonly RowView[]): number[] {
  return listWeek(place.day, (day) => rows.some(({ blocks }) => blocks.some(isOn(day))));
}

/** The hours that hold what is done in these rows on these days. What closes a whole day need not be seen to its ends. */
export function readHours(
  rows: readonly RowView[],
  days: readonly number[],
  where: Proposal | null,
): Pick<TimeScale, 'opens' | 'closes'> {
  const blocks: Stretch[] = rows.flatMap((row) =>
    row.blocks
      .filter(({ from, kind }) => days.includes(dayOf(from)) && kind !== 'works' && kind !== 'absence')
      .map(({ from, to, travelMinutes }) => ({ from: from - travelMinutes, to: to + travelMinutes })),
  );
  return listHours(where !== null && days.includes(dayOf(where.from)) ? [...blocks, where] : blocks);
}

export const sayWhere = ({ from, to }: Proposal): string => `${nameDayInFull(dayOf(from))}, ${sayHours(from, to)}`;

/** Moves the proposal as a key asks. @returns the handler of the frame’s keys */
export function useFrameKeys(
  desk: AgendaDesk,
  where: Proposal | null,
  timeRuns: 'across' | 'down',
): (event: KeyboardEvent<HTMLElement>) => void {
  const announce = useAnnounce();
  const show = (next: Proposal) => {
    desk.propose(next);
    announce(sayWhere(next));
  };
  return (event) => {
    if (where === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const deed = readFrameKey(event.key, event.shiftKey, timeRuns);
    if (deed === null || (deed.do === 'drop' && desk.proposal === null)) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed.do === 'move') show(moveBy(where, deed.minutes));
    else if (deed.do === 'lengthen') show(endAt(where, where.to + deed.minutes));
    else if (deed.do === 'day') show(moveByDays(where, deed.days));
    else if (deed.do === 'pose') desk.pose();
    else desk.propose(null);
  };
}
