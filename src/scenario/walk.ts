/**
 * Goes through a draft and hands out, each with its place: conditions, rules, patterns, marks, texts.
 * The only file that knows where in a situation each of them may stand.
 */
import { agendaConditions, agendaDrawTests, agendaMarks } from './agendaTexts.ts';
import { cabinetDrawTests } from './cabinetTexts.ts';
import type { Draft, Located, Place } from './draft.ts';
import { inside } from './draft.ts';
import { erpConditions, erpDrawTests } from './erpTexts.ts';
import type { Condition } from './schema/common.ts';
import type { Match, Rule } from './schema/evidence.ts';

/** What a condition is asked about: the run as it goes, or the variant alone (`draws`). */
export type ConditionUse = 'run' | 'draws';

export interface ConditionHere extends Located<Condition> {
  readonly use: ConditionUse;
  /** True for a condition nested under another’s `any`. */
  readonly nested: boolean;
  /** True where somebody is spoken with: mood, need, temper and place are theirs unless `who` says otherwise. */
  readonly hasListener: boolean;
}

interface Setting {
  readonly use: ConditionUse;
  readonly hasListener: boolean;
}

type MaybeCondition = readonly [condition: Condition | undefined, place: Place, setting: Setting];

const TALK: Setting = { use: 'run', hasListener: true };
const RUN: Setting = { use: 'run', hasListener: false };
const DRAWS: Setting = { use: 'draws', hasListener: false };

/** Every condition, nested ones included. */
export function eachCondition(draft: Draft): ConditionHere[] {
  return topConditions(draft).flatMap(([condition, place, setting]) =>
    condition === undefined ? [] : nestedConditions(condition, place, setting, false),
  );
}

function nestedConditions(value: Condition, place: Place, setting: Setting, nested: boolean): ConditionHere[] {
  const inner = (value.any ?? []).flatMap((one, rank) =>
    nestedConditions(one, inside(place, 'any', rank), setting, true),
  );
  return [{ value, place, ...setting, nested }, ...inner];
}

function topConditions(draft: Draft): MaybeCondition[] {
  const when = (list: readonly Located<{ when?: Condition | undefined }>[], setting: Setting): MaybeCondition[] =>
    list.map(({ value, place }) => [value.when, inside(place, 'when'), setting]);
  return [
    ...when(draft.utterances, TALK),
    ...when(draft.lines, TALK),
    ...when(draft.files, DRAWS),
    ...when(draft.indicators, DRAWS),
    ...when(draft.writings, DRAWS),
    ...when(draft.endings, RUN),
    ...draft.claims.map(({ value, place }): MaybeCondition => [value.trueWhen, inside(place, 'trueWhen'), TALK]),
    ...draft.calls.map(({ value, place }): MaybeCondition => [value.rings.when, inside(place, 'rings', 'when'), TALK]),
    ...erpConditions(draft).map(({ value, place }): MaybeCondition => [value, place, RUN]),
    ...draft.hazards.map(
      ({ value, place }): MaybeCondition => [value.strikes.when, inside(place, 'strikes', 'when'), RUN],
    ),
    ...draft.mails.map(
      ({ value, place }): MaybeCondition => [value.arrives?.when, inside(place, 'arrives', 'when'), RUN],
    ),
    ...draft.mails.map(
      ({ value, place }): MaybeCondition => [value.handled?.when, inside(place, 'handled', 'when'), RUN],
    ),
    ...draft.extensions.flatMap(({ value, place }) =>
      value.outcomes.map(
        ({ when: asked, character }, rank): MaybeCondition => [
          asked,
          inside(place, 'outcomes', rank, 'when'),
          character === undefined ? RUN : TALK,
        ],
      ),
    ),
    ...agendaConditions(draft).map(([asked, place]): MaybeCondition => [asked, place, RUN]),
    ...reportConditions(draft),
  ];
}

function reportConditions({ report }: Draft): MaybeCondition[] {
  return report === null ? [] : [[report.value.requiredWhen, inside(report.place, 'requiredWhen'), RUN]];
}

