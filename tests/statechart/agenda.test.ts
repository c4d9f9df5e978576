/** The agenda: what is in the way of a meeting, who is told, what comes back, what the log keeps of it. */
import { describe, expect, it } from 'vitest';
import type { AgendaDeed, MeetingPlan } from '../../src/model/agenda.ts';
import { openRun, type Run, replayRun } from '../../src/simulation/index.ts';
import { atAgenda, last, meetingOf, move, PINS, plain, play, whyNot } from '../support/agendaRun.ts';
import { agendaDesk } from '../support/situations.ts';

const thursday = { day: '2025-11-20', from: '14:00', to: '15:30', room: 'maine' } as const;
const stands = (run: Run, id = 'comite') => {
  run.act({ do: 'closeTool' });
  run.advance(1_900_000);
  run.act({ do: 'finish' });
  return run.log.find((entry) => entry.kind === 'meetingStands' && entry.meeting === id);
};

describe('obstacles of a meeting', () => {
  const moved = (plan: Partial<MeetingPlan>, pins = PINS) => {
    const run = atAgenda(pins);
    play(run, move(plan));
    return last(run, 'meetingChanged');
  };

  it('are none where all is well', () => {
    expect(moved(thursday)).toMatchObject({
      changed: ['day', 'from', 'to', 'room'],
      clashes: [],
      tooFar: [],
      outsideHours: [],
      shutOut: [],
      roomTaken: false,
      roomClosed: false,
      seatsShort: false,
      missingEquipment: [],
    });
  });

  it('are other things at that time, but neither what is to be confirmed nor itself', () => {
    expect(moved({ ...thursday, to: '16:00' })?.clashes).toEqual(['vasseur']);
    expect(moved({ day: '2025-11-19', from: '12:30', to: '13:30' })?.clashes).toEqual(['okafor']);
    expect(moved({ from: '10:30', to: '12:30' })?.clashes).toEqual(['okafor']);
  });

  it('are other meetings that stand', () => {
    const run = atAgenda();
    play(run, { do: 'planMeeting', plan: { ...plain, ...thursday, attendees: ['vasseur', 'roy'], room: '' } });
    play(run, move(thursday));
    expect(last(run, 'meetingChanged')?.clashes).toEqual(['vasseur', 'roy']);
    play(run, { do: 'cancelMeeting', meeting: 'meeting-1', note: '' });
    play(run, move({ to: '15:15' }));
    expect(last(run, 'meetingChanged')?.clashes).toEqual([]);
  });

  it('are the way to and from something, and journeys', () => {
    expect(moved({ ...thursday, from: '12:30', to: '13:30' })?.tooFar).toEqual(['vasseur', 'le-goff']);
    expect(moved({ ...thursday, from: '12:45', to: '13:30' })?.tooFar).toEqual(['le-goff']);
    expect(moved({ ...thursday, from: '11:30', to: '12:30' })).toMatchObject({
      clashes: ['vasseur', 'okafor'],
      tooFar: [],
    });
  });

  it('are working hours where each one is, and absences', () => {
    expect(moved({ ...thursday, from: '13:45', to: '14:45' })?.outsideHours).toEqual(['haddad']);
    expect(moved({ day: '2025-11-21', from: '14:00', to: '15:00' })).toMatchObject({
      outsideHours: ['le-goff'],
      clashes: ['le-goff'],
    });
    expect(moved({ day: '2025-11-22', from: '14:00', to: '15:00' })?.outsideHours).toHaveLength(9);
  });

  it('are a room taken, closed, too small, or that cannot receive somebody', () => {
    expect(moved({ ...thursday, from: '11:00', to: '12:00' })).toMatchObject({ roomTaken: true, roomClosed: false });
    expect(moved({ ...thursday, room: 'loire' })).toMatchObject({ roomTaken: false, roomClosed: true });
    expect(moved({ ...thursday, room: 'sarthe' })?.shutOut).toEqual(['diallo']);
    expect(moved({ ...thursday, room: 'mayenne' })).toMatchObject({ shutOut: ['haddad'], seatsShort: true });
    expect(moved({ ...thursday, room: '' })).toMatchObject({ shutOut: [], seatsShort: false });
  });

  it('leave no seat to whoever attends from afar', () => {
    const five = ['haddad', 'vasseur', 'roy', 'belaid', 'nguyen'];
    expect(moved({ ...thursday, room: 'mayenne', attendees: five })?.seatsShort).toBe(false);
    expect(moved({ ...thursday, room: 'mayenne', attendees: [...five, 'diallo'] })?.seatsShort).toBe(true);
  });

  it('are things neither there nor free, or broken', () => {
    const wanted = { equipment: ['visio', 'projecteur', 'camera'] };
    expect(moved({ ...thursday, ...wanted })?.missingEquipment).toEqual(['projecteur', 'camera']);
    expect(moved({ ...thursday, ...wanted, room: 'mayenne' })?.missingEquipment).toEqual(wanted.equipment);
    const evening = { ...thursday, from: '18:00', to: '19:00', ...wanted };
    expect(moved(evening)?.missingEquipment).toEqual(['camera']);
  });

  it('depend on the variant', () => {
    const other = { travaux: 'maine' };
    expect(moved({ ...thursday, room: 'loire' }, other)?.roomClosed).toBe(false);
    expect(moved(thursday, other)?.roomClosed).toBe(true);
  });

  it('count what has just come up, and what the agenda does not show', () => {
    const monday = { day: '2025-11-24', from: '14:00', to: '15:00' };
    const run = atAgenda();
    play(run, move(thursday));
    play(run, move(monday));
    expect(last(run, 'meetingChanged')?.clashes).toEqual(['vasseur']);
    play(run, move({ ...monday, day: '2025-11-25' }));
    expect(last(run, 'meetingChanged')?.clashes).toEqual(['roy']);
  });
});

