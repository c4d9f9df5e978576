/**
 * The account of a run, deed by deed: what the learner did with each program and tool, what came into them, how things stand at
 * the end. Every fact of the programs has its sentence; judges nothing.
 */
import { AGENDA_MARKS, type AgendaFact } from '../../model/agenda.ts';
import { CABINET_MARKS, type CabinetFact } from '../../model/cabinet.ts';
import { ERP_MARKS, type ErpFact } from '../../model/erp.ts';
import { LETTER_MARKS, type LetterFact } from '../../model/letters.ts';
import type { LogEntry } from '../../model/log.ts';
import type { Run } from '../../simulation/index.ts';
import { viewMailbox } from '../viewMail.ts';
import type { Told, ToldDeed } from './deed.ts';
import { Names } from './names.ts';
import { tellAgenda } from './tellAgenda.ts';
import { tellCabinet } from './tellCabinet.ts';
import { tellDesk } from './tellDesk.ts';
import { tellErp } from './tellErp.ts';
import { tellLetters } from './tellLetters.ts';
import { MailNames, tellMail } from './tellMail.ts';

// The tables of marks name every fact of their program: the compiler sees to it.
const isErp = (entry: LogEntry): entry is LogEntry & ErpFact => entry.kind in ERP_MARKS;
const isAgenda = (entry: LogEntry): entry is LogEntry & AgendaFact => entry.kind in AGENDA_MARKS;
const isCabinet = (entry: LogEntry): entry is LogEntry & CabinetFact => entry.kind in CABINET_MARKS;
const isLetter = (entry: LogEntry): entry is LogEntry & LetterFact => entry.kind in LETTER_MARKS;

export type TellDeed = (entry: LogEntry) => Told | null;

/** Ready to tell any entry of a run; null for what is told elsewhere (words said, people, moods). */
export function openTelling(run: Run): TellDeed {
  const names = new Names(run);
  const mails = new MailNames(viewMailbox(run));
  return (entry) => {
    if (isErp(entry)) return tellErp(entry, names);
    if (isAgenda(entry)) return tellAgenda(entry, names);
    if (isCabinet(entry)) return tellCabinet(entry, names, run);
    if (isLetter(entry)) return tellLetters(entry, names);
    return tellMail(entry, names, mails) ?? tellDesk(entry, names, run.log);
  };
}

/** In the order they happened. */
export function listDeeds(log: readonly LogEntry[], tell: TellDeed): readonly ToldDeed[] {
  return log.flatMap((entry) => {
    const told = tell(entry);
    return told === null ? [] : [{ ...told, atMs: entry.atMs }];
  });
}
