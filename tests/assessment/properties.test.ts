import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRun, evaluateRule, openAssessment } from '../../src/assessment/index.ts';
import type { Fact, LogEntry } from '../../src/model/log.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Indicator, Match, Rule } from '../../src/scenario/schema/index.ts';
import { comesBefore, hangUp, learn, logOf, type Moment, pickUp, ring, say, scenarioWith } from './support/logs.ts';

const FACTS: Fact[] = [
  say(['greet']),
  say(['ask']),
  say(['greet', 'ask']),
  say(['blame']),
  say(['reformulate'], { exact: false, interrupts: true }),
  ring,
  pickUp,
  hangUp,
  learn,
];

const anyLog: fc.Arbitrary<LogEntry[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.constantFrom(...FACTS)), { maxLength: 25 })
  .map((steps) => {
    let seconds = 0;
    const later = (gap: number) => {
      seconds += gap;
      return seconds;
    };
    return logOf(...steps.map(([gap, fact]): Moment => [later(gap), fact]));
  });

const anyMatch = fc.constantFrom<Match>(
  { said: { acts: 'greet' } },
  { said: { acts: ['ask', 'blame'] } },
  { said: { exact: false } },
  { phoneRang: {} },
  { phonePickedUp: { ringMs: { max: 9000 } } },
  { phoneHungUp: {} },
  { infoLearnt: { info: { not: 'autre' } } },
);

const { rule: anyRule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 2 },
    fc.record({ seen: anyMatch }),
    fc.record({ never: anyMatch }),
    fc.record({
      count: fc.record({
        of: anyMatch,
        atLeast: fc.integer({ min: 0, max: 3 }),
        atMost: fc.integer({ min: 0, max: 4 }),
      }),
    }),
    fc.tuple(anyMatch, anyMatch).map(([first, follower]) => comesBefore(first, follower)),
    fc.record({ within: fc.record({ seconds: fc.integer({ min: 0, max: 30 }), after: anyMatch, seen: anyMatch }) }),
    fc.record({ between: fc.record({ from: anyMatch, to: anyMatch, seen: anyMatch }) }),
    fc.record({ between: fc.record({ from: anyMatch, to: anyMatch, never: anyMatch }) }),
    fc.record({ mark: fc.constantFrom('known.piece-manquante', 'act.visiteur.interrupt', 'call.appel-1.answered') }),
    fc.record({ all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
}));

const anyFinding = anyRule.map((rule) => ({ if: rule, say: '{heure} {mots} {personne} {duree} {nombre}' }));
const anyIndicator: fc.Arbitrary<Partial<Indicator>> = fc.record(
  {
    criteria: fc.subarray(['T1.1', 'T2.1', 'TC1'], { minLength: 1 }),
    occasion: anyRule,
    shows: fc.array(
      fc.record({
        if: anyRule,
        say: fc.constant('{mots}'),
        missing: fc.constantFrom('major' as const, 'minor' as const),
        otherwise: fc.constant('{heure}'),
      }),
      { maxLength: 2 },
    ),
    minor: fc.array(anyFinding, { maxLength: 2 }),
    major: fc.array(anyFinding, { maxLength: 1 }),
    critical: fc.array(anyFinding, { maxLength: 1 }),
  },
  { requiredKeys: ['criteria'] },
);
const anyIndicators = fc.array(anyIndicator, { minLength: 1, maxLength: 4 });
const draws = { qui: 'collet' };

const holdsEverAfter = (rule: Rule, log: readonly LogEntry[]) =>
  log.map((_, at) => evaluateRule(rule, log.slice(0, at + 1)).holds);
const neverFalls = (values: readonly boolean[]) => values.every((value, at) => at === 0 || value || !values[at - 1]);
const rank = (verdict: Verdict) => ['non-acquis', 'partiel', 'acquis'].indexOf(verdict);

