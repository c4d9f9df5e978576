/** Things at the same time in one row stand one beside the other: which share of the row each takes. Pure. */
import type { Stretch } from './timeScale.ts';

export interface Lane {
  /** From 0. */
  readonly lane: number;
  /** How many share the row there. */
  readonly lanes: number;
}

/** For each stretch, in the order given; given in order of time. */
export function layLanes(stretches: readonly Stretch[]): Lane[] {
  const laid: { lane: number; lanes: number }[] = [];
  let group: number[] = [];
  let groupEnd = Number.NEGATIVE_INFINITY;
  let ends: number[] = [];
  const close = () => {
    for (const rank of group) {
      const one = laid[rank];
      if (one !== undefined) one.lanes = ends.length;
    }
  };
  stretches.forEach(({ from, to }, rank) => {
    if (from >= groupEnd) {
      close();
      group = [];
      ends = [];
    }
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    groupEnd = Math.max(groupEnd, to);
    group.push(rank);
    laid.push({ lane, lanes: 1 });
  });
  close();
  return laid;
}
