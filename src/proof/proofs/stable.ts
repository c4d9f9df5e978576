/**
 * Proof 8: the magnitudes of the person’s model are assumptions. With each of them 30 % higher or lower, the expert still
 * does better than the average learner, and the average learner better than the poor one.
 */
import { type Candidate, makeForgiving } from '../../candidates/index.ts';
import { scaleTuning, TUNING, type Tuning } from '../../person/index.ts';
import type { Scenario } from '../../scenario/schema/index.ts';
import { conclude, count, type Proof } from '../proof.ts';
import { type Played, play, rankOf, type Setting, type Subject } from '../subject.ts';

const SETTINGS_TRIED = 2;
const FACTORS = [0.7, 1.3] as const;

/** Every number of the tuning by name; those of speech acts that nobody says here move nothing and are left out. */
export function listWeights(tuning: Tuning, scenario: Scenario): string[] {
  const spoken = new Set<string>(['letSpeak', 'interrupt', ...scenario.utterances.flatMap(({ acts }) => acts)]);
  return Object.entries(tuning).flatMap(([name, value]) => {
    if (typeof value === 'number') return [name];
    const keys = Object.keys(value as object);
    return keys.filter((key) => name === 'restingShare' || spoken.has(key)).map((key) => `${name}.${key}`);
  });
}

/** Mean merit of a run, 0 (nothing acquired) to 1 (everything); what was not observed earns nothing. */
function meritOf({ verdicts }: Played, targets: readonly string[]): number {
  return (
    targets.reduce((sum, criterion) => sum + (rankOf(verdicts.get(criterion)) ?? 0) / 2, 0) /
    Math.max(1, targets.length)
  );
}

const forgiving = (candidate: Candidate): Candidate => ({
  ...candidate,
  steps: makeForgiving(candidate.steps),
  reactions: candidate.reactions.map((reaction) => ({ ...reaction, steps: makeForgiving(reaction.steps) })),
});

interface Trial {
  readonly subject: Subject;
  readonly settings: readonly Setting[];
}

function meanMerit({ subject, settings }: Trial, candidate: Candidate, tuning: Tuning): number {
  const merits = settings.map((setting) =>
    meritOf(play(subject.scenario, candidate, setting, tuning), subject.targets),
  );
  return merits.reduce((sum, merit) => sum + merit, 0) / settings.length;
}

/** Expert, then the in-between learners from the best to the poorest, under the tuning as shipped. */
function rankLearners(trial: Trial): Candidate[] {
  const { subject } = trial;
  const between = subject
    .ofKind('between')
    .map((candidate) => ({ candidate, merit: meanMerit(trial, forgiving(candidate), TUNING) }))
    .sort((a, b) => b.merit - a.merit)
    .map(({ candidate }) => candidate);
  const [expert] = subject.ofKind('expert');
  const [average] = between;
  const poor = between.at(-1);
  return expert && average && poor && average !== poor ? [expert, average, poor].map(forgiving) : [];
}

export const proveStable: Proof = (subject) => {
  const trial: Trial = { subject, settings: subject.sample(SETTINGS_TRIED) };
  const learners = rankLearners(trial);
  if (learners.length === 0)
    return conclude('rien à comparer', ['il faut un expert et deux apprenants intermédiaires']);
  const weights = listWeights(TUNING, subject.scenario);
  const failures: string[] = [];
  let narrowest = 1;
  for (const weight of weights) {
    for (const factor of FACTORS) {
      const tuning = scaleTuning(TUNING, (name) => (name === weight ? factor : 1));
      const merits = learners.map((learner) => meanMerit(trial, learner, tuning));
      for (const [at, merit] of merits.slice(1).entries()) {
        const gap = (merits[at] ?? 0) - merit;
        narrowest = Math.min(narrowest, gap);
        if (gap <= 0)
          failures.push(`${weight} × ${factor} : ${learners[at]?.id} ne fait pas mieux que ${learners[at + 1]?.id}`);
      }
    }
  }
  const names = learners.map(({ id }) => id).join(' > ');
  return conclude(
    `${count(weights.length, 'poids')} de ±30\u00a0%, ${names} attendu, écart le plus faible ${Math.round(narrowest * 100)}\u00a0%`.replace(
      'poidss',
      'poids',
    ),
    failures,
  );
};
