/**
 * Proof 5: what must not count does not. Names and amounts of the seed, the way time is cut (pauses, speed and every
 * accommodation come down to that), a learner who thinks before each act, the order of acts said to be independent: same
 * verdicts.
 */
import { type Candidate, listSteps, mapSteps, type Step } from '../../candidates/index.ts';
import { pickBy } from '../../model/chance.ts';
import type { Scenario } from '../../scenario/schema/index.ts';
import { drawVariant } from '../../scenario/variant.ts';
import { listActs, openRun, type Run } from '../../simulation/index.ts';
import { conclude, count, type Proof } from '../proof.ts';
import { nameSetting, type Played, play, type Setting, type Subject } from '../subject.ts';

const SETTINGS_TRIED = 4;
/** A slow thinker, and a clock cut into pieces that fall on nothing. */
const THINKING_S = 1.5;
const CUT_MS = 137;

const differs = (one: Played, other: Played): string[] => {
  if (other.stuck !== null) return [other.stuck];
  return [...one.verdicts].flatMap(([criterion, verdict]) =>
    other.verdicts.get(criterion) === verdict
      ? []
      : [`${criterion} ${verdict} devient ${other.verdicts.get(criterion)}`],
  );
};

/** The draws that only give people their identity. */
const nameDraws = ({ characters }: Scenario): string[] =>
  characters.flatMap(({ persona }) => (typeof persona === 'object' ? [persona.draw] : []));

/** The same variant with other people in it. */
function renamed(scenario: Scenario, { seed, pins }: Setting): Setting {
  const { draws } = drawVariant(scenario, seed, pins);
  const others = nameDraws(scenario).map((name) => {
    const rest = (scenario.draws[name]?.values ?? []).filter((value) => value !== draws[name]);
    return [name, rest.length === 0 ? (draws[name] ?? '') : pickBy(seed, `renamed.${name}`, rest)] as const;
  });
  return { seed, pins: { ...draws, ...Object.fromEntries(others) } };
}

/** Thinks once the floor is free; what must be done at once is not thought over. */
function thinkBefore(step: Step): Step[] {
  if (step.now || step.deed.verb === 'interruptWith' || step.deed.verb === 'block') return [step];
  const think: Step = {
    id: `${step.id}-pense`,
    deed: { verb: 'wait', value: THINKING_S },
    when: step.when,
    optional: true,
    now: false,
    inherited: true,
  };
  return [think, step];
}

const slowed = (candidate: Candidate): Candidate => ({
  ...candidate,
  id: `${candidate.id}-lent`,
  steps: mapSteps(candidate.steps, thinkBefore),
  reactions: candidate.reactions.map((reaction) => ({ ...reaction, steps: mapSteps(reaction.steps, thinkBefore) })),
});

const isAnyOrder = ({ deed }: Step): boolean => deed.verb === 'block' && deed.anyOrder;

function reverse(step: Step): Step[] {
  const { deed } = step;
  return [
    deed.verb === 'block' && deed.anyOrder ? { ...step, deed: { ...deed, value: [...deed.value].reverse() } } : step,
  ];
}

const reordered = (candidate: Candidate): Candidate => ({
  ...candidate,
  id: `${candidate.id}-autre-ordre`,
  steps: mapSteps(candidate.steps, reverse),
  reactions: candidate.reactions.map((reaction) => ({ ...reaction, steps: mapSteps(reaction.steps, reverse) })),
});

const countFreeBlocks = ({ steps, reactions }: Candidate): number =>
  [...listSteps(steps), ...reactions.flatMap((reaction) => listSteps(reaction.steps))].filter(isAnyOrder).length;

/** The same acts at the same instants, time brought in small pieces: the same bytes. */
function isCutAnyhow({ scenario, log, seed, variant }: Run): boolean {
  const run = openRun(scenario, { seed, pins: variant.pins, engine: 'table' });
  const passTo = (toMs: number) => {
    while (run.nowMs < toMs && !run.over) run.advance(Math.min(toMs, run.nowMs + CUT_MS));
  };
  for (const { atMs, act } of listActs(log)) {
    passTo(atMs);
    run.act(act);
  }
  passTo(log.at(-1)?.atMs ?? 0);
  return JSON.stringify(run.log) === JSON.stringify(log);
}

function tryCandidate(subject: Subject, candidate: Candidate, setting: Setting): string[] {
  const base = subject.play(candidate, setting);
  if (base.stuck !== null) return [base.stuck];
  const { scenario } = subject;
  const fails = (what: string, faults: readonly string[]) =>
    faults.map((fault) => `${candidate.id}, ${nameSetting(setting)}, ${what} : ${fault}`);
  const sameDraws = subject.play(candidate, {
    ...setting,
    pins: drawVariant(scenario, setting.seed, setting.pins).draws,
  });
  return [
    ...fails('autres noms', differs(sameDraws, subject.play(candidate, renamed(scenario, setting)))),
    ...fails('temps découpé autrement', isCutAnyhow(base.run) ? [] : ['journal différent']),
    ...(candidate.kind === 'expert'
      ? fails('plus lent', differs(base, play(scenario, slowed(candidate), setting)))
      : []),
    ...fails('autre ordre', differs(base, play(scenario, reordered(candidate), setting))),
  ];
}

export const proveInvariant: Proof = (subject) => {
  const tried = subject.candidates.filter(({ kind }) => kind === 'expert' || kind === 'between');
  const free = tried.reduce((sum, candidate) => sum + countFreeBlocks(candidate), 0);
  const settings = subject.sample(SETTINGS_TRIED);
  const failures = tried.flatMap((candidate) =>
    settings.flatMap((setting) => tryCandidate(subject, candidate, setting)),
  );
  if (tried.length === 0) failures.push('aucun candidat à jouer autrement');
  if (free === 0) failures.push('aucun bloc d’étapes dont l’ordre soit libre (anyOrder)');
  const runs = tried.length * settings.length;
  return conclude(
    `${count(runs, 'partie')} rejouées sous d’autres noms, en temps découpé, plus lentement, et ${count(free, 'bloc')} dans un autre ordre : mêmes verdicts attendus`,
    failures,
  );
};
