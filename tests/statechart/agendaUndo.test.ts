/** Taking back what was last done of a meeting in the agenda, down to its planning. */
import { describe, expect, it } from 'vitest';
import type { AgendaDeed, MeetingPlan } from '../../src/model/agenda.ts';
import { replayRun } from '../../src/simulation/index.ts';
import { atAgenda, last, meetingOf, move, plain, play, whyNot } from '../support/agendaRun.ts';
import { agendaDesk } from '../support/situations.ts';

const shared: MeetingPlan = { ...plain, attendees: ['vasseur', 'roy'] };

describe('taking back', () => {
  const planned: AgendaDeed = { do: 'planMeeting', plan: shared };
  const undo: AgendaDeed = { do: 'undo', meeting: 'meeting-1' };

  it('takes out of the agenda a meeting just planned, and leaves its time free', () => {
    const run = atAgenda();
    const { meetings } = run.state.programs.agenda;
    play(run, planned);
    play(run, undo);
    expect(run.state.programs.agenda.meetings).toEqual(meetings);
    expect(last(run, 'meetingWithdrawn')).toMatchObject({ meeting: 'meeting-1', title: 'Point' });
    expect(whyNot(run, undo)).toMatch(/n’est pas dans l’agenda/);
    play(run, move({ day: '2025-11-20', from: '14:00', to: '15:30', room: 'maine' }));
    expect(last(run, 'meetingChanged')?.clashes).toEqual([]);
  });

  it('of a meeting planned then changed, takes back the change alone', () => {
    const run = atAgenda();
    play(run, planned);
    play(run, move({ from: '14:30' }, 'meeting-1'));
    play(run, undo);
    expect(meetingOf(run, 'meeting-1')?.plan.from).toBe('14:00');
    expect(last(run, 'meetingWithdrawn')).toBeUndefined();
    expect(whyNot(run, undo)).toMatch(/rien à reprendre/);
  });

  it('of a meeting somebody was told of, takes back nothing', () => {
    const run = atAgenda();
    play(run, planned);
    play(run, { do: 'invite', meeting: 'meeting-1', to: ['roy'], text: '' });
    expect(whyNot(run, undo)).toMatch(/déjà au courant/);
  });

  it('leaves nothing of it at the end, and may be planned anew', () => {
    const run = atAgenda();
    play(run, planned);
    play(run, undo);
    play(run, planned);
    play(run, undo);
    expect(replayRun(agendaDesk(), run.record()).log).toEqual(run.log);
    run.act({ do: 'closeTool' });
    run.advance(1_900_000);
    run.act({ do: 'finish' });
    const standing = run.log.flatMap((entry) => (entry.kind === 'meetingStands' ? [entry.meeting] : []));
    expect(standing).toEqual(['comite', 'budget']);
  });
});
