/** Deeds in the programs of the desk, done on the page by what the page calls things. Each program has its own file. */
import { type Act, PROGRAMS, type ProgramAct } from '../../../../src/model/act.ts';
import { assertNever } from '../../../../src/model/assertNever.ts';
import type { Session } from '../../../../src/session/index.ts';
import type { Hands } from '../hands.ts';
import { workInAgenda } from './agenda.ts';
import { workInDocuments } from './documents.ts';
import { workInErp } from './erp.ts';
import { workInLetters } from './letters.ts';

export { workInMail } from './mail.ts';

/** What a deed needs: hands on the page, and the session beside it, which says what the page ought to show. */
export interface AtProgram {
  readonly hands: Hands;
  readonly session: Session;
}

/** Is it a deed in a program? */
export const isProgramAct = (act: Act): act is ProgramAct => (PROGRAMS as readonly string[]).includes(act.do);

const PAGES: ReadonlySet<string> = new Set(['recordOpened', 'partyOpened', 'productOpened']);

/** What a person does first: a record is worked on from its own page. */
export function listBefore({ session }: Pick<AtProgram, 'session'>, act: ProgramAct): readonly ProgramAct[] {
  if (act.do !== 'erp' || !('record' in act.deed) || act.deed.do === 'openRecord') return [];
  const { record } = act.deed;
  const page = session.run().log.findLast(({ kind }) => PAGES.has(kind));
  const isOpen = page?.kind === 'recordOpened' && page.record === record;
  return isOpen ? [] : [{ do: 'erp', deed: { do: 'openRecord', record } }];
}

/** The act as the page does it: a form tells what has changed and nothing else. */
export function asOnPage({ session }: Pick<AtProgram, 'session'>, act: Act): Act {
  if (act.do !== 'agenda' || act.deed.do !== 'changeMeeting') return act;
  const { meeting, plan } = act.deed;
  const before = session.run().state.programs.agenda.meetings.find(({ id }) => id === meeting)?.plan;
  const changed = Object.entries(plan).filter(
    ([key, value]) => JSON.stringify(before?.[key as keyof typeof plan]) !== JSON.stringify(value),
  );
  return { do: 'agenda', deed: { do: 'changeMeeting', meeting, plan: Object.fromEntries(changed) } };
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
