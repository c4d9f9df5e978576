/**
 * Words that count entries. On an empty log: `seen` is false, `never` true, `mark` false, `count` compares zero.
 */
import type { LogEntry } from '../../model/log.ts';
import type { Match } from '../../scenario/schema/index.ts';
import { compileMatch } from '../match.ts';
import { findingsNamed, narrowQuotes } from '../narrowQuotes.ts';
import { Citations, type Subscribe, type Watch } from '../watch.ts';

type Matches = Match | Match[];

function countMatches(matches: Matches, subscribe: Subscribe): Citations {
  const matcher = compileMatch(matches);
  const named = findingsNamed(matches);
  const citations = new Citations();
  const hear = (entry: LogEntry) => {
    if (matcher.matches(entry)) citations.add(narrowQuotes(entry, named));
  };
  subscribe({ kinds: matcher.kinds, mark: null, hear });
  return citations;
}

const watchCitations = (citations: Citations, holds: (times: number) => boolean): Watch => ({
  found: () => ({ holds: holds(citations.times), cited: citations.cited, times: citations.times, durationMs: null }),
});

/** At least one entry matches. Once true, stays true. */
export function openSeen(matches: Matches, subscribe: Subscribe): Watch {
  return watchCitations(countMatches(matches, subscribe), (times) => times > 0);
}

/** No entry matches. Once false, stays false; then it cites what should not have been. */
export function openNever(matches: Matches, subscribe: Subscribe): Watch {
  return watchCitations(countMatches(matches, subscribe), (times) => times === 0);
}

/** The number of matching entries lies within the bounds given. */
export function openCount(
  { of, atLeast = 0, atMost = Number.POSITIVE_INFINITY }: { of: Matches; atLeast?: number; atMost?: number },
  subscribe: Subscribe,
): Watch {
  return watchCitations(countMatches(of, subscribe), (times) => times >= atLeast && times <= atMost);
}

/** The mark has become true (a mark never becomes false again). */
export function openMark(mark: string, subscribe: Subscribe): Watch {
  const citations = new Citations();
  subscribe({ kinds: [], mark, hear: (entry) => citations.add(entry) });
  return watchCitations(citations, (times) => times > 0);
}
