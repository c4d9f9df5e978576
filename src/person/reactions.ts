/**
 * What an act does to a person (visitor.md). Pure: feelings in, feelings out.
 * Knows nothing of sentences; the chart decides which acts a sentence is made of.
 */
import type { Mood, Need, SpeechAct } from '../model/person.ts';
import { NEEDS } from '../model/person.ts';
import { angerOf, clampMilli, type Feelings, MILLI, moveAnger } from './feelings.ts';
import type { Tuning } from './tuning.ts';

/** What matters when something is heard. `exact`: the reformulation is right; `sound`: the promise can be kept. */
export interface Hearing {
  readonly mood: Mood;
  readonly need: Need;
  /** Have they been let speak before? */
  readonly listened: boolean;
  readonly exact: boolean;
}

const EMPATHY: ReadonlySet<SpeechAct> = new Set([
  'nameFeeling',
  'apologise',
  'letSpeak',
  'reformulate',
  'thankForWaiting',
]);

const atLeast = (need: Need, floor: Need): boolean => NEEDS.indexOf(need) >= NEEDS.indexOf(floor);

/** Points of anger one act moves, before repetition and temper. */
function weighAct(act: SpeechAct, feelings: Feelings, hearing: Hearing, tuning: Tuning): number {
  const anger = angerOf(feelings) / MILLI;
  switch (act) {
    case 'reformulate':
      return hearing.exact ? (tuning.anger.reformulate ?? 0) : tuning.wrongReformulation;
    case 'apologise':
      return hearing.listened ? (tuning.anger.apologise ?? 0) : tuning.apologyBeforeListening;
    case 'explainRule':
    case 'justify':
      return hearing.listened ? 0 : tuning.rulesBeforeListening;
    case 'propose':
    case 'promise':
      return atLeast(hearing.need, 'reformulated') ? (tuning.anger[act] ?? 0) : 0;
    case 'setLimit':
      if (anger >= tuning.limitFrom) return tuning.anger.setLimit ?? 0;
      return anger < tuning.limitVexesBelow ? tuning.limitWhenCool : 0;
    case 'close':
      return atLeast(hearing.need, 'engaged') ? (tuning.anger.close ?? 0) : tuning.closeUnsettled;
    case 'alertSecurity':
      return anger < tuning.limitFrom ? tuning.alertWhenCool : 0;
    default:
      return tuning.anger[act] ?? 0;
  }
}

function temperFactor(act: SpeechAct, feelings: Feelings, tuning: Tuning): number {
  if (feelings.temper !== 'instrumental') return 1;
  if (EMPATHY.has(act)) return tuning.instrumentalEmpathy;
  return act === 'setLimit' ? tuning.instrumentalLimits : 1;
}

/**
 * One act is done to a person. Soothing halves with each repetition; vexing does not.
 * From `threatening` nothing said soothes: only help or withdrawal does.
 */
export function reactToAct(feelings: Feelings, act: SpeechAct, hearing: Hearing, tuning: Tuning): Feelings {
  const times = feelings.times[act] ?? 0;
  const points = weighAct(act, feelings, hearing, tuning) * temperFactor(act, feelings, tuning);
  const soothes = points < 0;
  const delta = soothes && hearing.mood === 'threatening' ? 0 : points * MILLI * (soothes ? 1 / 2 ** times : 1);
  const moved = moveAnger(feelings, Math.round(delta), tuning);
  const trust = (tuning.trust[act] ?? 0) * (act === 'reformulate' && !hearing.exact ? -1 : 1);
  return { ...moved, trust: clampMilli(moved.trust + trust * MILLI), times: { ...feelings.times, [act]: times + 1 } };
}

/** All the acts of one sentence, in order. */
export function reactToActs(
  feelings: Feelings,
  acts: readonly SpeechAct[],
  hearing: Hearing,
  tuning: Tuning,
): Feelings {
  return acts.reduce((now, act) => reactToAct(now, act, hearing, tuning), feelings);
}