describe('the search of free slots', () => {
  const all = ['vasseur', 'haddad', 'le-goff', 'okafor', 'roy', 'belaid', 'diallo', 'nguyen', 'ferreira'];
  const search = (change: Partial<Extract<AgendaDeed, { do: 'searchSlots' }>> = {}, pins = PINS) => {
    const run = atAgenda(pins);
    play(run, {
      do: 'searchSlots',
      owners: all,
      withRoom: true,
      minutes: 90,
      fromDay: '2025-11-18',
      toDay: '2025-11-21',
      ...change,
    });
    return last(run, 'slotsSearched')?.found ?? [];
  };

  it('finds what suits all of them, each in their own zone', () => {
    expect(search()).toEqual([
      '2025-11-18 14:00',
      '2025-11-18 14:15',
      '2025-11-18 14:30',
      '2025-11-18 14:45',
      '2025-11-18 15:00',
      '2025-11-18 15:15',
      '2025-11-18 15:30',
      '2025-11-18 15:45',
      '2025-11-18 16:00',
      '2025-11-18 16:15',
      '2025-11-18 16:30',
      '2025-11-20 14:00',
    ]);
  });

  it('looks for a room only when one is asked for', () => {
    const asked = { minutes: 60, fromDay: '2025-11-20', toDay: '2025-11-20', owners: all };
    const closed = { travaux: 'maine' };
    expect(search(asked, closed)).toEqual(['2025-11-20 14:00', '2025-11-20 14:15', '2025-11-20 14:30']);
    expect(search({ ...asked, owners: ['vasseur'], withRoom: false })).toContain('2025-11-20 17:00');
  });

  it('proposes nothing past, and forty slots at most', () => {
    const found = search({ owners: ['nguyen'], minutes: 15, toDay: '2025-12-02' });
    expect(found[0]).toBe('2025-11-18 09:30');
    expect(found).toHaveLength(40);
  });

  it('knows only what the screen shows', () => {
    const tuesday = { fromDay: '2025-11-25', toDay: '2025-11-25', owners: ['roy'], minutes: 480 };
    expect(search(tuesday)).toContain('2025-11-25 09:00');
  });
});

