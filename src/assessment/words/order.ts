/**
 * Words that compare the places of entries. On an empty log, `before`, `within` and `between` are true: nothing that
 * they ask for is overdue. What is still running when the log stops (a delay not yet spent, a span not yet closed)
 * is not held against the learner.
 */
import type { FactKind, LogEntry } from '../../model/log.ts';
import { SECOND_MS } from '../../model/time.ts';
import type { Match } from '../../scenario/schema/index.ts';
import { compileMatch, type Matcher } from '../match.ts';
import { Citations, type Subscribe, type Watch } from '../watch.ts';

type Matches = Match | Match[];

const kindsOf = (...matchers: readonly Matcher[]): FactKind[] => [...new Set(matchers.flatMap(({ kinds }) => kinds))];

/**
 * Nothing matches `then` until something has matched `first`; one entry may be both. Decided for good by the first
 * `then`. Cites the pair, or the `then` that came too early.
 */
export function openBefore({ first, then }: { first: Matches; then: Matches }, subscribe: Subscribe): Watch {
  const [opener, follower] = [compileMatch(first), compileMatch(then)];
  let earliest: LogEntry | null = null;
  let follows: LogEntry | null = null;
  subscribe({
    kinds: kindsOf(opener, follower),
    mark: null,
    hear: (entry) => {
      if (follows !== null) return;
      if (earliest === null && opener.matches(entry)) earliest = entry;
      if (follower.matches(entry)) follows = entry;
    },
  });
  return {
    found: () => {
      const cited = [...new Set([earliest, follows])].filter((entry) => entry !== null);
      const durationMs = earliest && follows ? follows.atMs - earliest.atMs : null;
      return { holds: follows === null || earliest !== null, cited, times: cited.length, durationMs };
    },
  };
}

/** The two ends of a delay, for citation. */
class Delays {
  readonly citations = new Citations();
  durationMs: number | null = null;

  add(from: LogEntry, to: LogEntry): void {
    this.durationMs ??= to.atMs - from.atMs;
    this.citations.add(from);
    if (to !== from) this.citations.add(to);
  }
}

/**
 * Each entry that matches `after` is followed by one that matches `seen`, at most `seconds` later; one `seen` answers
 * all that wait, and one entry may be both. Cites the pairs kept, or the first one broken.
 */
export function openWithin(
  { seconds, after, seen }: { seconds: number; after: Matches; seen: Matches },
  subscribe: Subscribe,
): Watch {
  const [opener, answer] = [compileMatch(after), compileMatch(seen)];
  const delayMs = seconds * SECOND_MS;
  const kept = new Delays();
  const broken = new Delays();
  let waiting: LogEntry[] = [];
  const answerAll = (entry: LogEntry) => {
    for (const from of waiting) (entry.atMs - from.atMs <= delayMs ? kept : broken).add(from, entry);
    waiting = [];
  };
  subscribe({
    kinds: kindsOf(opener, answer),
    mark: null,
    hear: (entry) => {
      if (opener.matches(entry)) waiting.push(entry);
      if (waiting.length > 0 && answer.matches(entry)) answerAll(entry);
    },
  });
  return {
    found: (nowMs) => {
      const overdue = waiting[0] && nowMs - waiting[0].atMs > delayMs ? waiting[0] : null;
      if (broken.citations.times > 0) return { ...pick(broken), holds: false };
      if (overdue) return { holds: false, cited: [overdue], times: 1, durationMs: nowMs - overdue.atMs };
      return { ...pick(kept), holds: true };
    },
  };
}

const pick = ({ citations, durationMs }: Delays) => ({ cited: citations.cited, times: citations.times, durationMs });

/** A stretch of the log being read by `between`. */
interface Span {
  readonly from: LogEntry;
  seen: LogEntry | null;
}

/**
 * In each stretch from an entry that matches `from` to the next that matches `to` (ends excluded), something matches
 * `seen` and nothing matches `never`. A stretch still open can break `never`, not yet `seen`.
 */
export function openBetween(
  { from, to, seen, never }: { from: Matches; to: Matches; seen?: Matches; never?: Matches },
  subscribe: Subscribe,
): Watch {
  const [opener, closer] = [compileMatch(from), compileMatch(to)];
  const wanted = seen ? compileMatch(seen) : null;
  const unwanted = never ? compileMatch(never) : null;
  const kept = new Delays();
  const broken = new Delays();
  let span: Span | null = null;
  const hearInside = (open: Span, entry: LogEntry) => {
    if (wanted?.matches(entry)) open.seen ??= entry;
    if (unwanted?.matches(entry)) broken.add(open.from, entry);
  };
  const close = (open: Span, entry: LogEntry) => {
    if (wanted && open.seen === null) broken.add(open.from, entry);
    else kept.add(open.from, open.seen ?? entry);
  };
  subscribe({
    kinds: kindsOf(opener, closer, ...(wanted ? [wanted] : []), ...(unwanted ? [unwanted] : [])),
    mark: null,
    hear: (entry) => {
      if (span && closer.matches(entry)) {
        close(span, entry);
        span = null;
      } else if (span) hearInside(span, entry);
      if (span === null && opener.matches(entry)) span = { from: entry, seen: null };
    },
  });
  return {
    found: () => (broken.citations.times > 0 ? { ...pick(broken), holds: false } : { ...pick(kept), holds: true }),
  };
}
