/** The agenda on screen, without a browser: where an instant stands, a proposal that moves, words that fit, keys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgendaKey, readFrameKey } from '../../src/desk/tools/agenda/agendaKeys.ts';
import { nameDay, nameDays } from '../../src/desk/tools/agenda/agendaWords.ts';
import { fitTitle } from '../../src/desk/tools/agenda/fitTitle.ts';
import { layLanes } from '../../src/desk/tools/agenda/lanes.ts';
import {
  changesOf,
  keepWords,
  newMeetingDraft,
  readMeetingDraft,
  writeMeetingDraft,
} from '../../src/desk/tools/agenda/meetingDraft.ts';
import {
  beginAt,
  endAt,
  moveBy,
  moveByDays,
  moveTo,
  type Proposal,
  planOf,
  readProposal,
  writeProposal,
} from '../../src/desk/tools/agenda/proposal.ts';
import {
  boxOf,
  DAY_MINUTES,
  listOff,
  listWeek,
  listWorking,
  makeScale,
  minuteAt,
  placeOf,
} from '../../src/desk/tools/agenda/timeScale.ts';
import { dayNumber, weekNumber } from '../../src/model/time.ts';

const THURSDAY = dayNumber({ year: 2025, month: 11, day: 20 });
const at = (hour: number, minute = 0, day = THURSDAY) => day * DAY_MINUTES + hour * 60 + minute;
const week = listWeek(THURSDAY, () => false);
const scale = makeScale(week, { wide: THURSDAY, today: THURSDAY - 2 }, { opens: 480, closes: 1080 });

describe('the scale of a planning', () => {
  it('is of the five days of a week, and of a Sunday that holds something', () => {
    expect(week.map((day) => nameDay(day, 'middling'))).toEqual([
      'lun. 17',
      'mar. 18',
      'mer. 19',
      'jeu. 20',
      'ven. 21',
    ]);
    const sunday = THURSDAY + 3;
    expect(listWeek(THURSDAY, (day) => day === sunday)).toContain(sunday);
    expect(nameDays(week[0] ?? 0, week[4] ?? 0)).toBe('17 au 21 novembre');
  });

  it('gives the day at stake the most room, the past the least', () => {
    const width = (day: number) => scale.columns.find((column) => column.day === day)?.width ?? 0;
    expect(width(THURSDAY)).toBeGreaterThan(3 * width(THURSDAY + 1));
    expect(width(THURSDAY - 3)).toBeLessThan(width(THURSDAY - 2));
    expect(scale.columns.reduce((sum, column) => sum + column.width, 0)).toBeCloseTo(1);
  });

  it('finds under a point the instant that stands there', () => {
    const instants = fc.record({ day: fc.constantFrom(...week), quarter: fc.integer({ min: 0, max: 39 }) });
    const property = fc.property(instants, ({ day, quarter }) => {
      const minute = at(8, 0, day) + quarter * 15;
      const place = placeOf(scale, minute);
      expect(place).not.toBeNull();
      expect(minuteAt(scale, (place ?? 0) + 1e-9)).toBe(minute);
    });
    fc.assert(property);
  });

  it('shows of a stretch what falls within its hours, and nothing of another week', () => {
    expect(boxOf(scale, { from: at(6), to: at(9) })).toEqual(boxOf(scale, { from: at(8), to: at(9) }));
    expect(boxOf(scale, { from: at(5), to: at(7) })).toBeNull();
    expect(boxOf(scale, { from: at(10, 0, THURSDAY + 7), to: at(11, 0, THURSDAY + 7) })).toBeNull();
  });

  it('hatches what is not worked, whatever the zone', () => {
    const house = { from: 540, to: 1080, days: [1, 2, 3, 4, 5], shiftMinutes: 0 };
    expect(listOff(house, THURSDAY, scale)).toEqual([{ from: at(8), to: at(9) }]);
    const montreal = { ...house, from: 480, to: 960, shiftMinutes: -360 };
    expect(listWorking(montreal, THURSDAY)).toEqual([{ from: at(14), to: at(22) }]);
    const sydney = { ...house, shiftMinutes: 600 };
    expect(listWorking(sydney, THURSDAY)).toEqual([
      { from: at(0), to: at(8) },
      { from: at(23), to: at(24) },
    ]);
    expect(listOff(house, THURSDAY + 2, scale)).toHaveLength(1);
  });

  it('names weeks as calendars do', () => {
    expect(weekNumber({ year: 2025, month: 11, day: 20 })).toBe(47);
    expect(weekNumber({ year: 2024, month: 12, day: 30 })).toBe(1);
    expect(weekNumber({ year: 2027, month: 1, day: 1 })).toBe(53);
  });
});

describe('a proposal', () => {
  const proposal: Proposal = { meeting: 'comite', from: at(14), to: at(16), room: 'maine' };

  it('moves by quarters and days, and stays within its day', () => {
    expect(planOf(moveBy(proposal, 15))).toMatchObject({ day: '2025-11-20', from: '14:15', to: '16:15' });
    expect(planOf(moveByDays(proposal, 1))).toMatchObject({ day: '2025-11-21', from: '14:00' });
    const steps = fc.array(fc.integer({ min: -2000, max: 2000 }), { maxLength: 20 });
    const property = fc.property(steps, (all) => {
      const end = all.reduce((one, minutes) => moveTo(one, one.from + minutes), proposal);
      expect(end.to - end.from).toBe(120);
      expect(planOf(end).from < planOf(end).to).toBe(true);
    });
    fc.assert(property);
  });

  it('is never shorter than a quarter of an hour', () => {
    expect(endAt(proposal, at(10))).toMatchObject({ from: at(14), to: at(14, 15) });
    expect(beginAt(proposal, at(18))).toMatchObject({ from: at(15, 45), to: at(16) });
    expect(endAt(proposal, at(26))).toMatchObject({ to: at(23, 59) });
  });

  it('is kept with the drafts', () => {
    expect(readProposal(writeProposal(proposal))).toEqual(proposal);
    expect(readProposal(writeProposal({ ...proposal, room: '' }))).toEqual({ ...proposal, room: '' });
    for (const text of ['', 'comite', 'comite x y z', '{}']) expect(readProposal(text)).toBeNull();
  });
});

describe('a meeting being written', () => {
  const draft = newMeetingDraft({ from: at(10), to: at(11) }, ['vasseur']);

  it('is kept with the drafts, and nothing strange is read back', () => {
    expect(readMeetingDraft(writeMeetingDraft(draft))).toEqual(draft);
    for (const text of ['', '{', 'null', '[]', '{"meeting":"x","plan":{}}', '{"meeting":1}'])
      expect(readMeetingDraft(text)).toBeNull();
  });

  it('takes another time without losing its words', () => {
    const typed = { ...draft, plan: { ...draft.plan, title: 'Point presse' } };
    const moved = keepWords(typed, newMeetingDraft({ from: at(15), to: at(16) }, ['roy']));
    expect(moved.plan).toMatchObject({ title: 'Point presse', from: '15:00', attendees: ['roy'] });
  });

  it('changes only what was changed', () => {
    expect(changesOf(draft.plan, { ...draft.plan, room: 'maine', attendees: ['vasseur'] })).toEqual({ room: 'maine' });
  });
});

describe('things at one time', () => {
  it('share their row, and no more than need be', () => {
    expect(
      layLanes([
        { from: 0, to: 10 },
        { from: 5, to: 8 },
        { from: 8, to: 12 },
        { from: 20, to: 30 },
      ]),
    ).toEqual([
      { lane: 0, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 1, lanes: 2 },
      { lane: 0, lanes: 1 },
    ]);
  });

  it('never overlap in their lane', () => {
    const stretches = fc
      .array(fc.record({ from: fc.integer({ min: 0, max: 50 }), lasts: fc.integer({ min: 1, max: 20 }) }), {
        maxLength: 12,
      })
      .map((all) => all.map(({ from, lasts }) => ({ from, to: from + lasts })).sort((a, b) => a.from - b.from));
    const property = fc.property(stretches, (all) => {
      const lanes = layLanes(all);
      all.forEach((one, rank) => {
        expect(lanes[rank]?.lane ?? 0).toBeLessThan(lanes[rank]?.lanes ?? 0);
        all.forEach((other, otherRank) => {
          const isMeeting = one.from < other.to && other.from < one.to;
          if (rank !== otherRank && isMeeting) expect(lanes[rank]?.lane).not.toBe(lanes[otherRank]?.lane);
        });
      });
    });
    fc.assert(property);
  });
});

describe('a title in a block', () => {
  it('is whole, or its first word, or nothing', () => {
    expect(fitTitle('Préfecture', 90, 1)).toBe('Préfecture');
    expect(fitTitle('Conseil d’administration', 75, 1)).toBe('Conseil');
    expect(fitTitle('Préfecture', 40, 2)).toBe('');
    expect(fitTitle('Comité de pilotage', 90, 2)).toBe('Comité de pilotage');
    expect(fitTitle('Le grand jour', 30, 1)).toBe('');
  });
});

describe('keys', () => {
  const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, isTyping: false };

  it('of the agenda count only when nothing is typed', () => {
    expect(readAgendaKey({ ...plain, key: 'n' })).toBe('new');
    expect(readAgendaKey({ ...plain, key: 'F' })).toBe('free');
    expect(readAgendaKey({ ...plain, key: 'n', isTyping: true })).toBeNull();
    expect(readAgendaKey({ ...plain, key: 'n', ctrlKey: true })).toBeNull();
    expect(readAgendaKey({ ...plain, key: 'F6', isTyping: true })).toBe('nextPane');
    expect(readAgendaKey({ ...plain, key: 'a' })).toBeNull();
  });

  it('of a proposal follow the way time runs', () => {
    expect(readFrameKey('ArrowRight', false, 'across')).toEqual({ do: 'move', minutes: 15 });
    expect(readFrameKey('ArrowRight', true, 'across')).toEqual({ do: 'lengthen', minutes: 15 });
    expect(readFrameKey('ArrowRight', false, 'down')).toEqual({ do: 'day', days: 1 });
    expect(readFrameKey('ArrowUp', false, 'down')).toEqual({ do: 'move', minutes: -15 });
    expect(readFrameKey('ArrowUp', true, 'across')).toBeNull();
    expect(readFrameKey('Enter', false, 'across')).toEqual({ do: 'pose' });
    expect(readFrameKey('Escape', false, 'across')).toEqual({ do: 'drop' });
    expect(readFrameKey('x', false, 'across')).toBeNull();
  });
});
