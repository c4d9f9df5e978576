/**
 * Scores a run. Reads the log, the draws of its variant and the scenario’s evidence rules; never the chart that produced
 * the log, nor how the learner was accommodated. The software proposes; people decide.
 */
import type { LogEntry } from '../model/log.ts';
import type { CriterionVerdict } from '../model/verdict.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import { DEFAULT_TOLERANCE, judgeCriterion } from './criterion.ts';
import { holdsForDraws } from './draws.ts';
import { Ear } from './ear.ts';
import { type IndicatorResult, type IndicatorWatch, openIndicator } from './indicator.ts';
import { openPhrase } from './sentence.ts';

export type { IndicatorResult } from './indicator.ts';
export { evaluateRule } from './openRule.ts';
export type { Found } from './watch.ts';

/** What is read of a run. `draws`: the value each draw of the scenario took. */
export interface AssessedRun {
  readonly log: readonly LogEntry[];
  readonly draws: Readonly<Record<string, string>>;
}

export interface Assessment {
  /** One per criterion the scenario touches, in the order it names them, whatever the variant. */
  readonly verdicts: readonly CriterionVerdict[];
  /** One per indicator this variant offers. */
  readonly indicators: readonly IndicatorResult[];
}

/** An assessment that follows a run as it goes. Asking never changes what will be answered later. */
export interface OpenAssessment {
  /** Tells one more entry; entries come once each, in the order of the log. */
  add(entry: LogEntry): void;
  /** What would be proposed if the run stopped here. */
  result(): Assessment;
  verdicts(): readonly CriterionVerdict[];
}

/** The criteria the scenario touches, in the order its indicators name them. */
export function criteriaOf(scenario: Scenario): string[] {
  return [...new Set(scenario.indicators.flatMap(({ criteria }) => criteria))];
}

/**
 * Opens the assessment of a run that has not begun.
 * @param fill fills the scenario’s own repères in a sentence (`{visiteur.nom}`), when the caller knows the variant
 */
export function openAssessment(
  scenario: Scenario,
  draws: Readonly<Record<string, string>>,
  fill: (text: string) => string = (text) => text,
): OpenAssessment {
  const ear = new Ear();
  const phrase = openPhrase(scenario, draws, fill);
  const watches: IndicatorWatch[] = scenario.indicators
    .filter(({ when }) => when === undefined || holdsForDraws(when, draws))
    .map((indicator) => openIndicator(indicator, phrase, ear.subscribe));
  const result = (): Assessment => {
    const indicators = watches.map((watch) => watch.result(ear));
    const verdicts = criteriaOf(scenario).map((criterion) =>
      judgeCriterion(
        criterion,
        indicators.filter(({ indicator }) => indicator.criteria.includes(criterion)),
        scenario.tolerance[criterion] ?? DEFAULT_TOLERANCE,
      ),
    );
    return { verdicts, indicators };
  };
  return { add: (entry) => ear.hear(entry), result, verdicts: () => result().verdicts };
}

/** Scores a whole log at once. Linear in the log. */
export function assessRun(
  scenario: Scenario,
  { log, draws }: AssessedRun,
  fill?: (text: string) => string,
): Assessment {
  const assessment = openAssessment(scenario, draws, fill);
  for (const entry of log) assessment.add(entry);
  return assessment.result();
}
