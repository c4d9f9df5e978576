/**
 * Time passes: seconds weigh on people, and what was due happens. `findNextMoment` says how far time can go before
 * something must be played; between moments only numbers change, so however time is cut the result is the same.
 */
import { assertNever } from '../../model/assertNever.ts';
import type { PersonId } from '../../model/ids.ts';
import { SECOND_MS } from '../../model/time.ts';
import {
  angerOf,
  type Feelings,
  feelSecond,
  type Impulse,
  moodFor,
  type Second,
  type Surroundings,
} from '../../person/index.ts';
import { holds } from '../circumstances.ts';
import type { Model } from '../model.ts';
import { hazardRegion, moodRegion, needRegion, placeRegion } from '../modes.ts';
import type { Happening, Office } from '../office.ts';
import { answerInvitation } from '../programs/agenda/answers.ts';
import { answerVisa } from '../programs/erp/visas.ts';
import { findOnLine, gazeOf, isAttended } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { closeCounter, endPaperwork } from './endings.ts';
import { showMood } from './feel.ts';
import { hear } from './hear.ts';
import { arriveHelp, takeOver } from './help.ts';
import { receiveMail } from './mail.ts';
import { takeMailInHand } from './mailHandling.ts';
import { enter, goAway, leave, planLeaving, reach, stepUp } from './move.ts';
import { callerGivesUp, openCall, ring, stopRinging } from './phone.ts';
import { hearOut } from './say.ts';
import { speak } from './speak.ts';

function whereIs(office: Office, who: PersonId): Surroundings['where'] | null {
  const place = office.now[placeRegion(who)];
  if (place === 'counter' || place === 'queue') return place;
  if (place === 'seat') return 'queue';
  if (place !== 'line') return null;
  return findOnLine(office) === who ? 'line' : 'held';
}

function talkingWith(office: Office, who: PersonId): Surroundings['talking'] {
  if (office.speech?.speaker === who) return 'them';
  return office.speech?.speaker === 'learner' && office.speech.to === who ? 'learner' : 'nobody';
}

function feelOneSecond(model: Model, office: Office, who: PersonId, feelings: Feelings, nowMs: number): Second | null {
  const where = whereIs(office, who);
  if (where === null) return null;
  const character = model.characters.get(who);
  const helpComing =
    where === 'counter' && (office.now['help:superior'] !== 'none' || office.now['help:security'] !== 'none');
  const around = {
    where,
    attended: isAttended(office, who),
    talking: talkingWith(office, who),
    mood: office.now[moodRegion(who)],
    need: office.now[needRegion(who)],
    helpComing,
    nowMs,
    patienceS: character?.patienceS ?? Number.POSITIVE_INFINITY,
  } as Surroundings;
  return feelSecond(feelings, around, model.tuning);
}

const listFeeling = (model: Model, office: Office): PersonId[] =>
  model.scenario.characters.map(({ id }) => id).filter((id) => whereIs(office, id) !== null);

/** The first instant after now, and not after `limitMs`, at which something happens: a due event, a mood, an impulse. */
export function findNextMoment(model: Model, office: Office, limitMs: number): number {
  const dueMs = Math.max(office.clockMs, office.agenda[0]?.atMs ?? Number.POSITIVE_INFINITY);
  const horizonMs = Math.min(limitMs, dueMs);
  for (const who of listFeeling(model, office)) {
    let feelings = office.feelings[who];
    for (let ms = nextSecond(office.clockMs); feelings && ms < horizonMs; ms += SECOND_MS) {
      const second = feelOneSecond(model, office, who, feelings, ms);
      if (second === null) break;
      const mood = office.now[moodRegion(who)] as Surroundings['mood'];
      if (second.impulse !== null || wouldChangeMood(mood, second.feelings)) return findNextMoment(model, office, ms);
      feelings = second.feelings;
    }
  }
  return horizonMs;
}

const nextSecond = (ms: number): number => (Math.floor(ms / SECOND_MS) + 1) * SECOND_MS;

const wouldChangeMood = (mood: Surroundings['mood'], feelings: Feelings): boolean =>
  mood !== 'threatening' && moodFor(angerOf(feelings), mood) !== mood;

/** Seconds pass for one person; the impulse is that of the last second (there is none before, by construction). */
function liveSeconds(turn: Turn, who: PersonId, fromMs: number, toMs: number): Impulse | null {
  let impulse: Impulse | null = null;
  let feelings = turn.feelings(who);
  for (let ms = nextSecond(fromMs); ms <= toMs; ms += SECOND_MS) {
    const second = feelOneSecond(turn.model, turn.office, who, feelings, ms);
    if (second === null) break;
    feelings = second.feelings;
    impulse = second.impulse;
  }
  turn.setFeelings(who, feelings);
  return impulse;
}

