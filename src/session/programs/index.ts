/** The programs of the desk as views may know them. */
import type { Run } from '../../simulation/index.ts';
import { type AgendaView, viewAgenda } from './agenda.ts';
import { type CabinetView, viewCabinet } from './cabinet.ts';
import { type ErpView, viewErp } from './erp.ts';
import { type LettersView, viewLetters } from './letters.ts';

export type { AgendaView } from './agenda.ts';
export type { CabinetView } from './cabinet.ts';
export type { ErpView } from './erp.ts';
export type { LettersView } from './letters.ts';

/** Null: this desk has none. Each is made when first asked for: a view is made five times a second, and one program is open. */
export interface ProgramViews {
  readonly agenda: AgendaView | null;
  readonly erp: ErpView | null;
  readonly documents: CabinetView | null;
  readonly letters: LettersView | null;
}

const MAKERS = { agenda: viewAgenda, erp: viewErp, documents: viewCabinet, letters: viewLetters } as const;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function viewPrograms(run: Run): ProgramViews {
  // The run moves on; what a view says stays that of its instant.
  const still = run.fork({ withLog: false });
  const views = {};
  for (const [program, make] of Object.entries(MAKERS)) {
    Object.defineProperty(views, program, { get: once(() => make(still)), enumerable: true });
  }
  return views as ProgramViews;
}
