/** People come in, come forward, and leave. */
import type { PersonId } from '../../model/ids.ts';
import type { Departure, Place } from '../../model/person.ts';
import { SECOND_MS } from '../../model/time.ts';
import { findAtCounter, gazeOf } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { turnEyes } from './gaze.ts';
import { callerGivesUp } from './phone.ts';
import { speak, whenQuiet } from './speak.ts';

const WALK_IN_MS = 6000;
const STEP_UP_MS = 3000;
const COUNTER_FREE_MS = 25_000;
const LAST_WORD_MS = 800;

export function enter(turn: Turn, who: PersonId): void {
  if (!turn.place(who, 'door')) return;
  turn.plan(WALK_IN_MS, { kind: 'reach', who, place: turn.model.characters.get(who)?.arrives?.to ?? 'queue' });
}

/** Somebody who has other things to do does not stand there for ever. */
function stayAWhile(turn: Turn, who: PersonId): void {
  const staysS = turn.model.characters.get(who)?.arrives?.staysS;
  if (staysS !== undefined) turn.plan(staysS * SECOND_MS, { kind: 'goAway', who });
}

/** They have stayed as long as they could. */
export function goAway(turn: Turn, who: PersonId): void {
  if (turn.placeOf(who) === 'counter') planLeaving(turn, who, 'served');
}

/** They reach the counter, or queue when it is taken; idle eyes rise to whoever stands in front. */
export function reach(turn: Turn, who: PersonId, place: Place): void {
  const free = findAtCounter(turn.model, turn.office) === null;
  const to = place === 'counter' && free ? 'counter' : 'queue';
  if (!turn.place(who, to)) return;
  if (to === 'counter' && gazeOf(turn.office) === 'desk' && turn.office.now.tool === 'none') turnEyes(turn, who);
  speak(turn, who, ['arrives']);
  if (to === 'counter') stayAWhile(turn, who);
  if (free && to === 'queue') turn.plan(COUNTER_FREE_MS, { kind: 'stepUp', who });
}

/** Invited, or tired of waiting before an empty counter. */
export function comeForward(turn: Turn, who: PersonId): void {
  if (findAtCounter(turn.model, turn.office) !== null || turn.placeOf(who) !== 'queue') return;
  turn.cancel((what) => what.kind === 'stepUp' && what.who === who);
  turn.plan(STEP_UP_MS, { kind: 'stepUp', who });
}

export function stepUp(turn: Turn, who: PersonId): void {
  if (findAtCounter(turn.model, turn.office) !== null || !turn.place(who, 'counter')) return;
  if (gazeOf(turn.office) === 'desk' && turn.office.now.tool === 'none') turnEyes(turn, who);
  speak(turn, who, ['invited']);
  stayAWhile(turn, who);
}

/** They go once their last words are out; what they would still have said is dropped. */
export function planLeaving(turn: Turn, who: PersonId, how: Departure): void {
  if (turn.office.agenda.some(({ what }) => what.kind === 'leave' && what.who === who)) return;
  turn.cancel((what) => (what.kind === 'speak' && what.who === who) || (what.kind === 'takeOver' && what.who === who));
  turn.plan(whenQuiet(turn) - turn.nowMs + LAST_WORD_MS, { kind: 'leave', who, how });
}

/** Whoever came to help goes with the person they came for. */
function accompany(turn: Turn): void {
  const { superior, security } = turn.model.scenario.world;
  for (const helper of [superior, security]) {
    if (turn.model.characters.has(helper) && turn.placeOf(helper) === 'door') turn.place(helper, 'gone');
  }
}

/** Words on the way out, then the door. Whoever waits comes forward after a while if nobody calls them. */
export function leave(turn: Turn, who: PersonId, how: Departure): void {
  // On the telephone, going is hanging up.
  if (turn.placeOf(who) === 'line') return callerGivesUp(turn, who);
  const mood = turn.moodOf(who);
  const need = turn.needOf(who);
  if (how !== 'closing') speak(turn, who, [`leaves.${how}`]);
  if (!turn.place(who, 'gone')) return;
  turn.note({ kind: 'personLeft', who, how, mood, need });
  // What is being said to them is still said to its end, in the air: `hear` ends the learner's sentence.
  turn.cancel((what) => (what.kind === 'speak' || what.kind === 'heardOut') && what.who === who);
  if (how === 'relayed' || how === 'evacuated') accompany(turn);
  if (gazeOf(turn.office) === who) turnEyes(turn, 'desk');
  if (findAtCounter(turn.model, turn.office) === null) {
    const next = turn.model.scenario.characters.find(({ id }) => turn.placeOf(id) === 'queue');
    if (next) turn.plan(COUNTER_FREE_MS, { kind: 'stepUp', who: next.id });
  }
}