function speakUp(turn: Turn, who: PersonId): void {
  const gaze = gazeOf(turn.office);
  turn.note({ kind: 'felt', who, cause: 'ignored', forMs: turn.feelings(who).aloneS * SECOND_MS });
  speak(
    turn,
    who,
    gaze === 'screen' ? ['screen', 'ignored'] : gaze === 'phone' ? ['phone-taken', 'ignored'] : ['ignored'],
  );
}

function followImpulse(turn: Turn, who: PersonId, impulse: Impulse): void {
  switch (impulse) {
    case 'ignored':
      return speakUp(turn, who);
    case 'waits':
      turn.note({ kind: 'felt', who, cause: 'waiting', forMs: turn.feelings(who).aloneS * SECOND_MS });
      speak(turn, who, ['waits']);
      return;
    case 'silence':
      speak(turn, who, ['silence']);
      return;
    case 'gives-up':
      if (turn.placeOf(who) === 'line') callerGivesUp(turn, who);
      else planLeaving(turn, who, 'unserved');
      return;
    case 'explodes':
      planLeaving(turn, who, 'furious');
      return;
    default:
      assertNever(impulse);
  }
}

function happen(turn: Turn, what: Happening): void {
  switch (what.kind) {
    case 'enter':
      return enter(turn, what.who);
    case 'reach':
      return reach(turn, what.who, what.place);
    case 'stepUp':
      return stepUp(turn, what.who);
    case 'goAway':
      return goAway(turn, what.who);
    case 'ring':
      return ring(turn, what.call, what.round);
    case 'stopRinging':
      return stopRinging(turn, what.call, what.round);
    case 'openCall':
      return openCall(turn, what.who);
    case 'hear':
      turn.office.speech = null;
      return hear(turn, what.who, what.utterance, what.listened);
    case 'heardOut':
      return hearOut(turn, what.who);
    case 'speak':
      speak(turn, what.who, what.on, what.tries);
      return;
    case 'speechEnds':
      if (turn.office.speech?.id === what.id) turn.office.speech = null;
      return;
    case 'help':
      return arriveHelp(turn, what.who);
    case 'takeOver':
      return takeOver(turn, what.who);
    case 'leave':
      return leave(turn, what.who, what.how);
    case 'mailArrives':
      return receiveMail(turn, what.mail);
    case 'mailTaken':
      return takeMailInHand(turn, what.mail);
    case 'invitationAnswers':
      return answerInvitation(turn, what);
    case 'visaAnswers':
      return answerVisa(turn, what);
    case 'hazard':
      return strike(turn, what.hazard);
    case 'dawn':
      return strikeHazards(turn);
    case 'close':
      return closeCounter(turn);
    case 'endPaperwork':
      return endPaperwork(turn);
    default:
      assertNever(what);
  }
}

function strike(turn: Turn, hazard: string): void {
  if (turn.move(hazardRegion(hazard), 'struck')) turn.note({ kind: 'hazardStruck', hazard });
}

/** Hazards that wait for a circumstance strike as soon as it holds. */
export function strikeHazards(turn: Turn): void {
  for (const { id, strikes } of turn.model.scenario.hazards) {
    if (
      strikes.when &&
      turn.office.now[hazardRegion(id)] === 'armed' &&
      holds(turn.model, turn.office, strikes.when, '')
    )
      strike(turn, id);
  }
}

function playDue(turn: Turn): void {
  for (
    let due = turn.office.agenda[0];
    due && due.atMs <= turn.nowMs && turn.office.now.phase !== 'over';
    due = turn.office.agenda[0]
  ) {
    turn.office.agenda = turn.office.agenda.slice(1);
    happen(turn, due.what);
  }
}

/** Goes to `toMs`, which must not lie beyond `findNextMoment`. */
export function passTime(turn: Turn, toMs: number): void {
  const fromMs = turn.nowMs;
  const impulses = listFeeling(turn.model, turn.office).map((who) => ({
    who,
    impulse: liveSeconds(turn, who, fromMs, toMs),
  }));
  turn.office.clockMs = toMs;
  for (const { who, impulse } of impulses) {
    const moodTriggers = showMood(turn, who);
    if (impulse !== null) followImpulse(turn, who, impulse);
    else if (moodTriggers.length > 0) speak(turn, who, moodTriggers);
  }
  playDue(turn);
}
