/**
 * What people write in a report, as plain fields of text that a store keeps as they are: the learner's own view, the trainer's
 * words on the cards, the aim, the jury's decisions. Knows no store.
 */
import { VERDICTS, type Verdict } from '../model/verdict.ts';

export type ReportNotes = Readonly<Record<string, string>>;

/** Names of the fields. Once published, a name never changes meaning. */
export const noteFields = {
  wentWell: 'avis.bien',
  wouldChange: 'avis.changer',
  /** `ecrit` or `passe` once the learner has gone on to the results; absent before. */
  opinion: 'avis',
  aim: 'but',
} as const;

/** The field of a card's words, by the instant the card speaks of. */
export const cardField = (atMs: number, part: 'pense' | 'demande'): string => `carte.${atMs}.${part}`;

/** The learner has written what they think, or said that they would not: results may be shown. */
export function hasGivenOpinion(notes: ReportNotes): boolean {
  return (notes[noteFields.opinion] ?? '') !== '';
}

/** What a trainer or a jury decided for a criterion. The same verdict as proposed confirms it. */
export interface Decision {
  readonly verdict: Verdict;
  /** Why; may be empty only when it confirms. */
  readonly motive: string;
}

export type Decisions = Readonly<Record<string, Decision>>;

const decisionField = (criterion: string): string => `decision.${criterion}`;
const motiveField = (criterion: string): string => `motif.${criterion}`;
const DECIDED = /^decision\.(.+)$/;

const isVerdict = (text: string): text is Verdict => (VERDICTS as readonly string[]).includes(text);

/** The decisions kept among notes; a word that is no verdict is left out. */
export function readDecisions(notes: ReportNotes): Decisions {
  const found = Object.entries(notes).flatMap(([field, text]): [string, Decision][] => {
    const criterion = DECIDED.exec(field)?.[1];
    if (criterion === undefined || !isVerdict(text)) return [];
    return [[criterion, { verdict: text, motive: notes[motiveField(criterion)] ?? '' }]];
  });
  return Object.fromEntries(found);
}

/** The notes with the same decision for some criteria, or without any for them when null. */
export function noteDecision(notes: ReportNotes, criteria: readonly string[], decision: Decision | null): ReportNotes {
  const fields = new Set(criteria.flatMap((criterion) => [decisionField(criterion), motiveField(criterion)]));
  const others = Object.fromEntries(Object.entries(notes).filter(([field]) => !fields.has(field)));
  if (decision === null) return others;
  const decided = criteria.flatMap((criterion): [string, string][] => [
    [decisionField(criterion), decision.verdict],
    [motiveField(criterion), decision.motive],
  ]);
  return { ...others, ...Object.fromEntries(decided) };
}
