/** What a sentence of the learner's brings about once heard: feelings, the need, help, a departure, an answer. */
import type { PersonId, UtteranceId } from '../../model/ids.ts';
import { isTakenCareOf, shownMood } from '../../person/index.ts';
import type { Utterance } from '../../scenario/schema/index.ts';
import { findAtCounter } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { undergo } from './feel.ts';
import { callHelp, handOver } from './help.ts';
import { comeForward, planLeaving } from './move.ts';
import { speak } from './speak.ts';

/** How far the request comes with this sentence. */
function advanceNeed(turn: Turn, { to, acts, accuracy, promises }: Utterance): void {
  if (acts.includes('ask')) turn.advanceNeed(to, 'expressed');
  if (acts.includes('reformulate') && accuracy === 'exact') turn.advanceNeed(to, 'reformulated');
  const promise = promises === undefined ? undefined : turn.model.promises.get(promises);
  if (promise?.settles) turn.advanceNeed(to, 'resolved');
  else if (promise?.dated) turn.advanceNeed(to, 'engaged');
}

function triggersOf(turn: Turn, utterance: Utterance, moodTriggers: readonly string[]): string[] {
  const threatened = moodTriggers.includes('threatens') ? ['threatens'] : [];
  const opening = turn.office.phone.who === utterance.to && !turn.office.phone.opened ? ['opens'] : [];
  return [
    ...threatened,
    `said.${utterance.id}`,
    ...(utterance.promises ? [`promised.${utterance.promises}`] : []),
    ...utterance.claims.map((claim) => `told.${claim}`),
    ...(utterance.asks ? [`answers.${utterance.asks}`] : []),
    ...opening,
    ...utterance.acts.map((act) => `reply.${act}`),
    ...moodTriggers,
    'reply',
  ];
}

/** Saying goodbye: they go if they have what they need, or storm out if they are far from it. Colleagues want nothing of us. */
function takeLeave(turn: Turn, who: PersonId): void {
  if (findAtCounter(turn.model, turn.office) !== who) return;
  if (turn.model.characters.get(who)?.role === 'colleague') {
    planLeaving(turn, who, 'served');
    return;
  }
  const need = turn.needOf(who);
  const mood = turn.moodOf(who);
  if (isTakenCareOf(need))
    planLeaving(
      turn,
      who,
      shownMood(turn.feelings(who), mood, need) === 'soothed' && turn.feelings(who).grievance > 0
        ? 'soothed'
        : 'served',
    );
  else if (mood === 'aggressive') planLeaving(turn, who, 'furious');
}

function isReachable(turn: Turn, who: PersonId): boolean {
  const place = turn.placeOf(who);
  return place !== 'away' && place !== 'gone' && place !== 'door';
}

export function hear(turn: Turn, who: PersonId, id: UtteranceId, listened: boolean): void {
  const utterance = turn.model.utterances.get(id);
  if (!utterance || !isReachable(turn, who)) return;
  const moodTriggers = undergo(turn, who, utterance.acts, { listened, exact: utterance.accuracy === 'exact' });
  advanceNeed(turn, utterance);
  if (utterance.acts.includes('alertSecurity')) callHelp(turn, 'security');
  if (utterance.acts.includes('askForHelp')) callHelp(turn, 'superior');
  if (utterance.acts.includes('invite')) comeForward(turn, who);
  if (utterance.acts.includes('handOver')) handOver(turn, who);
  const triggers = triggersOf(turn, utterance, moodTriggers);
  const answered = speak(turn, who, triggers);
  if (answered && turn.office.phone.who === who) turn.office.phone = { ...turn.office.phone, opened: true };
  if (utterance.acts.includes('close')) takeLeave(turn, who);
}
