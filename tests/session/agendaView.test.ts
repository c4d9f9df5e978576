/** What the screen may know of shared calendars: titles one may read, conflicts in words, answers, and nothing of people’s needs. */
import { describe, expect, it } from 'vitest';
import type { AgendaDeed } from '../../src/model/agenda.ts';
import { countAgendaNews } from '../../src/session/programs/agenda/countNews.ts';
import { type AgendaView, viewAgenda } from '../../src/session/programs/agenda.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { agendaDesk } from '../support/situations.ts';

function atAgenda(): Run {
  const run = openRun(agendaDesk(), { seed: 3, pins: { travaux: 'loire' } });
  run.act({ do: 'openTool', tool: 'agenda' });
  return run;
}
const play = (run: Run, deed: AgendaDeed): void => run.act({ do: 'agenda', deed });
function look(run: Run): AgendaView {
  const view = viewAgenda(run);
  if (view === null) throw new Error('no agenda');
  return view;
}
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');
const rowOf = (view: AgendaView, id: string) => [...view.people, ...view.rooms].find((row) => row.id === id);
const meetingOf = (view: AgendaView, id = 'comite') => {
  const meeting = view.meetings.find((one) => one.id === id);
  if (meeting === undefined) throw new Error('no meeting');
  return meeting;
};
const moved = { day: '2025-11-20', from: '14:00', to: '16:00', room: 'maine' };

describe('a row', () => {
  it('says in full what each block is, and the way there', () => {
    const prefecture = rowOf(look(atAgenda()), 'vasseur')?.blocks.find(({ id }) => id === 'prefecture');
    expect(plain(prefecture?.sentence)).toBe(
      'Préfecture, Mme Vasseur, jeudi 20 novembre, de 10 h à 12 h, trajet 45 min avant et après',
    );
  });

  it('hides what is private, and the titles of a calendar that shows only free or busy', () => {
    const view = look(atAgenda());
    expect(rowOf(view, 'vasseur')?.blocks.find(({ id }) => id === 'dentiste')).toMatchObject({
      kind: 'hidden',
      title: 'Occupée',
    });
    const titles = rowOf(view, 'okafor')?.blocks.map(({ title }) => title);
    expect(titles).toEqual(['Occupée', 'Comité de pilotage', 'Occupée']);
    expect(JSON.stringify(view)).not.toContain('Client confidentiel');
  });

  it('does not show what the agenda does not know yet', () => {
    const run = atAgenda();
    expect(rowOf(look(run), 'roy')?.blocks.some(({ id }) => id === 'secret')).toBe(false);
    play(run, { do: 'cancelMeeting', meeting: 'comite', note: '' });
    expect(rowOf(look(run), 'roy')?.blocks.some(({ id }) => id === 'secret')).toBe(true);
  });

  it('names the zone of who is elsewhere', () => {
    expect(plain(rowOf(look(atAgenda()), 'haddad')?.zone)).toBe('Montréal, −6 h');
  });
});

describe('a meeting', () => {
  it('says where it stands, where it stood, and what calendars show in its way', () => {
    const run = atAgenda();
    expect(meetingOf(look(run)).insteadOf).toBe('');
    play(run, { do: 'changeMeeting', meeting: 'comite', plan: moved });
    const meeting = meetingOf(look(run));
    expect(plain(meeting.when)).toBe('jeudi 20 novembre, 14 h à 16 h, salle Maine');
    expect(plain(meeting.insteadOf)).toBe('mercredi 19 novembre, 10 h à 12 h, salle Loire');
    expect(meeting.conflicts.map(plain)).toEqual(['Mme Vasseur : Conseil d’administration, 15 h 30 à 16 h 30']);
    expect(meeting.zones.map(plain)).toEqual(['14 h ici, 8 h à Montréal pour M. Haddad']);
    expect(meeting.canUndo).toBe(true);
  });

  it('tells of works and of what others have booked, never of people’s needs, of seats, nor of what is out of order', () => {
    const run = atAgenda();
    const plan = { ...moved, to: '15:00', equipment: ['projecteur', 'camera'] };
    play(run, { do: 'changeMeeting', meeting: 'comite', plan: { ...plan, room: 'loire' } });
    expect(meetingOf(look(run)).conflicts.map(plain)).toEqual([
      'Salle Loire : Travaux, 8 h à 19 h',
      'Vidéoprojecteur : Prêté, 8 h à 18 h',
    ]);
    play(run, { do: 'changeMeeting', meeting: 'comite', plan: { room: 'mayenne', equipment: [] } });
    expect(meetingOf(look(run)).conflicts).toEqual([]);
    expect(JSON.stringify(look(run))).not.toMatch(/step-free|undelivered.:true|reachedBy/);
  });

  it('says who is to be told, since when one waits, and what came back', () => {
    const run = atAgenda();
    const signs = () => Object.fromEntries(meetingOf(look(run)).answers.map(({ who, sign }) => [who, sign]));
    expect(signs()).toMatchObject({ vasseur: 'yes', okafor: 'yes' });
    play(run, { do: 'changeMeeting', meeting: 'comite', plan: { ...moved, to: '15:30' } });
    expect(meetingOf(look(run)).answered).toBe('0 sur 9');
    play(run, { do: 'invite', meeting: 'comite', to: ['vasseur', 'okafor', 'le-goff'], text: '' });
    run.advance(300_000);
    expect(signs()).toMatchObject({ vasseur: 'yes', okafor: 'undelivered', 'le-goff': 'waiting', roy: 'untold' });
    const { answers } = meetingOf(look(run));
    expect(plain(answers.find(({ who }) => who === 'le-goff')?.words)).toBe('depuis 9 h 30');
    expect(look(run).news.map(({ name, words }) => [plain(name), words])).toEqual([
      ['Mme Vasseur', 'oui'],
      ['Mme Okafor', 'non remis'],
    ]);
  });

  it('of somebody else is read, not touched', () => {
    expect(plain(meetingOf(look(atAgenda()), 'budget').whyNotTouch ?? '')).toMatch(/réunion de M\.\sBelaïd/);
  });
});

describe('the last search', () => {
  it('gives for each slot the rooms that are free, and the hour elsewhere', () => {
    const run = atAgenda();
    play(run, {
      do: 'searchSlots',
      owners: ['vasseur', 'haddad'],
      withRoom: true,
      minutes: 60,
      fromDay: '2025-11-20',
      toDay: '2025-11-20',
    });
    const [first] = look(run).search?.slots ?? [];
    expect(plain(first?.words)).toBe('jeudi 20 novembre, 14 h à 15 h');
    expect(first?.rooms.map(({ id }) => id)).toEqual(['maine', 'sarthe', 'mayenne']);
    expect(first?.zones.map(plain)).toEqual(['14 h ici, 8 h à Montréal pour M. Haddad']);
  });
});

describe('the dock', () => {
  it('counts the answers that came while the agenda was shut, until it is opened again', () => {
    const run = atAgenda();
    const count = () => countAgendaNews(run.log, run.state.now.tool === 'agenda');
    play(run, { do: 'changeMeeting', meeting: 'comite', plan: { ...moved, to: '15:30' } });
    play(run, { do: 'invite', meeting: 'comite', to: ['vasseur', 'roy', 'okafor'], text: '' });
    run.advance(20_000);
    run.act({ do: 'closeTool' });
    expect(count()).toBe(0);
    run.advance(300_000);
    expect(count()).toBe(2);
    run.act({ do: 'openTool', tool: 'agenda' });
    expect(count()).toBe(0);
    run.act({ do: 'closeTool' });
    expect(count()).toBe(0);
  });
});