describe('invitations', () => {
  const everybody = ['vasseur', 'haddad', 'le-goff', 'okafor', 'roy', 'belaid', 'diallo', 'nguyen', 'ferreira'];
  const invite = (to = everybody): AgendaDeed => ({ do: 'invite', meeting: 'comite', to, text: 'Nouvelle date.' });
  const answers = (run: Run) =>
    Object.fromEntries(
      run.log.flatMap((entry) => (entry.kind === 'invitationAnswered' ? [[entry.who, entry.answer]] : [])),
    );

  it('come back: a wrong address at once, an answer in a few minutes, nothing from who is silent or reads no mail', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, invite());
    expect(last(run, 'invitationsSent')).toMatchObject({ update: true, day: '2025-11-20', from: '14:00' });
    run.advance(10_000);
    expect(answers(run)).toEqual({ okafor: 'undelivered' });
    run.advance(110_000);
    expect(answers(run)).toEqual({ okafor: 'undelivered' });
    run.advance(300_000);
    expect(answers(run)).toEqual({
      okafor: 'undelivered',
      vasseur: 'yes',
      haddad: 'yes',
      roy: 'yes',
      belaid: 'yes',
      diallo: 'yes',
    });
  });

  it('are refused by whoever is not free', () => {
    const run = atAgenda();
    play(run, move({ ...thursday, to: '16:00' }));
    play(run, invite(['vasseur', 'roy']));
    run.advance(300_000);
    expect(answers(run)).toEqual({ vasseur: 'no', roy: 'yes' });
  });

  it('are answered as the situation says, while it says so', () => {
    const run = atAgenda();
    play(run, move({ ...thursday, room: 'loire' }));
    play(run, invite(['diallo']));
    run.advance(61_000);
    expect(answers(run)).toEqual({ diallo: 'maybe' });
  });

  it('are answered by some only once reminded', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, invite());
    run.advance(400_000);
    play(run, { do: 'remind', meeting: 'comite', to: ['nguyen', 'ferreira', 'le-goff'], text: '' });
    run.advance(800_000);
    expect(answers(run)).toMatchObject({ ferreira: 'yes' });
    expect(Object.keys(answers(run))).not.toContain('nguyen');
    expect(Object.keys(answers(run))).not.toContain('le-goff');
  });

  it('are not answered any more once the meeting has moved again', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, invite(['roy', 'okafor']));
    play(run, move({ to: '15:15' }));
    run.advance(300_000);
    expect(answers(run)).toEqual({ okafor: 'undelivered' });
  });

  it('sent twice for the same plan leave the answer as it is', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, invite(['roy']));
    run.advance(300_000);
    play(run, invite(['roy']));
    run.advance(700_000);
    expect(run.log.filter((entry) => entry.kind === 'invitationAnswered')).toHaveLength(1);
    expect(meetingOf(run)?.answers.roy).toMatchObject({ answer: 'yes' });
  });

  it('of a first meeting are no update', () => {
    const run = atAgenda();
    play(run, { do: 'planMeeting', plan: plain });
    expect(last(run, 'meetingPlanned')).toMatchObject({ meeting: 'meeting-1', title: 'Point' });
    play(run, { do: 'invite', meeting: 'meeting-1', to: ['vasseur'], text: '' });
    expect(last(run, 'invitationsSent')?.update).toBe(false);
  });
});

describe('an answer noted', () => {
  const note = (answer: 'yes' | 'no' | 'maybe', who = 'le-goff'): AgendaDeed => ({
    do: 'noteAnswer',
    meeting: 'comite',
    who,
    answer,
  });

  it('is right when it is what they would say', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, note('yes'));
    expect(last(run, 'answerNoted')).toMatchObject({ right: true });
    play(run, move({ day: '2025-11-21' }));
    play(run, note('yes'));
    expect(last(run, 'answerNoted')).toMatchObject({ right: false });
    play(run, note('no'));
    expect(last(run, 'answerNoted')).toMatchObject({ right: true });
  });

  it('takes the place of the one awaited', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, { do: 'invite', meeting: 'comite', to: ['roy'], text: '' });
    play(run, note('no', 'roy'));
    run.advance(300_000);
    expect(run.log.some((entry) => entry.kind === 'invitationAnswered')).toBe(false);
    expect(meetingOf(run)?.answers.roy).toMatchObject({ answer: 'no', noted: true });
  });
});

