/** Laws of the agenda: true of any meeting, at any time, whoever comes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaDeed, MeetingPlan } from '../../src/model/agenda.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import {
  clockAt,
  DAY_MINUTES,
  dayAt,
  isWithinHours,
  obstaclesOf,
  readSpan,
} from '../../src/statechart/programs/agenda/index.ts';
import { suggestDeeds } from '../../src/statechart/programs/index.ts';
import { agendaDesk } from '../support/situations.ts';

const scenario = agendaDesk();
const { owners = [], rooms = [], equipment = [] } = scenario.agenda ?? {};
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function atAgenda(of: Scenario = scenario): Run {
  const run = openRun(of, { seed: 5, pins: { travaux: 'loire' } });
  run.act({ do: 'openTool', tool: 'agenda' });
  return run;
}

const play = (run: Run, deed: AgendaDeed): void => run.act({ do: 'agenda', deed });
const FIRST_DAY = Math.floor((readSpan('2025-11-19', '00:00', '00:01')?.from ?? 0) / DAY_MINUTES);

const times = fc
  .record({
    day: fc.integer({ min: 0, max: 8 }),
    from: fc.integer({ min: 0, max: 90 }),
    lasts: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ day, from, lasts }) => {
    const start = (FIRST_DAY + day) * DAY_MINUTES + from * 15;
    return {
      day: dayAt(start),
      from: clockAt(start),
      to: clockAt(Math.min(start + lasts * 30, start - (start % DAY_MINUTES) + 1439)),
    };
  });
const people = fc.subarray(ids(owners), { minLength: 1 }).map((some) => [...new Set(['vasseur', ...some])]);
const plans: fc.Arbitrary<MeetingPlan> = fc
  .record({ times, attendees: people, room: fc.constantFrom('', ...ids(rooms)), things: fc.subarray(ids(equipment)) })
  .map(({ times: when, attendees, room, things }) => ({
    title: 'Point',
    ...when,
    room,
    attendees,
    equipment: things,
    documents: [],
    note: '',
  }));

describe('two meetings', () => {
  it('are in each other’s way alike', () => {
    const bare: Scenario = {
      ...scenario,
      agenda: { ...(scenario.agenda as NonNullable<Scenario['agenda']>), entries: [], meetings: [] },
    };
    const property = fc.property(plans, plans, (first, second) => {
      const run = atAgenda(bare);
      play(run, { do: 'planMeeting', plan: first });
      play(run, { do: 'planMeeting', plan: second });
      const met = (plan: MeetingPlan, except: string) =>
        obstaclesOf(run.model, run.state, plan, { shown: false, except });
      const [one, other] = [met(first, 'meeting-1'), met(second, 'meeting-2')];
      expect([...one.clashes].sort()).toEqual([...other.clashes].sort());
      expect(one.roomTaken).toBe(other.roomTaken);
    });
    fc.assert(property, { numRuns: 200 });
  });
});

describe('a slot found', () => {
  it('has nothing in its way, and a room that nobody has', () => {
    const property = fc.property(people, fc.constantFrom(30, 60, 90), fc.boolean(), (all, minutes, withRoom) => {
      const run = atAgenda();
      play(run, { do: 'searchSlots', owners: all, withRoom, minutes, fromDay: '2025-11-18', toDay: '2025-11-24' });
      for (const slot of run.state.programs.agenda.found) {
        const [day = '', from = ''] = slot.split(' ');
        const start = readSpan(day, from, from)?.from ?? Number.NaN;
        const plan: MeetingPlan = {
          title: 'Point',
          day,
          from,
          to: clockAt(start + minutes),
          room: '',
          attendees: all,
          equipment: [],
          documents: [],
          note: '',
        };
        const met = (room: string) => obstaclesOf(run.model, run.state, { ...plan, room }, { shown: true });
        const { clashes, tooFar, outsideHours } = met('');
        expect([...clashes, ...tooFar, ...outsideHours]).toEqual([]);
        const open = ids(rooms).filter((room) => {
          const { roomTaken, roomClosed, seatsShort } = met(room);
          return !roomTaken && !roomClosed && !seatsShort;
        });
        if (withRoom) expect(open).not.toEqual([]);
      }
    });
    fc.assert(property, { numRuns: 60 });
  });
});

describe('taking a change back', () => {
  it('leaves the agenda as it was, to the byte', () => {
    const property = fc.property(plans, fc.boolean(), (plan, isCancelling) => {
      const run = atAgenda();
      const before = JSON.stringify(run.state.programs.agenda);
      play(
        run,
        isCancelling
          ? { do: 'cancelMeeting', meeting: 'comite', note: '' }
          : { do: 'changeMeeting', meeting: 'comite', plan },
      );
      expect(JSON.stringify(run.state.programs.agenda)).not.toBe(before);
      play(run, { do: 'undo', meeting: 'comite' });
      expect(JSON.stringify(run.state.programs.agenda)).toBe(before);
    });
    fc.assert(property, { numRuns: 100 });
  });
});

describe('working hours', () => {
  it('are the same hours wherever one looks from', () => {
    const hours = { from: '09:00', to: '17:30', days: [1, 2, 3, 4, 5] };
    const shifts = fc.integer({ min: -56, max: 56 }).map((quarters) => quarters * 15);
    const property = fc.property(times, shifts, ({ day, from, to }, shiftMinutes) => {
      const here = readSpan(day, from, to);
      if (here === null) throw new Error('unreadable');
      const there = { from: here.from - shiftMinutes, to: here.to - shiftMinutes };
      const zone = { place: 'Ailleurs', shiftMinutes };
      expect(isWithinHours({ hours, zone }, there)).toBe(isWithinHours({ hours }, here));
    });
    fc.assert(property, { numRuns: 300 });
  });
});

describe('deeds one may think of', () => {
  it('are few, and some can be done', () => {
    const run = atAgenda();
    const deeds = suggestDeeds(run.model, run.state).filter((act) => act.do === 'agenda');
    expect(deeds.length).toBeLessThan(40);
    expect(deeds.some((act) => run.whyNot(act) === null)).toBe(true);
    expect(deeds.some((act) => run.whyNot(act) !== null)).toBe(true);
  });

  it('lead, done one after the other, to a meeting that stands with everybody told', () => {
    const run = atAgenda();
    play(run, {
      do: 'searchSlots',
      owners: ids(owners),
      withRoom: true,
      minutes: 90,
      fromDay: '2025-11-20',
      toDay: '2025-11-20',
    });
    const next = (verb: AgendaDeed['do']) => {
      const act = suggestDeeds(run.model, run.state).find((one) => one.do === 'agenda' && one.deed.do === verb);
      if (act !== undefined) run.act(act);
      return act !== undefined;
    };
    expect(next('changeMeeting')).toBe(true);
    expect(run.state.programs.agenda.meetings[0]?.plan).toMatchObject({
      day: '2025-11-20',
      from: '14:00',
      to: '16:00',
    });
    expect(next('invite')).toBe(true);
    expect(next('invite')).toBe(false);
    run.advance(300_000);
    expect(next('remind')).toBe(true);
    expect(next('noteAnswer')).toBe(true);
  });
});

describe('any deed of the right shape', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      'toString',
      '2025-11-20',
      '14:00',
      '99:99',
      ...ids(owners),
      ...ids(rooms),
    ),
    fc.string(),
  );
  const words = fc.array(word, { maxLength: 4 });
  const number = fc
    .oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(1e300, -1e300, 0.1, Number.MAX_SAFE_INTEGER),
    )
    // JSON knows neither minus nought nor infinity.
    .map((one) => one + 0);
  const plan = fc.record({
    title: word,
    day: word,
    from: word,
    to: word,
    room: word,
    equipment: words,
    attendees: words,
    documents: words,
    note: word,
  });
  const meeting = fc.oneof(fc.constantFrom('comite', 'budget', 'meeting-1'), word);
  const one = <K extends AgendaDeed['do']>(verb: K, shape: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record({ do: fc.constant(verb), ...shape }) as unknown as fc.Arbitrary<AgendaDeed>;
  const deeds = fc.oneof(
    one('show', { owners: words, day: word }),
    one('searchSlots', { owners: words, withRoom: fc.boolean(), minutes: number, fromDay: word, toDay: word }),
    one('planMeeting', { plan }),
    one('changeMeeting', {
      meeting,
      plan: fc.oneof(plan, fc.record({ day: word, from: word, room: word }, { requiredKeys: [] })),
    }),
    one('cancelMeeting', { meeting, note: word }),
    one('undo', { meeting }),
    one('invite', { meeting, to: words, text: word }),
    one('remind', { meeting, to: words, text: word }),
    one('noteAnswer', { meeting, who: word, answer: fc.constantFrom('yes', 'no', 'maybe') }),
    one('addTask', { text: word, day: word, at: word }),
    one('tickTask', { rank: number, done: fc.boolean() }),
  );

  it('is done or refused in words, and never breaks the desk', () => {
    const property = fc.property(fc.array(deeds, { minLength: 1, maxLength: 12 }), (all) => {
      const run = atAgenda();
      for (const deed of all) {
        const why = run.whyNot({ do: 'agenda', deed });
        if (why !== null) expect(why).toMatch(/^[A-ZÀÉ].*\.$/);
        play(run, deed);
        run.advance(run.nowMs + 30_000);
      }
      expect(JSON.parse(JSON.stringify(run.log))).toEqual(run.log);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
