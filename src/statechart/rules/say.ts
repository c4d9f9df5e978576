/** The learner says something, keeps silent, or seeks other words. What it does is heard when the words are over. */
import type { LineId, PersonId, UtteranceId } from '../../model/ids.ts';
import type { Breach } from '../../model/log.ts';
import type { Claim, Utterance } from '../../scenario/schema/index.ts';
import { holds, wording } from '../circumstances.ts';
import { findAtCounter, isOnLine, listOverhearing } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { undergo } from './feel.ts';
import { speak, speakingMs } from './speak.ts';
import { openTool } from './tools.ts';

const GESTURE_MS = 1200;
const NOD_MS = 700;
/** Words that start this soon after the other's cut nobody off. */
export const BEGAN_TOGETHER_MS = 1000;

function findBreach(turn: Turn, claim: Claim, to: PersonId, overheardBy: readonly PersonId[]): Breach {
  if (turn.model.characters.get(to)?.role === 'colleague') return 'none';
  if (claim.privacy === 'never') return 'forbidden';
  if (claim.privacy === 'open') return 'none';
  if (!turn.has(`act.${to}.checkIdentity`)) return 'unchecked';
  return claim.privacy === 'aside' && overheardBy.length > 0 ? 'overheard' : 'none';
}

const areKnown = (turn: Turn, infos: readonly string[]): boolean => infos.every((info) => turn.has(`known.${info}`));

function noteClaims(turn: Turn, utterance: Utterance, overheardBy: readonly PersonId[]): void {
  for (const id of utterance.claims) {
    const claim = turn.model.claims.get(id);
    if (!claim) continue;
    turn.note({
      kind: 'told',
      to: utterance.to,
      claim: id,
      text: wording(turn.model, turn.office, utterance.text),
      truth: holds(turn.model, turn.office, claim.trueWhen, utterance.to),
      verified: areKnown(turn, claim.needs),
      breach: findBreach(turn, claim, utterance.to, overheardBy),
      overheardBy,
    });
  }
}

function notePromise(turn: Turn, utterance: Utterance): void {
  const promise = utterance.promises === undefined ? undefined : turn.model.promises.get(utterance.promises);
  if (!promise) return;
  const { withinDelegation, dated } = promise;
  const text = wording(turn.model, turn.office, utterance.text);
  turn.note({
    kind: 'promised',
    to: utterance.to,
    promise: promise.id,
    text,
    withinDelegation,
    dated,
    verified: areKnown(turn, promise.needs),
  });
}

/** Speaking over somebody stops them, and they mind; two people who begin together are nobody's fault. */
function cutOff(turn: Turn): boolean {
  const speech = turn.office.speech;
  if (!speech || speech.speaker === 'learner') return false;
  const remainingMs = speech.untilMs - turn.nowMs;
  turn.office.speech = null;
  turn.cancel((what) => what.kind === 'speechEnds' || (what.kind === 'heardOut' && what.who === speech.speaker));
  if (turn.nowMs - speech.fromMs < BEGAN_TOGETHER_MS) return false;
  turn.note({ kind: 'lineCut', who: speech.speaker, line: speech.id as LineId, remainingMs });
  undergo(turn, speech.speaker, ['interrupt']);
  return true;
}

/** Announcing an absence explains the wait to whoever stands in front; greeting the queue explains theirs. */
function explainWaits(turn: Turn, { to, acts }: Utterance): void {
  const explain = (who: PersonId, seconds: number) =>
    turn.setFeelings(who, {
      ...turn.feelings(who),
      explainedUntilMs: Math.max(turn.feelings(who).explainedUntilMs, turn.nowMs + seconds * 1000),
    });
  if (acts.includes('announceInterruption') || acts.includes('askToHold'))
    explain(to, turn.model.tuning.explanationLastsS);
  if (acts.includes('acknowledgePresence')) explain(to, turn.model.tuning.acknowledgedLastsS);
}

export function say(turn: Turn, id: UtteranceId): void {
  const utterance = turn.model.utterances.get(id);
  if (!utterance) return;
  const { to } = utterance;
  const mood = turn.moodOf(to);
  const need = turn.needOf(to);
  const listened = turn.has(`act.${to}.letSpeak`);
  const interrupts = cutOff(turn);
  if (utterance.acts.includes('lowerVoice'))
    turn.office.marks = { ...turn.office.marks, [`lowered.${to}`]: turn.nowMs };
  const overheardBy = listOverhearing(turn.model, turn.office, to);
  const text = wording(turn.model, turn.office, utterance.text);
  const onLine = isOnLine(turn.office, to);
  turn.note({
    kind: 'said',
    utterance: id,
    to,
    acts: utterance.acts,
    text,
    exact: utterance.accuracy === 'exact',
    interrupts,
    mood,
    need,
    listened,
    onLine,
    overheardBy,
  });
  noteClaims(turn, utterance, overheardBy);
  notePromise(turn, utterance);
  explainWaits(turn, utterance);
  const untilMs = turn.nowMs + (utterance.gesture ? GESTURE_MS : speakingMs(text));
  turn.office.speech = { speaker: 'learner', to, id, text, delivery: '', fromMs: turn.nowMs, untilMs, onLine };
  turn.office.turns = { ...turn.office.turns, [to]: (turn.office.turns[to] ?? 0) + 1 };
  turn.office.rethinks = { ...turn.office.rethinks, [to]: 0 };
  turn.office.spokenToMs = { ...turn.office.spokenToMs, [to]: turn.nowMs };
  turn.planAt(untilMs, { kind: 'hear', who: to, utterance: id, listened });
  if (utterance.opens) openTool(turn, utterance.opens);
}

/** Lets them speak: to the end of their sentence, or, if they are silent, by waiting for more. */
export function listen(turn: Turn, to: PersonId): void {
  turn.cancel((what) => what.kind === 'heardOut');
  turn.note({ kind: 'listened', to, mood: turn.moodOf(to), need: turn.needOf(to) });
  turn.planAt(Math.max(turn.nowMs + NOD_MS, turn.office.speech?.untilMs ?? 0), { kind: 'heardOut', who: to });
}

/** They have been let speak: it soothes, and they say more. */
export function hearOut(turn: Turn, who: PersonId): void {
  const moodTriggers = undergo(turn, who, ['letSpeak']);
  turn.advanceNeed(who, 'expressed');
  speak(turn, who, ['reply.letSpeak', ...moodTriggers]);
}

export function rethink(turn: Turn, to: PersonId): void {
  turn.note({ kind: 'rethought', to });
  turn.office.rethinks = { ...turn.office.rethinks, [to]: (turn.office.rethinks[to] ?? 0) + 1 };
}

/** Is `who` at the counter? Used by what follows a sentence. */
export const isInFront = (turn: Turn, who: PersonId): boolean => findAtCounter(turn.model, turn.office) === who;
