/**
 * One aim for the next run, from the weakest criterion and its weightiest evidence. Reads verdicts and decisions; the words are
 * those of the situation's own indicators. Never more than one: two aims are none.
 */
import type { Assessment } from '../../assessment/index.ts';
import type { CriterionVerdict, Evidence, Verdict, Weight } from '../../model/verdict.ts';
import type { Debrief } from '../../session/index.ts';
import type { Decisions } from '../notes.ts';
import { endSentence } from '../words.ts';

export interface Aim {
  /** A sentence, said as something to do. */
  readonly text: string;
  /** What made it the aim; null when nothing was weak. */
  readonly because: { readonly criterion: string; readonly evidence: Evidence } | null;
  /** From where to play again; null when there is nothing to mend. */
  readonly fromMs: number | null;
  /** Number of the moment at that evidence, if one was marked. */
  readonly moment: number | null;
}

/** Time to see it coming. */
const LEAD_MS = 15_000;
const NEAR_MS = 3000;

const faultWeights: Readonly<Record<Weight, number>> = { critical: 1000, major: 100, minor: 1, shows: 0 };
const verdictRanks: Readonly<Record<Verdict, number>> = {
  'non-acquis': 3,
  partiel: 2,
  acquis: 1,
  'non-observe': 0,
  humain: 0,
};

interface Weakness {
  readonly verdict: CriterionVerdict;
  readonly rank: number;
  readonly weight: number;
}

function weigh(verdict: CriterionVerdict, decisions: Decisions): Weakness {
  const settled = decisions[verdict.criterion]?.verdict ?? verdict.verdict;
  const weight = verdict.evidence.reduce((sum, one) => sum + faultWeights[one.weight], 0);
  return { verdict, rank: verdictRanks[settled], weight };
}

const ALL_MET =
  'Tout ce qui a pu être observé est acquis. Rejouer avec un autre tirage, pour que cela tienne dans une autre situation.';
const NOTHING_SEEN = 'Rien n’a pu être observé cette fois. Aller jusqu’au bout de ce qui est demandé.';

function encourage(verdicts: readonly CriterionVerdict[]): Aim {
  const isSeen = verdicts.some(({ evidence }) => evidence.length > 0);
  return { text: isSeen ? ALL_MET : NOTHING_SEEN, because: null, fromMs: null, moment: null };
}

/** What never came, dated by the end for want of an instant of its own, is played again from the start. */
function chooseStart({ atMs }: Evidence, isMissing: boolean, durationMs: number): number {
  return isMissing && atMs >= durationMs ? 0 : Math.max(0, atMs - LEAD_MS);
}

/** Criteria a person decided to be acquired come after the others; a tie goes to the first in the assessment's order. */
export function proposeAim(
  { verdicts, indicators }: Assessment,
  { moments, durationMs }: Pick<Debrief, 'moments' | 'durationMs'>,
  decisions: Decisions = {},
): Aim {
  const [weakest] = verdicts
    .map((verdict) => weigh(verdict, decisions))
    .filter(({ rank, weight }) => rank > 0 && weight > 0)
    .sort((a, b) => b.rank - a.rank || b.weight - a.weight);
  if (weakest === undefined) return encourage(verdicts);
  const evidence = weakest.verdict.evidence.reduce((worst, one) =>
    faultWeights[one.weight] > faultWeights[worst.weight] ? one : worst,
  );
  const judged = indicators.find(({ indicator }) => indicator.id === evidence.indicator);
  const isMissing = judged?.missing.some(({ text, atMs }) => text === evidence.text && atMs === evidence.atMs) ?? false;
  const moment = moments.find(({ atMs }) => Math.abs(atMs - evidence.atMs) <= NEAR_MS);
  return {
    text: endSentence(judged?.indicator.title ?? evidence.text),
    because: { criterion: weakest.verdict.criterion, evidence },
    fromMs: chooseStart(evidence, isMissing, durationMs),
    moment: moment?.n ?? null,
  };
}

/** The aim a reader of one document needs: from its own criteria as long as one of them is weak, else from all. */
export function proposeAimFor(
  own: readonly CriterionVerdict[],
  assessment: Assessment,
  debrief: Pick<Debrief, 'moments' | 'durationMs'>,
  decisions: Decisions = {},
): Aim {
  const aim = proposeAim({ ...assessment, verdicts: own }, debrief, decisions);
  return aim.because === null ? proposeAim(assessment, debrief, decisions) : aim;
}