describe('at the end', () => {
  it('a meeting nobody touched is known to all', () => {
    expect(stands(atAgenda())).toMatchObject({ cancelled: false, uninformed: [], silent: [], roomClosed: false });
  });

  it('a meeting moved is known to those told of it as it stands', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, { do: 'invite', meeting: 'comite', to: ['vasseur', 'okafor', 'le-goff', 'roy'], text: '' });
    run.advance(300_000);
    expect(stands(run)).toMatchObject({
      informed: ['vasseur', 'roy'],
      yes: ['vasseur', 'roy'],
      no: [],
      uninformed: ['haddad', 'le-goff', 'okafor', 'belaid', 'diallo', 'nguyen', 'ferreira'],
    });
  });

  it('a voice counts, and a later change undoes it', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, { do: 'noteAnswer', meeting: 'comite', who: 'le-goff', answer: 'yes' });
    const later = run.fork();
    expect(stands(run)).toMatchObject({ informed: ['le-goff'], yes: ['le-goff'] });
    play(later, move({ from: '14:15' }));
    expect(stands(later)).toMatchObject({ informed: [], yes: [] });
  });

  it('a cancelled meeting is known to those told so, and stands in nobody’s way', () => {
    const run = atAgenda();
    play(run, { do: 'cancelMeeting', meeting: 'comite', note: 'Reporté' });
    play(run, { do: 'invite', meeting: 'comite', to: ['roy'], text: 'Annulé.' });
    run.advance(300_000);
    expect(run.log.some((entry) => entry.kind === 'invitationAnswered')).toBe(false);
    expect(stands(run)).toMatchObject({ cancelled: true, informed: ['roy'], clashes: [], silent: [], yes: [] });
  });

  it('the meetings the learner planned are told too', () => {
    const run = atAgenda();
    play(run, { do: 'planMeeting', plan: plain });
    expect(stands(run, 'meeting-1')).toMatchObject({ informed: [], silent: ['vasseur'] });
  });
});

describe('what is impossible is said in French', () => {
  const cases: readonly (readonly [AgendaDeed, RegExp])[] = [
    [{ do: 'show', owners: [], day: '2025-11-20' }, /au moins une personne/],
    [{ do: 'show', owners: ['__proto__'], day: '2025-11-20' }, /pas d’agenda partagé/],
    [{ do: 'show', owners: ['roy'], day: '2025-02-30' }, /n’existe pas/],
    [{ do: 'show', owners: ['roy'], day: '2099-01-01' }, /plus d’un an/],
    [move({}), /Rien ne change/],
    [move({ room: 'loire' }), /Rien ne change/],
    [move({ day: '' }), /n’existe pas/],
    [move({ from: '25:00' }), /Cette heure n’existe pas/],
    [move({ from: '9:00' }), /Cette heure n’existe pas/],
    [move({ from: '12:00' }), /finir après/],
    [move({ title: ' ' }), /titre/],
    [move({ attendees: [] }), /au moins une personne/],
    [move({ room: 'nulle-part' }), /salle n’existe pas/],
    [move({ equipment: ['rien'] }), /matériel n’existe pas/],
    [move({ documents: ['rien'] }), /pas sur ce poste/],
    [move({ day: '2025-11-17' }), /passé/],
    [move({ from: '10:00', to: '12:00' }, 'absente'), /pas dans l’agenda/],
    [move({ from: '09:15' }, 'budget'), /réunion de M\.\sBelaïd/],
    [{ do: 'planMeeting', plan: { ...plain, attendees: ['roy'] } }, /dont vous tenez l’agenda/],
    [{ do: 'planMeeting', plan: { ...plain, day: '2025-11-18', from: '09:00' } }, /passé/],
    [{ do: 'undo', meeting: 'comite' }, /déjà au courant/],
    [{ do: 'cancelMeeting', meeting: 'budget', note: '' }, /réunion de M\.\sBelaïd/],
    [{ do: 'invite', meeting: 'comite', to: [], text: '' }, /au moins une personne/],
    [{ do: 'invite', meeting: 'budget', to: ['roy'], text: '' }, /réunion de M\.\sBelaïd/],
    [{ do: 'invite', meeting: 'comite', to: ['kaci'], text: '' }, /pas de la réunion/],
    [{ do: 'invite', meeting: 'comite', to: ['roy'], text: 'x'.repeat(6000) }, /trop long/],
    [{ do: 'remind', meeting: 'comite', to: ['roy'], text: '' }, /déjà répondu/],
    [{ do: 'noteAnswer', meeting: 'comite', who: 'roy', answer: 'yes' }, /déjà sa réponse/],
    [{ do: 'noteAnswer', meeting: 'comite', who: 'kaci', answer: 'yes' }, /pas de la réunion/],
    [searching({ minutes: 1.5 }), /durée/],
    [searching({ toDay: '2025-11-17' }), /avant le premier/],
    [searching({ toDay: '2025-12-31' }), /quinze jours/],
    [{ do: 'addTask', text: ' ', day: '2025-11-18', at: '' }, /ce qu’il y a à faire/],
    [{ do: 'addTask', text: 'Appeler', day: '2025-11-18', at: '26:00' }, /heure n’existe pas/],
    [{ do: 'tickTask', rank: -1, done: true }, /n’existe pas/],
    [{ do: 'tickTask', rank: 0, done: false }, /déjà fait/],
  ];

  it.each(cases)('%j', (deed, why) => {
    const run = atAgenda();
    expect(whyNot(run, deed)).toMatch(why);
    const before = run.state.programs.agenda;
    play(run, deed);
    expect(run.state.programs.agenda).toEqual(before);
    expect(run.log.at(-1)).toMatchObject({ kind: 'refused' });
  });

  it('away from the agenda, everything', () => {
    expect(whyNot(openRun(agendaDesk(), { seed: 1 }), move(thursday))).toMatch(/Ouvrez d’abord l’agenda/);
  });

  it('of a cancelled meeting, all but telling of it and taking it back', () => {
    const run = atAgenda();
    play(run, { do: 'cancelMeeting', meeting: 'comite', note: '' });
    expect(whyNot(run, move(thursday))).toMatch(/annulée/);
    expect(whyNot(run, { do: 'remind', meeting: 'comite', to: ['roy'], text: '' })).toMatch(/annulée/);
    expect(whyNot(run, { do: 'undo', meeting: 'comite' })).toBeNull();
    play(run, { do: 'invite', meeting: 'comite', to: ['roy'], text: '' });
    expect(whyNot(run, { do: 'undo', meeting: 'comite' })).toMatch(/déjà au courant/);
  });
});

