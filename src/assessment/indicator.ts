/**
 * One indicator over a growing log: did its occasion arise, what shows it, which faults there are.
 * Knows nothing of criteria: an indicator may speak to several.
 */
import type { LogEntry } from '../model/log.ts';
import type { Evidence, Weight } from '../model/verdict.ts';
import type { Finding, Indicator, Rule, Showing } from '../scenario/schema/index.ts';
import { openRule } from './openRule.ts';
import type { Grounds, Phrase } from './sentence.ts';
import { type Found, mergeCited, type Subscribe, type Watch } from './watch.ts';

/** What an indicator says of a run. Faults count findings, not repetitions: a rule that counts says when more is worse. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly observed: boolean;
  readonly minor: number;
  readonly major: number;
  readonly critical: number;
  /** In the order of the log. Empty when not observed. */
  readonly evidence: readonly Evidence[];
  /** Of these, what tells that a thing to be shown was not: it cites the occasion, not a deed. */
  readonly missing: readonly Evidence[];
}

/** The end of the log: what a sentence without entries is dated with. */
export interface LogEnd {
  readonly nowMs: number;
  readonly last: LogEntry | null;
}

export interface IndicatorWatch {
  readonly indicator: Indicator;
  result(end: LogEnd): IndicatorResult;
}

const ALWAYS: Watch = { found: () => ({ holds: true, cited: [], times: 0, durationMs: null }) };

interface Watched<T> {
  readonly item: T;
  readonly watch: Watch;
}

const openItems = <T extends { if: Rule }>(items: readonly T[], subscribe: Subscribe): Watched<T>[] =>
  items.map((item) => ({ item, watch: openRule(item.if, subscribe) }));

/** Writes evidence for one indicator; a thing that did not happen is dated by the occasion, or by the end of the log. */
class Writer {
  readonly evidence: Evidence[] = [];
  readonly missing: Evidence[] = [];
  readonly #indicator: Indicator;
  readonly #occasion: Found;
  readonly #end: LogEnd;
  readonly #phrase: Phrase;

  constructor(indicator: Indicator, occasion: Found, end: LogEnd, phrase: Phrase) {
    this.#indicator = indicator;
    this.#occasion = occasion;
    this.#end = end;
    this.#phrase = phrase;
  }

  /** What was to be shown and was not. */
  writeMissing(weight: Weight, template: string, found: Found): void {
    this.missing.push(this.write(weight, template, found));
  }

  write(weight: Weight, template: string, found: Found): Evidence {
    const grounds = this.#groundsOf(found);
    const evidence: Evidence = {
      atMs: grounds.atMs,
      text: this.#phrase(template, grounds),
      weight,
      indicator: this.#indicator.id,
      entries: grounds.cited.map(({ seq }) => seq),
    };
    this.evidence.push(evidence);
    return evidence;
  }

  #groundsOf(found: Found): Grounds {
    const own = mergeCited([found]);
    const cited = own.length > 0 ? own : mergeCited([this.#occasion]).slice(0, 1);
    const anchored = cited.length > 0 || this.#end.last === null ? cited : [this.#end.last];
    // A time measured is known when it ends: what came so long after is dated by itself, not by what it came after.
    const dated = found.durationMs !== null && own.length > 0 ? own.at(-1) : anchored[0];
    return { cited: anchored, atMs: dated?.atMs ?? 0, times: found.times, durationMs: found.durationMs };
  }
}

const byMoment = (a: Evidence, b: Evidence): number =>
  a.atMs - b.atMs || (a.entries[0] ?? 0) - (b.entries[0] ?? 0) || (a.entries.at(-1) ?? 0) - (b.entries.at(-1) ?? 0);

const countWeight = (evidence: readonly Evidence[], weight: Weight): number =>
  evidence.filter((one) => one.weight === weight).length;

/**
 * Opens an indicator on an empty log. A critical act is judged even when the occasion never arose: it is one.
 * When nothing has to be shown and no fault is found, the absence of fault is itself the evidence.
 */
export function openIndicator(indicator: Indicator, phrase: Phrase, subscribe: Subscribe): IndicatorWatch {
  const occasion = indicator.occasion ? openRule(indicator.occasion, subscribe) : ALWAYS;
  const shows = openItems<Showing>(indicator.shows, subscribe);
  const faults = (['minor', 'major', 'critical'] as const).map((weight) => ({
    weight,
    findings: openItems<Finding>(indicator[weight], subscribe),
  }));

  const writeShows = (writer: Writer, end: LogEnd) => {
    for (const { item, watch } of shows) {
      const found = watch.found(end.nowMs);
      if (found.holds) writer.write('shows', item.say, found);
      else writer.writeMissing(item.missing, item.otherwise, found);
    }
  };
  const writeFaults = (writer: Writer, end: LogEnd, arose: boolean) => {
    for (const { weight, findings } of faults) {
      if (!arose && weight !== 'critical') continue;
      for (const { item, watch } of findings) {
        const found = watch.found(end.nowMs);
        if (found.holds) writer.write(weight, item.say, found);
      }
    }
  };

  return {
    indicator,
    result: (end) => {
      const arising = occasion.found(end.nowMs);
      const writer = new Writer(indicator, arising, end, phrase);
      if (arising.holds) writeShows(writer, end);
      writeFaults(writer, end, arising.holds);
      if (arising.holds && writer.evidence.length === 0)
        writer.write('shows', `${indicator.title} : rien à reprocher.`, arising);
      const evidence = writer.evidence.sort(byMoment);
      return {
        indicator,
        observed: evidence.length > 0,
        minor: countWeight(evidence, 'minor'),
        major: countWeight(evidence, 'major'),
        critical: countWeight(evidence, 'critical'),
        evidence,
        missing: writer.missing,
      };
    },
  };
}
