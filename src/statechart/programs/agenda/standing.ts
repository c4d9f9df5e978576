/** How meetings stand, for the log: where, when, what is in the way, who knows, who comes. */
import type { Answer, MeetingId, MeetingPlan, Obstacles, OwnerId } from '../../../model/agenda.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import type { Turn } from '../../turn.ts';
import { NO_OBSTACLE, obstaclesOf } from './obstacles.ts';
import { answerNow, isInformed, type MeetingState } from './state.ts';

export type Standing = Obstacles &
  Pick<MeetingPlan, 'day' | 'from' | 'to' | 'room' | 'equipment' | 'attendees' | 'documents'> & {
    readonly meeting: MeetingId;
  };

/** Nothing is in the way of a cancelled meeting. */
export function standing(model: Model, office: Office, { id, plan, cancelled }: MeetingState): Standing {
  const { day, from, to, room, equipment, attendees, documents } = plan;
  const obstacles = cancelled ? NO_OBSTACLE : obstaclesOf(model, office, plan, { shown: false, except: id });
  return { meeting: id, day, from, to, room, equipment, attendees, documents, ...obstacles };
}

/** Those to whom something of it was ever sent or said. */
export const listInvited = ({ told }: MeetingState): OwnerId[] => Object.keys(told);

/** Writes how each meeting stands at the end. Nobody answers for a cancelled one. */
export function closeAgenda(turn: Turn): void {
  for (const meeting of turn.office.programs.agenda.meetings) {
    const { attendees } = meeting.plan;
    const asked = meeting.cancelled ? [] : attendees;
    const answering = (...answers: (Answer | undefined)[]) =>
      asked.filter((who) => answers.includes(answerNow(meeting, who)?.answer));
    turn.note({
      kind: 'meetingStands',
      ...standing(turn.model, turn.office, meeting),
      cancelled: meeting.cancelled,
      informed: attendees.filter((who) => isInformed(meeting, who)),
      uninformed: attendees.filter((who) => !isInformed(meeting, who)),
      yes: answering('yes'),
      no: answering('no'),
      silent: answering(undefined, 'undelivered'),
    });
  }
}
