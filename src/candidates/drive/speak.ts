/** How a candidate says a line: turns to the person, lets them finish, seeks other words until the reply is on offer. */
import type { UtteranceId } from '../../model/ids.ts';
import type { Run } from '../../simulation/index.ts';
import { BEGAN_TOGETHER_MS, listSayable, placeRegion } from '../../statechart/index.ts';
import { isLearnerSpeaking, passOwnTalk, passTalk } from './clock.ts';

/** More pages than any hand has. */
const MOST_RETHINKS = 24;

export interface Manner {
  readonly interrupts: boolean;
}

/** Turns to the person a reply is addressed to, if one is not already facing them. */
function face(run: Run, to: string): void {
  if (run.hand()?.to === to) return;
  const at = run.state.now[placeRegion(to)] === 'line' ? 'phone' : to;
  if (run.whyNot({ do: 'look', at }) === null) run.act({ do: 'look', at });
}

/** Seeks other words until the reply is on offer; gives up when the pages have all been seen. */
function seek(run: Run, id: UtteranceId): boolean {
  if (isLearnerSpeaking(run)) return false;
  for (let tries = 0; tries < MOST_RETHINKS; tries += 1) {
    const hand = run.hand();
    if (!hand) return false;
    if (hand.replies.some((reply) => reply.id === id)) return true;
    if (!hand.canRethink || run.whyNot({ do: 'rethink', to: hand.to }) !== null) return false;
    run.act({ do: 'rethink', to: hand.to });
  }
  return false;
}

/** To cut somebody off, they must have begun: two voices that start together cut nobody off. */
function letThemBegin(run: Run): void {
  const { speech } = run.state;
  if (speech === null || speech.speaker === 'learner') return;
  run.advance(Math.min(speech.untilMs - 1, speech.fromMs + BEGAN_TOGETHER_MS));
}

/** Says the first of these replies that can be said now; false when none can. */
export function sayOneOf(run: Run, ids: readonly UtteranceId[], { interrupts }: Manner): boolean {
  for (const id of ids) {
    const to = run.scenario.utterances.find((utterance) => utterance.id === id)?.to;
    if (to === undefined || run.over) continue;
    face(run, to);
    (interrupts ? passOwnTalk : passTalk)(run);
    if (run.over || !listSayable(run.model, run.state, to).some((utterance) => utterance.id === id)) continue;
    if (interrupts) letThemBegin(run);
    if (seek(run, id)) {
      run.act({ do: 'say', utterance: id });
      return true;
    }
  }
  return false;
}
