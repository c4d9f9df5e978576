/** How many answers have come back while the agenda was shut. Reads the log from its end; knows no calendar. */
import type { LogEntry } from '../../../model/log.ts';

/** None while the agenda is open: they are before one’s eyes. */
export function countAgendaNews(log: readonly LogEntry[], isOpen: boolean): number {
  if (isOpen) return 0;
  const last = log.findLastIndex((entry) => entry.kind === 'toolClosed' && entry.tool === 'agenda');
  return log.slice(last + 1).filter(({ kind }) => kind === 'invitationAnswered').length;
}
