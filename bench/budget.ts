/**
 * What a budget is and when it is kept. Ratios against a peer measured in the same run: times alone say more of the machine than
 * of Situ. Knows numbers; nothing of what is measured.
 */
import type { BenchTools } from './tools.ts';

/** One line of the table of design budgets. */
export interface Budget {
  /** French, as printed: « Page d’accueil utilisable ». */
  readonly name: string;
  /** Unit of both measures, as printed: `ms`, `ko`, `états/s`. */
  readonly unit: string;
  /** Is the limit the most or the least allowed? */
  readonly sense: 'atMost' | 'atLeast';
  /** Limit of what `judged` names. */
  readonly limit: number;
  /** What the limit is for: the ratio ours ÷ peer, or our own measure in `unit`. Left out: the ratio when there is a peer. */
  readonly judged?: 'ratio' | 'ours';
  /** Times of this machine, which say more of it than of Situ: printed, never a reason to fail. */
  readonly isInformation?: boolean;
  /** What the peer is, French: « page nue Phaser + XState + Howler ». */
  readonly peerName?: string;
  /** One sample of ours, in `unit`. */
  measure(tools: BenchTools): Promise<number>;
  /** One sample of the peer's, in `unit`. */
  peer?(tools: BenchTools): Promise<number>;
  /** Samples of each; the median counts. One is enough for what never varies (a size) or takes long. Default 5. */
  readonly samples?: number;
}

/** A budget measured. */
export interface BudgetResult {
  readonly budget: Budget;
  /** Medians, in the budget's unit. */
  readonly ours: number;
  readonly peer?: number;
  /** Ours ÷ peer, when there is a peer. */
  readonly ratio?: number;
  /** What is held against the limit: the ratio or our own measure. */
  readonly score: number;
  readonly isKept: boolean;
}

/** @param values at least one */
export function findMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('no median of nothing');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Holds samples against the limit. @param peer empty when the budget has no peer */
export function judgeBudget(budget: Budget, ours: readonly number[], peer: readonly number[]): BudgetResult {
  const ourMedian = findMedian(ours);
  const peerMedian = peer.length === 0 ? undefined : findMedian(peer);
  const ratio = peerMedian === undefined ? undefined : ourMedian / peerMedian;
  const score = budget.judged === 'ours' ? ourMedian : (ratio ?? ourMedian);
  const isKept = budget.sense === 'atMost' ? score <= budget.limit : score >= budget.limit;
  return { budget, ours: ourMedian, score, isKept, ...(peerMedian === undefined ? {} : { peer: peerMedian, ratio }) };
}

/** Does the run of all budgets fail because of this one? */
export const isBroken = ({ isKept, budget }: BudgetResult): boolean => !isKept && budget.isInformation !== true;

const defaultSamples = 5;

/**
 * Measures a budget: ours and the peer's in turn, so that a machine that slows down slows both, after one unmeasured turn that
 * warms caches up on the server's side.
 */
export async function measureBudget(budget: Budget, tools: BenchTools): Promise<BudgetResult> {
  const samples = budget.samples ?? defaultSamples;
  const [ours, peer]: [number[], number[]] = [[], []];
  const warmUps = samples > 1 ? 1 : 0;
  for (let turn = -warmUps; turn < samples; turn += 1) {
    const [ourSample, peerSample] = [await budget.measure(tools), await budget.peer?.(tools)];
    if (turn < 0) continue;
    ours.push(ourSample);
    if (peerSample !== undefined) peer.push(peerSample);
  }
  return judgeBudget(budget, ours, peer);
}