/** A test on draws alone (`draw:` of a value that depends on the variant). */
export function eachDrawTest(draft: Draft): Located<Record<string, string | string[]>>[] {
  const tests = eachCondition(draft).flatMap(({ value, place }) =>
    value.draw === undefined ? [] : [{ value: value.draw, place: inside(place, 'draw') }],
  );
  const entries = (list: readonly { draw?: Record<string, string | string[]> }[], place: Place) =>
    list.flatMap(({ draw }, rank) => (draw === undefined ? [] : [{ value: draw, place: inside(place, rank, 'draw') }]));
  const visits = draft.characters.flatMap(({ value, place }) =>
    value.visit === undefined ? [] : entries(value.visit.reason, inside(place, 'visit', 'reason')),
  );
  const texts = Object.entries(draft.texts?.value ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' || draft.texts === null ? [] : entries(text, inside(draft.texts.place, name)),
  );
  const facts = draft.writings.flatMap(({ value, place }) => entries(value.facts, inside(place, 'facts')));
  return [
    ...tests,
    ...visits,
    ...texts,
    ...facts,
    ...cabinetDrawTests(draft),
    ...agendaDrawTests(draft),
    ...erpDrawTests(draft),
  ];
}

export interface RuleHere extends Located<Rule> {
  /** Where the sentence needs the rule to come true, or only watches for it. */
  readonly wanted: boolean;
}

/** Every rule of every indicator, nested ones included. */
export function eachRule(draft: Draft): RuleHere[] {
  return draft.indicators.flatMap(({ value, place }) => [
    ...(value.occasion === undefined ? [] : nestedRules(value.occasion, inside(place, 'occasion'), true)),
    ...(['shows', 'minor', 'major', 'critical'] as const).flatMap((list) =>
      value[list].flatMap((one, rank) => nestedRules(one.if, inside(place, list, rank, 'if'), list === 'shows')),
    ),
  ]);
}

function nestedRules(value: Rule, place: Place, wanted: boolean): RuleHere[] {
  const here = { value, place, wanted };
  if ('all' in value)
    return [here, ...value.all.flatMap((one, rank) => nestedRules(one, inside(place, 'all', rank), wanted))];
  if ('any' in value)
    return [here, ...value.any.flatMap((one, rank) => nestedRules(one, inside(place, 'any', rank), wanted))];
  if ('not' in value) return [here, ...nestedRules(value.not, inside(place, 'not'), wanted)];
  return [here];
}

/** Every pattern over the log in the rules. */
export function eachMatch(draft: Draft): Located<Match>[] {
  return eachRule(draft).flatMap(({ value, place }) => matchesOf(value, place));
}

function matchesOf(rule: Rule, place: Place): Located<Match>[] {
  const list = (matches: Match | Match[] | undefined, at: Place): Located<Match>[] => {
    if (matches === undefined) return [];
    if (!Array.isArray(matches)) return [{ value: matches, place: at }];
    return matches.map((value, rank) => ({ value, place: inside(at, rank) }));
  };
  if ('seen' in rule) return list(rule.seen, inside(place, 'seen'));
  if ('never' in rule) return list(rule.never, inside(place, 'never'));
  if ('count' in rule) return list(rule.count.of, inside(place, 'count', 'of'));
  if ('before' in rule) return pick(rule.before, inside(place, 'before'), ['first', 'then'], list);
  if ('within' in rule) return pick(rule.within, inside(place, 'within'), ['after', 'seen'], list);
  if ('between' in rule) return pick(rule.between, inside(place, 'between'), ['from', 'to', 'seen', 'never'], list);
  return [];
}

function pick<K extends string>(
  from: Partial<Record<K, Match | Match[]>>,
  place: Place,
  keys: readonly K[],
  list: (matches: Match | Match[] | undefined, at: Place) => Located<Match>[],
): Located<Match>[] {
  return keys.flatMap((key) => list(from[key], inside(place, key)));
}

/** Every mark named, in conditions and in rules. */
export function eachMark(draft: Draft): Located<string>[] {
  const conditions = eachCondition(draft).flatMap(({ value, place }) =>
    (['done', 'notDone'] as const).flatMap((key) => eachWord(value[key], inside(place, key))),
  );
  const rules = eachRule(draft).flatMap(({ value, place }) =>
    'mark' in value ? [{ value: value.mark, place: inside(place, 'mark') }] : [],
  );
  const arrivals = draft.mails.flatMap(({ value, place }) =>
    eachWord(value.arrives?.once, inside(place, 'arrives', 'once')),
  );
  const handlings = draft.mails.flatMap(({ value, place }) =>
    eachWord(value.handled?.once, inside(place, 'handled', 'once')),
  );
  return [...conditions, ...rules, ...arrivals, ...handlings, ...agendaMarks(draft)];
}

/** The words of a key that takes one or several. */
export function eachWord<T extends string>(words: T | readonly T[] | undefined, place: Place): Located<T>[] {
  if (words === undefined) return [];
  if (typeof words === 'string') return [{ value: words, place }];
  return words.map((value, rank) => ({ value, place: inside(place, rank) }));
}
