/** The desks that tests work at, by name: the page shown in the browser and the session beside it are of the same situation. */
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openSession, type Session } from '../../src/session/index.ts';
import { erpScenario } from './erpDesk.ts';
import { agendaDesk, documentsDesk, sharedMailDesk, situation } from './situations.ts';

export const DESKS = {
  agenda: agendaDesk,
  documents: documentsDesk,
  erp: (): Scenario => ({ ...erpScenario, place: 'desk' }),
  mail: (): Scenario => situation('exemple-courrier'),
  sharedMail: sharedMailDesk,
} as const;

export type DeskName = keyof typeof DESKS;

/** A run of a desk: which one, and what chance decided. */
export interface DeskRun {
  readonly desk: DeskName;
  readonly seed: number;
  readonly pins?: Readonly<Record<string, string>>;
}

/** The run itself, without a page: says what the page ought to show and to keep. */
export function openDeskBeside({ desk, seed, pins = {} }: DeskRun): Session {
  return openSession({ id: 'beside', scenario: DESKS[desk](), seed, pins, now: () => 0 });
}
