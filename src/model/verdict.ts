/**
 * A verdict proposed for one criterion, and the evidence it rests on. The software proposes; people decide.
 * Knows nothing of how evidence is found (`assessment/`).
 */
import type { CriterionId } from './criterion.ts';
import type { IndicatorId } from './ids.ts';

/** The four verdicts, plus `humain`: a person alone may judge this criterion. Spelled as other tools read them. */
export const VERDICTS = ['acquis', 'partiel', 'non-acquis', 'non-observe', 'humain'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a piece of evidence says for or against. */
export type Weight = 'shows' | 'minor' | 'major' | 'critical';

/** One cited moment. `text` is a French sentence a jury reads; `entries` are the `seq` of the log entries it rests on. */
export interface Evidence {
  readonly atMs: number;
  readonly text: string;
  readonly weight: Weight;
  readonly indicator: IndicatorId;
  readonly entries: readonly number[];
}

/** The proposal for a criterion. `why` explains `non-observe` and `humain` in French, else is empty. */
export interface CriterionVerdict {
  readonly criterion: CriterionId;
  readonly verdict: Verdict;
  readonly toConfirm: boolean;
  readonly why: string;
  readonly evidence: readonly Evidence[];
}
