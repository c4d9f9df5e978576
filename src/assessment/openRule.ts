/**
 * The closed vocabulary: which word of a rule opens which watch. A rule with a word that is not here does not compile
 * and does not pass the scenario's check.
 */
import { assertNever } from '../model/assertNever.ts';
import type { LogEntry } from '../model/log.ts';
import type { Rule } from '../scenario/schema/index.ts';
import { Ear } from './ear.ts';
import type { Found, Subscribe, Watch } from './watch.ts';
import { joinAll, joinAny, negate } from './words/logic.ts';
import { openCount, openMark, openNever, openSeen } from './words/occurrences.ts';
import { openBefore, openBetween, openWithin } from './words/order.ts';

/** Opens a rule on an empty log; the entries reach it through `subscribe`. */
export function openRule(rule: Rule, subscribe: Subscribe): Watch {
  if ('seen' in rule) return openSeen(rule.seen, subscribe);
  if ('never' in rule) return openNever(rule.never, subscribe);
  if ('count' in rule) return openCount(rule.count, subscribe);
  if ('before' in rule) return openBefore(rule.before, subscribe);
  if ('within' in rule) return openWithin(rule.within, subscribe);
  if ('between' in rule) return openBetween(rule.between, subscribe);
  if ('mark' in rule) return openMark(rule.mark, subscribe);
  if ('all' in rule) return joinAll(rule.all.map((part) => openRule(part, subscribe)));
  if ('any' in rule) return joinAny(rule.any.map((part) => openRule(part, subscribe)));
  if ('not' in rule) return negate(openRule(rule.not, subscribe));
  return assertNever(rule);
}

/** One rule over one finished log: for tests, witnesses and the curious. */
export function evaluateRule(rule: Rule, log: readonly LogEntry[]): Found {
  const ear = new Ear();
  const watch = openRule(rule, ear.subscribe);
  for (const entry of log) ear.hear(entry);
  return watch.found(ear.nowMs);
}
