/**
 * The sentences that faults of a candidate’s file are told with, by code; codes are stable. Faults of the text and of its
 * shape are told by the scenario room’s own codes.
 */
import { placeFault } from '../scenario/diagnostics.ts';
import type { Diagnostic } from '../scenario/index.ts';
import { nearestName } from '../scenario/suggest.ts';

interface Wording<Details> {
  readonly fault: (details: Details) => string;
  readonly cure: (details: Details) => string;
}

const word = <Details>(fault: Wording<Details>['fault'], cure: Wording<Details>['cure']): Wording<Details> => ({
  fault,
  cure,
});

const suggest = (name: string, known: readonly string[], otherwise: string): string => {
  const near = nearestName(name, known);
  return near === undefined ? otherwise : `Vouliez-vous « ${near} » ?`;
};

const CANDIDATE_WORDING = {
  CA001: word<{ verbs: readonly string[] }>(
    ({ verbs }) =>
      verbs.length === 0 ? 'Cette étape ne fait rien.' : `Cette étape fait plusieurs choses : ${verbs.join(', ')}.`,
    () => 'Écrivez un seul verbe par étape (say, look, open, wait…).',
  ),
  CA002: word<{ kind: string; key: string; needed: boolean }>(
    ({ kind, key, needed }) =>
      needed ? `Un candidat « ${kind} » doit dire « ${key} ».` : `Un candidat « ${kind} » ne peut pas dire « ${key} ».`,
    ({ key, needed }) => (needed ? `Ajoutez « ${key} ».` : `Retirez « ${key} ».`),
  ),
  CA003: word<{ from: string; known: readonly string[] }>(
    ({ from }) => `Le candidat de départ « ${from} » est inconnu.`,
    ({ from, known }) => suggest(from, known, `Candidats connus : ${known.join(', ')}.`),
  ),
  CA004: word<{ step: string; known: readonly string[] }>(
    ({ step }) => `Le candidat de départ n’a pas d’étape « ${step} ».`,
    ({ step, known }) => suggest(step, known, 'Donnez un « id » à l’étape visée.'),
  ),
  CA005: word<{ what: string; name: string; known: readonly string[] }>(
    ({ what, name }) => `${what} « ${name} » : inconnu de la situation.`,
    ({ name, known }) => suggest(name, known, 'Vérifiez le nom dans les fichiers de la situation.'),
  ),
  CA006: word<{ from: string }>(
    ({ from }) => `« ${from} » est déjà un mutant : deux fautes à la fois ne prouvent rien.`,
    () => 'Partez d’un candidat entier.',
  ),
  CA007: word<{ situation: string; expected: string }>(
    ({ situation, expected }) => `Ce candidat est fait pour « ${situation} » et se trouve dans « ${expected} ».`,
    ({ expected }) => `Écrivez « situation: ${expected} », ou déplacez le fichier.`,
  ),
  CA008: word<{ id: string }>(
    ({ id }) => `Deux choses s’appellent « ${id} ».`,
    () => 'Donnez à chacune son nom.',
  ),
};

export type CandidateCode = keyof typeof CANDIDATE_WORDING;

/** Every code, in order; each has its page in docs/diagnostics/. */
export const CANDIDATE_CODES = Object.keys(CANDIDATE_WORDING) as readonly CandidateCode[];

/** A fault of a candidate’s file, shown like those of a situation’s. */
export interface CandidateDiagnostic extends Omit<Diagnostic, 'code'> {
  readonly code: CandidateCode | Diagnostic['code'];
}

export type DetailsOf<Code extends CandidateCode> = Parameters<(typeof CANDIDATE_WORDING)[Code]['fault']>[0];

/** A fault, placed and worded. */
export function makeCandidateDiagnostic<Code extends CandidateCode>(
  code: Code,
  place: Pick<Diagnostic, 'file' | 'line' | 'column'>,
  details: DetailsOf<Code>,
): CandidateDiagnostic {
  // Each code has its own details; TypeScript cannot follow the pairing through an index.
  const { fault, cure } = CANDIDATE_WORDING[code] as Wording<DetailsOf<Code>>;
  return placeFault(code, place, fault(details), cure(details));
}