describe('rules over any log', () => {
  it('seen, once true, stays true; never, once false, stays false', () => {
    fc.assert(
      fc.property(anyLog, anyMatch, (log, match) => {
        expect(neverFalls(holdsEverAfter({ seen: match }, log))).toBe(true);
        expect(neverFalls(holdsEverAfter({ not: { never: match } }, log))).toBe(true);
      }),
    );
  });

  it('before, within and a forbidding between, once broken, stay broken', () => {
    fc.assert(
      fc.property(anyLog, anyMatch, anyMatch, fc.integer({ min: 0, max: 30 }), (log, one, two, seconds) => {
        const rules: Rule[] = [
          comesBefore(one, two),
          { within: { seconds, after: one, seen: two } },
          { between: { from: one, to: two, never: { said: {} } } },
        ];
        for (const rule of rules) expect(neverFalls(holdsEverAfter({ not: rule }, log))).toBe(true);
      }),
    );
  });

  it('before agrees with its definition read naively', () => {
    fc.assert(
      fc.property(anyLog, anyMatch, anyMatch, (log, first, follower) => {
        const place = (match: Match) => log.findIndex((entry) => evaluateRule({ seen: match }, [entry]).holds);
        const naive = place(follower) === -1 || (place(first) !== -1 && place(first) <= place(follower));
        expect(evaluateRule(comesBefore(first, follower), log).holds).toBe(naive);
      }),
    );
  });

  it('within agrees with its definition read naively', () => {
    fc.assert(
      fc.property(anyLog, anyMatch, anyMatch, fc.integer({ min: 0, max: 30 }), (log, after, seen, seconds) => {
        const fits = (match: Match, entry: LogEntry) => evaluateRule({ seen: match }, [entry]).holds;
        const endMs = log.at(-1)?.atMs ?? 0;
        const naive = log.every((from) => {
          if (!fits(after, from)) return true;
          const answer = log.find((entry) => entry.seq >= from.seq && fits(seen, entry));
          return answer ? answer.atMs - from.atMs <= seconds * 1000 : endMs - from.atMs <= seconds * 1000;
        });
        expect(evaluateRule({ within: { seconds, after, seen } }, log).holds).toBe(naive);
      }),
    );
  });

  it('not is the contrary, all the conjunction, any the disjunction', () => {
    fc.assert(
      fc.property(anyLog, anyRule, anyRule, (log, one, two) => {
        const [a, b] = [evaluateRule(one, log).holds, evaluateRule(two, log).holds];
        expect(evaluateRule({ not: one }, log).holds).toBe(!a);
        expect(evaluateRule({ all: [one, two] }, log).holds).toBe(a && b);
        expect(evaluateRule({ any: [one, two] }, log).holds).toBe(a || b);
      }),
    );
  });
});

describe('assessments over any log', () => {
  it('are the same live, asked at every entry, as at once', () => {
    fc.assert(
      fc.property(anyIndicators, anyLog, (indicators, log) => {
        const scenario = scenarioWith(indicators);
        const live = openAssessment(scenario, draws);
        for (const [at, entry] of log.entries()) {
          live.add(entry);
          expect(live.result()).toEqual(assessRun(scenario, { log: log.slice(0, at + 1), draws }));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cite entries of the log, in its order, and never give a verdict without evidence', () => {
    fc.assert(
      fc.property(anyIndicators, anyLog, (indicators, log) => {
        for (const { verdict, evidence, why } of assessRun(scenarioWith(indicators), { log, draws }).verdicts) {
          const unseen = verdict === 'non-observe' || verdict === 'humain';
          expect(evidence.length === 0).toBe(unseen);
          expect(why !== '').toBe(unseen);
          const moments = evidence.map(({ atMs }) => atMs);
          expect(moments).toEqual([...moments].sort((a, b) => a - b));
          for (const { entries, text } of evidence) {
            expect(entries).toEqual([...new Set(entries)].sort((a, b) => a - b));
            expect(entries.every((seq) => log[seq]?.seq === seq)).toBe(true);
            expect(text).not.toMatch(/\{(mots|heure|personne|duree|nombre)\}/);
          }
        }
      }),
    );
  });

  it('fall or stay, never rise, when one more fault is found', () => {
    fc.assert(
      fc.property(
        anyIndicators,
        anyLog,
        fc.constantFrom('minor' as const, 'major' as const, 'critical' as const),
        (indicators, log, weight) => {
          const surely = {
            if: { any: [{ seen: { said: {} } }, { never: { said: {} } }] } satisfies Rule,
            say: 'faute',
          };
          const worse = indicators.map((one) => ({ ...one, [weight]: [...(one[weight] ?? []), surely] }));
          const before = assessRun(scenarioWith(indicators), { log, draws }).verdicts;
          const after = assessRun(scenarioWith(worse), { log, draws }).verdicts;
          for (const [at, { verdict }] of before.entries()) {
            if (rank(verdict) >= 0) expect(rank(after[at]?.verdict ?? 'acquis')).toBeLessThanOrEqual(rank(verdict));
          }
        },
      ),
    );
  });

  it('rise or stay, never fall, when one more thing to show is shown', () => {
    fc.assert(
      fc.property(anyIndicators, anyLog, (indicators, log) => {
        const shown = {
          if: { never: { hazardStruck: {} } } satisfies Rule,
          say: 'montré',
          missing: 'major' as const,
          otherwise: 'manque',
        };
        const missed = { ...shown, if: { seen: { hazardStruck: {} } } satisfies Rule };
        const withShowing = (showing: typeof shown | typeof missed) =>
          assessRun(scenarioWith(indicators.map((one) => ({ ...one, shows: [...(one.shows ?? []), showing] }))), {
            log,
            draws,
          });
        for (const [at, { verdict }] of withShowing(missed).verdicts.entries()) {
          if (rank(verdict) >= 0)
            expect(rank(withShowing(shown).verdicts[at]?.verdict ?? 'non-acquis')).toBeGreaterThanOrEqual(
              rank(verdict),
            );
        }
      }),
    );
  });
});
