/** How people answer invitations, and the answers that come back. Sends nothing itself. */
import type { Answer, OwnerId } from '../../../model/agenda.ts';
import { chanceOf } from '../../../model/chance.ts';
import { MINUTE_MS, SECOND_MS } from '../../../model/time.ts';
import { drawsHold } from '../../../scenario/condition.ts';
import type { MeetingAnswer } from '../../../scenario/schema/agenda.ts';
import { valueNow } from '../../../scenario/varies.ts';
import { holds } from '../../circumstances.ts';
import { drawInstantMs } from '../../instants.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import type { Turn } from '../../turn.ts';
import { bookOf } from './calendars.ts';
import { changeMeeting } from './meetings.ts';
import { isFree, isShutOut, openDiary } from './obstacles.ts';
import { readSpan } from './span.ts';
import { type AgendaHappening, type MeetingState, planKey } from './state.ts';

/** An answer nobody described comes after two to four minutes; mail that cannot be delivered is back within seconds. */
const QUICKEST_MS = 2 * MINUTE_MS;
const RETURNED_MS = 3 * SECOND_MS;
const RETURNED_SPREAD_MS = 5 * SECOND_MS;

/** What the situation says of how they answer: the first entry that fits. */
function findAnswer(model: Model, office: Office, meeting: MeetingState, who: OwnerId): MeetingAnswer | undefined {
  return bookOf(model).agenda.answers.find(
    (one) =>
      one.meeting === meeting.id &&
      one.who === who &&
      drawsHold(one.draw, (name) => model.variant.draws[name]) &&
      holds(model, office, one.when, who),
  );
}

export function isUnreachable(model: Model, who: OwnerId): boolean {
  const owner = bookOf(model).owners.get(who);
  return owner !== undefined && valueNow(owner.undelivered, model.variant.draws) === true;
}

export function isReachedByVoice(model: Model, who: OwnerId): boolean {
  return bookOf(model).owners.get(who)?.reachedBy === 'voice';
}

/** Can they come: free then, and the room receives them? They know it of themselves, whatever the screen shows. */
function canAttend(model: Model, office: Office, { id, plan }: MeetingState, who: OwnerId): boolean {
  const span = readSpan(plan.day, plan.from, plan.to);
  const diary = openDiary(model, office, { shown: false, except: id });
  return span !== null && isFree(diary, who, span) && !isShutOut(diary, plan.room, who);
}

/** What they would say if one asked them. */
export function wouldAnswer(model: Model, office: Office, meeting: MeetingState, who: OwnerId): Answer {
  const described = findAnswer(model, office, meeting, who)?.answer;
  if (described === 'yes' || described === 'no' || described === 'maybe') return described;
  return canAttend(model, office, meeting, who) ? 'yes' : 'no';
}

type Reply = readonly [answer: Answer, inMs: number];

function returned(model: Model, salt: string): Reply {
  return ['undelivered', Math.round(RETURNED_MS + chanceOf(model.variant.seed, salt) * RETURNED_SPREAD_MS)];
}

/** What comes back by itself of what they have just been sent; null: nothing. */
function replyOf(model: Model, office: Office, meeting: MeetingState, who: OwnerId, reminded: boolean): Reply | null {
  const salt = `answer.${meeting.id}.${who}.${planKey(meeting)}`;
  if (isUnreachable(model, who)) return returned(model, salt);
  if (isReachedByVoice(model, who) || meeting.cancelled) return null;
  const described = findAnswer(model, office, meeting, who);
  if (described === undefined) {
    const answer = canAttend(model, office, meeting, who) ? 'yes' : 'no';
    return [answer, Math.round(QUICKEST_MS + chanceOf(model.variant.seed, salt) * QUICKEST_MS)];
  }
  const { answer, onceReminded, afterS, spreadS } = described;
  if (answer === 'undelivered') return returned(model, salt);
  if (answer === 'silent' || (onceReminded && !reminded)) return null;
  return [answer, Math.max(SECOND_MS, drawInstantMs(model, salt, afterS, spreadS))];
}

/** Plans what they answer to what they have just been sent, in place of what they were about to answer. */
export function expectAnswer(turn: Turn, meeting: MeetingState, who: OwnerId, reminded: boolean): void {
  turn.cancel((what) => what.kind === 'invitationAnswers' && what.meeting === meeting.id && what.who === who);
  const reply = replyOf(turn.model, turn.office, meeting, who, reminded);
  if (reply === null) return;
  const [answer, inMs] = reply;
  turn.plan(inMs, { kind: 'invitationAnswers', meeting: meeting.id, who, answer, about: planKey(meeting) });
}

/** Is an answer of theirs on its way? */
export function isAnswerDue(office: Office, meeting: MeetingState, who: OwnerId): boolean {
  return office.agenda.some(
    ({ what }) => what.kind === 'invitationAnswers' && what.meeting === meeting.id && what.who === who,
  );
}

/** An answer comes back, unless it is about a plan that has changed since: what could not be delivered comes back all the same. */
export function answerInvitation(turn: Turn, { meeting: id, who, answer, about }: AgendaHappening): void {
  const meeting = turn.office.programs.agenda.meetings.find((one) => one.id === id);
  if (meeting === undefined || !meeting.plan.attendees.includes(who)) return;
  if (answer !== 'undelivered' && about !== planKey(meeting)) return;
  changeMeeting(turn, {
    ...meeting,
    answers: { ...meeting.answers, [who]: { about, answer, atMs: turn.nowMs, noted: false } },
  });
  turn.note({ kind: 'invitationAnswered', meeting: id, who, answer });
}
