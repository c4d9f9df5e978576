/**
 * The short while between choosing a reply and seeing the next ones: the chosen slip slides, the others fall.
 * The act itself is never delayed. Knows hands, not what they mean.
 */
import { useCallback, useEffect, useState } from 'react';
import type { UtteranceId } from '../../model/ids.ts';
import type { HandView } from '../../session/view.ts';
import { prefersStillness } from '../../ui/index.ts';

interface Choice {
  readonly hand: HandView;
  readonly utterance: UtteranceId;
}

export interface ChoiceState {
  /** The hand to draw: the one chosen from while its slips move, else the present one. */
  readonly hand: HandView | null;
  /** What was chosen in it; null when nothing moves. */
  readonly chosen: UtteranceId | null;
  start(hand: HandView, utterance: UtteranceId): void;
}

/** The slide and the last fall, ms. */
const SHOWN_MS = 340;

export function useChoice(present: HandView | null): ChoiceState {
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => {
    if (choice === null) return undefined;
    const timer = setTimeout(() => setChoice(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [choice]);
  const start = useCallback((hand: HandView, utterance: UtteranceId) => {
    if (!prefersStillness()) setChoice({ hand, utterance });
  }, []);
  return {
    hand: choice?.hand ?? present,
    chosen: choice?.utterance ?? null,
    start,
  };
}
