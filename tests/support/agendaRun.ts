/** A run at the agenda of the tests’ desk, and short ways to work in it and to read what came of it. */
import type { AgendaDeed, MeetingPlan } from '../../src/model/agenda.ts';
import type { Fact, LogEntry } from '../../src/model/log.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { agendaDesk } from './situations.ts';

/** One of its two rooms is being painted. */
export const PINS = { travaux: 'loire' };

export function atAgenda(pins: Readonly<Record<string, string>> = PINS, seed = 3): Run {
  const run = openRun(agendaDesk(), { seed, pins });
  run.act({ do: 'openTool', tool: 'agenda' });
  return run;
}

export const play = (run: Run, deed: AgendaDeed): void => run.act({ do: 'agenda', deed });
export const whyNot = (run: Run, deed: AgendaDeed): string | null => run.whyNot({ do: 'agenda', deed });
export const move = (plan: Partial<MeetingPlan>, meeting = 'comite'): AgendaDeed => ({
  do: 'changeMeeting',
  meeting,
  plan,
});

/** The last fact of a kind. */
export const last = <K extends Fact['kind']>(run: Run, kind: K) =>
  run.log.findLast((entry) => entry.kind === kind) as Extract<LogEntry, { kind: K }> | undefined;

export const meetingOf = (run: Run, id = 'comite') => run.state.programs.agenda.meetings.find((one) => one.id === id);

export const plain: MeetingPlan = {
  title: 'Point',
  day: '2025-11-20',
  from: '14:00',
  to: '15:00',
  room: '',
  equipment: [],
  attendees: ['vasseur'],
  documents: [],
  note: '',
};
