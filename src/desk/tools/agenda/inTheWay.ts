/** Which blocks of the calendars shown lie where a meeting would stand: drawn, not judged; the rules judge when it is set down. Pure. */
import type { BlockView, MeetingView, RowView } from '../../../session/programs/agenda.ts';
import type { Proposal } from './proposal.ts';

/** Somebody’s who is of the meeting, or of its room; what is to be confirmed is in nobody’s way. */
export function isInTheWay(
  block: BlockView,
  row: RowView,
  meeting: MeetingView | null,
  where: Proposal | null,
): boolean {
  if (meeting === null || where === null || meeting.isCancelled || block.meeting === meeting.id) return false;
  if (block.kind === 'tentative') return false;
  const isTheirs = row.kind === 'person' ? meeting.plan.attendees.includes(row.id) : where.room === row.id;
  return isTheirs && block.from - block.travelMinutes < where.to && where.from < block.to + block.travelMinutes;
}
