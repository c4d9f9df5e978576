/**
 * Concrete runs that show each verdict can be had: for every criterion that software judges, a candidate who gets acquis
 * and one who gets non acquis. Prefers the first seed, which is the one played when none is asked for.
 */
import type { Setting, Subject } from '../subject.ts';

export interface Witness {
  readonly candidate: string;
  readonly setting: Setting;
}

export interface Witnesses {
  readonly acquis: Witness | null;
  readonly 'non-acquis': Witness | null;
}

const KIND_ORDER = ['expert', 'null', 'between', 'mutant', 'path'];

function findWitness(subject: Subject, criterion: string, verdict: 'acquis' | 'non-acquis'): Witness | null {
  const candidates = [...subject.candidates].sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  const longest = Math.max(0, ...candidates.map((candidate) => subject.settingsFor(candidate).length));
  for (let at = 0; at < longest; at += 1) {
    for (const candidate of candidates) {
      const setting = subject.settingsFor(candidate)[at];
      if (!setting) continue;
      const { verdicts, stuck } = subject.play(candidate, setting);
      if (stuck === null && verdicts.get(criterion) === verdict) return { candidate: candidate.id, setting };
    }
  }
  return null;
}

export function findWitnesses(subject: Subject): ReadonlyMap<string, Witnesses> {
  return new Map(
    subject.targets.map((criterion) => [
      criterion,
      {
        acquis: findWitness(subject, criterion, 'acquis'),
        'non-acquis': findWitness(subject, criterion, 'non-acquis'),
      },
    ]),
  );
}
