/** A candidate that cannot go on, told so that its author sees at once what was possible instead. */

/** Thrown by a step that must be done and cannot. */
export class CandidateStuck extends Error {
  readonly candidate: string;
  readonly step: string;
  readonly why: string;
  /** Replies on offer at that moment. */
  readonly offered: readonly string[];
  readonly atMs: number;

  constructor(candidate: string, step: string, why: string, offered: readonly string[], atMs: number) {
    const choices =
      offered.length === 0 ? 'aucune réplique n’est proposée' : `répliques proposées : ${offered.join(', ')}`;
    super(`Candidat « ${candidate} », étape « ${step} », à ${(atMs / 1000).toFixed(1)} s : ${why} (${choices}).`);
    this.name = 'CandidateStuck';
    this.candidate = candidate;
    this.step = step;
    this.why = why;
    this.offered = offered;
    this.atMs = atMs;
  }
}
