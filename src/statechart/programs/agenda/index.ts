/** Rules of the program « agenda »: calendars of several people, rooms, meetings that move, invitations and what comes back. */
import { wording } from '../../circumstances.ts';
import type { ProgramRules } from '../program.ts';
import { bookOf } from './calendars.ts';
import { playAgenda } from './deeds.ts';
import { openMeeting } from './meetings.ts';
import { closeAgenda } from './standing.ts';
import { suggestAgenda } from './suggest.ts';
import { whyNotAgenda } from './whyNot.ts';

export { answerInvitation } from './answers.ts';
export { bookOf, listTaken, type Taken } from './calendars.ts';
export { nextMeetingId, openMeeting } from './meetings.ts';
export { obstaclesOf, openDiary } from './obstacles.ts';
export { listRooms, minuteNow, QUARTER_MINUTES } from './search.ts';
export {
  clockAt,
  DAY_MINUTES,
  dayAt,
  isWithinHours,
  overlaps,
  readClock,
  readDay,
  readSpan,
  type Span,
} from './span.ts';
export { answerNow, isInformed, type MeetingState, planKey } from './state.ts';
export { listJoinable, whyNotTouch } from './whyNot.ts';

export const agendaRules: ProgramRules<'agenda'> = {
  open: (model) => {
    const { owners, meetings, tasks } = bookOf(model).agenda;
    return {
      // One’s own calendars lie open; the others are looked up.
      shown: owners.filter(({ access }) => access === 'write').map(({ id }) => id),
      meetings: meetings.flatMap((meeting) => openMeeting(model, meeting) ?? []),
      tasks: tasks.map(({ text, day, at }) => ({ text: wording(model, { clockMs: 0 }, text), day, at, done: false })),
      searched: null,
      found: [],
    };
  },
  whyNot: whyNotAgenda,
  play: playAgenda,
  close: closeAgenda,
  suggest: suggestAgenda,
};
