/** Deeds in the programs of the desk, done on the page by what the page calls things. Each program has its own file. */
import type { ProgramAct } from '../../../../src/model/act.ts';
import { assertNever } from '../../../../src/model/assertNever.ts';
import type { Session } from '../../../../src/session/index.ts';
import type { Hands } from '../hands.ts';
import { workInAgenda } from './agenda.ts';
import { workInDocuments } from './documents.ts';
import { workInErp } from './erp.ts';
import { workInLetters } from './letters.ts';

/** What a deed needs: hands on the page, and the session beside it, which says what the page ought to show. */
export interface AtProgram {
  readonly hands: Hands;
  readonly session: Session;
}

export function workInProgram(at: AtProgram, act: ProgramAct): Promise<void> {
  switch (act.do) {
    case 'agenda':
      return workInAgenda(at, act.deed);
    case 'erp':
      return workInErp(at, act.deed);
    case 'documents':
      return workInDocuments(at, act.deed);
    case 'letters':
      return workInLetters(at, act.deed);
    default:
      return assertNever(act);
  }
}
