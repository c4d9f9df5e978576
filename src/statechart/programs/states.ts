/** What the programs hold, side by side. Knows no rule. */
import type { AgendaState } from './agenda/state.ts';
import type { CabinetState } from './cabinet/state.ts';
import type { ErpState } from './erp/state.ts';
import type { LettersState } from './letters/state.ts';

/** What each program holds, in the chart’s context: plain data, never mutated once handed out. */
export interface ProgramStates {
  readonly agenda: AgendaState;
  readonly erp: ErpState;
  readonly documents: CabinetState;
  readonly letters: LettersState;
}
