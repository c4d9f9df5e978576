/**
 * Everything Situ keeps in this browser, and nothing else: the shapes, their units, and for each place a French sentence that
 * the page « Mes données » shows. To keep something more, it is written here first.
 * Knows shapes and words; how they are written and read back is `database.ts`, `readRecord.ts` and `firstPaint.ts`.
 */
import type { CriterionId } from '../model/criterion.ts';
import type { Verdict } from '../model/verdict.ts';
import type { SavedRun } from '../session/index.ts';
import type { Settings } from './settings.ts';

/** One learner, under a code that says nothing of who they are. `createdAt`, `seenAt`: wall clock, ms. */
export interface Player {
  readonly code: string;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly settings: Settings;
}

/** What a list says of a run without opening it. Written at each save, in French. */
export interface RunSummary {
  /** Title of the situation. */
  readonly title: string;
  /** Time of the simulated day, « 9 h 58 ». */
  readonly time: string;
  /** What was going on, « M. Perrin est au guichet ». May be empty. */
  readonly moment: string;
}

/** What is proposed for one criterion at the end of a run. */
export interface Observation {
  readonly criterion: CriterionId;
  readonly verdict: Verdict;
}

/** How a run ended. Kept for lists and progress; the debriefing is made anew from the log. */
export interface Outcome {
  /** Wall clock, ms. */
  readonly endedAt: number;
  /** Title of the ending. */
  readonly ending: string;
  /** Same text, same variant: the draws, name by name. */
  readonly variant: string;
  readonly observations: readonly Observation[];
}

/** A run, in progress or over. `run` holds its log: the only record, from which the rest can be made again. */
export interface KeptRun {
  readonly id: string;
  /** Code of the player. */
  readonly player: string;
  readonly scenario: string;
  readonly startedAt: number;
  readonly savedAt: number;
  readonly state: 'open' | 'finished';
  readonly run: SavedRun;
  readonly summary: RunSummary;
  readonly outcome: Outcome | null;
  /** What was being written and not sent yet. Its shape is the desk's: read again there. */
  readonly drafts: unknown;
  /** What the learner wrote in the debriefing, by field. */
  readonly notes: Readonly<Record<string, string>>;
  /** « Et si… ? »: the run it left from; null for a run of its own. Practice, never counted in progress. */
  readonly branchOf: string | null;
}

/** A record that could not be read back, kept as it was found so that somebody may mend it. */
export interface DamagedRecord {
  /** Given by the database. */
  readonly key?: number;
  readonly foundAt: number;
  /** Where it lay: `runs` or `players`. */
  readonly from: string;
  /** French: what is wrong with it. */
  readonly fault: string;
  /** As it was found, in JSON when it can be written so. */
  readonly text: string;
}

/** One line per place, shown to whoever asks what is kept of them. */
export const savedThings: readonly { readonly what: string; readonly where: string }[] = [
  {
    what: 'Le code choisi par chaque personne qui joue sur cet ordinateur, et ses réglages (mouvements, espacement, sons, temps, référentiel choisi).',
    where:
      'base « situ » du navigateur, table players\u00a0; copie du code et des réglages en cours dans localStorage, « situ.first-paint »',
  },
  {
    what: 'Chaque partie, en cours ou finie\u00a0: les gestes et les paroles choisis, à quelle minute, ce qui s’est passé, les textes écrits (messages, registre, fiche d’incident).',
    where: 'base « situ » du navigateur, table runs',
  },
  {
    what: 'Les documents joints à une partie pour le jury (.docx, .odt, .odp), tels quels. Ils partent avec la partie quand vous l’effacez.',
    where: 'base « situ » du navigateur, table files',
  },
  {
    what: 'Les derniers gestes de la partie en cours et ce que vous êtes en train d’écrire, pour ne rien perdre si l’onglet se ferme.',
    where: 'localStorage, « situ.journal »',
  },
  {
    what: 'Les notes écrites au bilan, et les verdicts proposés à la fin de chaque partie.',
    where: 'base « situ » du navigateur, table runs',
  },
  {
    what: 'Ce que vous avez cherché en dernier dans la liste des critères officiels\u00a0; oublié quand l’onglet se ferme.',
    where: 'sessionStorage, « situ.referentiels »',
  },
  {
    what: 'Ce qui n’a pas pu être relu, gardé à part tel quel.',
    where: 'base « situ » du navigateur, table damaged',
  },
  {
    what: 'Une copie du logiciel lui-même, pour qu’il s’ouvre sans réseau. Elle ne contient rien de vous.',
    where: 'mémoire cache du navigateur',
  },
];