function searching(change: Partial<Extract<AgendaDeed, { do: 'searchSlots' }>>): AgendaDeed {
  return {
    do: 'searchSlots',
    owners: ['roy'],
    withRoom: false,
    minutes: 60,
    fromDay: '2025-11-18',
    toDay: '2025-11-21',
    ...change,
  };
}

describe('calendars on the screen', () => {
  it('are one’s own at first, then those asked for, in the order of the situation', () => {
    const run = atAgenda();
    expect(run.state.programs.agenda.shown).toEqual(['vasseur']);
    play(run, { do: 'show', owners: ['roy', 'haddad', 'roy'], day: '2025-11-20' });
    expect(run.state.programs.agenda.shown).toEqual(['haddad', 'roy']);
    expect(last(run, 'agendaShown')).toMatchObject({ owners: ['roy', 'haddad'], day: '2025-11-20' });
    expect(run.state.marks['shown.roy']).toBe(0);
  });
});

describe('tasks', () => {
  it('are added and ticked', () => {
    const run = atAgenda();
    play(run, { do: 'addTask', text: ' Appeler M. Le Goff ', day: '2025-11-18', at: '' });
    play(run, { do: 'tickTask', rank: 0, done: true });
    expect(run.state.programs.agenda.tasks).toEqual([
      { text: 'Prévenir le traiteur', day: '2025-11-18', at: '10:00', done: true },
      { text: 'Appeler M. Le Goff', day: '2025-11-18', at: '', done: false },
    ]);
    expect(last(run, 'taskTicked')).toMatchObject({ text: 'Prévenir le traiteur', done: true });
  });
});

describe('a run in the agenda', () => {
  it('is replayed to the byte', () => {
    const run = atAgenda();
    play(run, move(thursday));
    play(run, { do: 'invite', meeting: 'comite', to: ['roy', 'okafor'], text: 'Jeudi.' });
    run.advance(300_000);
    stands(run);
    expect(JSON.stringify(replayRun(agendaDesk(), run.record()).log)).toBe(JSON.stringify(run.log));
  });
});
