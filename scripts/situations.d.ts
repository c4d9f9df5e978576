/** Types of what scripts/viteSituations.ts makes. No import at the top: it would make this an augmentation of nothing. */
declare module 'virtual:situations' {
  /** What is known of a situation before it is opened. Texts are French, as written by the author. */
  export interface SituationCard {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    /** A small one to begin with, made as an example for authors; not counted in what is covered. */
    readonly isWarmUp: boolean;
    readonly summary: string;
    readonly place: 'counter' | 'desk';
    /** Announced length of play, minutes. */
    readonly minutes: number;
    /** Day of the situation, `2025-11-18`, and the hour it starts, `9:38`. */
    readonly date: string;
    readonly starts: string;
    /** The organisation it happens in. */
    readonly worldName: string;
    /** Ids of the official criteria it can say something of. */
    readonly criteria: readonly string[];
    readonly hazards: readonly { readonly id: string; readonly title: string }[];
  }

  /** A situation that does not load: its folder, and its first faults as `situ check` prints them. */
  export interface BrokenSituation {
    readonly id: string;
    readonly faults: readonly string[];
  }

  /** Every situation published, in the order of their ids. */
  export const situations: readonly SituationCard[];

  /** Those left out because they do not load: their authors see why on the trainers' page. */
  export const brokenSituations: readonly BrokenSituation[];

  /** Fetches one situation, whole and checked. Rejects when no situation has this id. */
  export function loadScenario(id: string): Promise<import('../src/scenario/index.ts').Scenario>;
}

declare module 'virtual:coverage' {
  /** What each published situation gives evidence for, in the order of the situations’ ids. */
  export const coverage: readonly import('../src/assessment/coverage.ts').SituationCoverage[];
}
