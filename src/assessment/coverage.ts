/**
 * Which official criteria the situations give evidence for, and in how many variants. Computed from the indicators the situations
 * declare, never typed in. Knows scenarios and criteria; no run.
 */
import type { Criterion, Referentiel } from '../model/criterion.ts';
import { allCriteria, referentiels } from '../referentiels/index.ts';
import type { Condition, Scenario } from '../scenario/schema/index.ts';
import { holdsForDraws } from './draws.ts';

/** What a situation offers for one criterion. */
export interface Meeting {
  readonly situation: string;
  /** Its indicators that speak to the criterion, in its order. */
  readonly indicators: readonly { readonly id: string; readonly title: string }[];
  /** In how many of the combinations of its draws one of them may be judged; hazards switched on or off are not counted. */
  readonly variants: number;
}

/** By criterion id; criteria it says nothing of are absent. */
export type SituationCoverage = Readonly<Record<string, Meeting>>;

export interface CriterionCoverage {
  readonly criterion: Criterion;
  readonly meetings: readonly Meeting[];
}

export interface ReferentielCoverage {
  readonly referentiel: Referentiel;
  readonly criteria: readonly CriterionCoverage[];
  /** Met by at least one situation. */
  readonly met: number;
  /** Met in at least three variants, of one situation or of several. */
  readonly metThrice: number;
  /** Only a person may judge, met or not. */
  readonly human: number;
}

const enough = 3;

function namesIn({ draw, any }: Condition): readonly string[] {
  return [...Object.keys(draw ?? {}), ...(any ?? []).flatMap(namesIn)];
}

type Draws = Readonly<Record<string, string>>;

function combine(scenario: Scenario, names: readonly string[]): readonly Draws[] {
  return names.reduce<readonly Draws[]>(
    (combined, name) =>
      combined.flatMap((draws) => (scenario.draws[name]?.values ?? []).map((value) => ({ ...draws, [name]: value }))),
    [{}],
  );
}

/** How many combinations of draws fulfil at least one condition; absent: a condition that always holds. */
function countVariants(scenario: Scenario, conditions: readonly (Condition | undefined)[]): number {
  const sizes = Object.entries(scenario.draws).map(([name, { values }]) => ({ name, size: values.length }));
  const given = conditions.filter((condition) => condition !== undefined);
  const asked = given.length < conditions.length ? [] : [...new Set(given.flatMap(namesIn))];
  const others = sizes.filter(({ name }) => !asked.includes(name)).reduce((product, { size }) => product * size, 1);
  if (asked.length === 0) return others;
  const fitting = combine(scenario, asked).filter((draws) => given.some((one) => holdsForDraws(one, draws)));
  return fitting.length * others;
}

function meet(scenario: Scenario, criterion: string): Meeting {
  const named = scenario.indicators.filter(({ criteria }) => criteria.includes(criterion));
  return {
    situation: scenario.id,
    indicators: named.map(({ id, title }) => ({ id, title })),
    variants: countVariants(
      scenario,
      named.map(({ when }) => when),
    ),
  };
}

/** What one situation gives evidence for. */
export function coverSituation(scenario: Scenario): SituationCoverage {
  const criteria = new Set(scenario.indicators.flatMap((indicator) => indicator.criteria));
  return Object.fromEntries([...criteria].map((criterion) => [criterion, meet(scenario, criterion)]));
}

/** Lays what situations give evidence for along every document, in its order. */
export function coverReferentiels(covered: readonly SituationCoverage[]): readonly ReferentielCoverage[] {
  return referentiels.map((referentiel) => {
    const criteria = allCriteria(referentiel).map((criterion) => ({
      criterion,
      meetings: covered.flatMap((one) => one[criterion.id] ?? []),
    }));
    const countAtLeast = (variants: number): number =>
      criteria.filter(({ meetings }) => meetings.reduce((sum, one) => sum + one.variants, 0) >= variants).length;
    return {
      referentiel,
      criteria,
      met: countAtLeast(1),
      metThrice: countAtLeast(enough),
      human: criteria.filter(({ criterion }) => criterion.mode === 'human').length,
    };
  });
}
