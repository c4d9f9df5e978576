import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadPills } from '../../src/desk/gaze/railPlaces.ts';
import { listRailStops, turnTo } from '../../src/desk/gaze/railStops.ts';
import { listWaiting } from '../../src/desk/gaze/WaitCards.tsx';
import { angryView, diallo, filesView, lineView, perrin } from './fixtures.ts';

test('lights one stop at most, and the telephone and the screen are always there', () => {
  for (const view of [angryView, filesView, lineView]) {
    const stops = listRailStops(view);
    expect(stops.filter(({ isHeld }) => isHeld)).toHaveLength(1);
    expect(stops[0]?.kind).toBe('phone');
    expect(stops.at(-1)?.kind).toBe('screen');
  }
});

test('never offers to look at a voice on the line', () => {
  expect(listRailStops(lineView).map(({ person }) => person)).not.toContain('appel-1');
});

test('closes what is open before turning to somebody, and asks nothing of the stop already held', () => {
  const [, toPerrin] = listRailStops(filesView);
  if (toPerrin === undefined) throw new Error('M. Perrin has no stop');
  expect(turnTo(toPerrin, filesView, 'files')).toEqual([{ do: 'closeTool' }, { do: 'look', at: 'visiteur' }]);
  const [, held] = listRailStops(angryView);
  if (held === undefined) throw new Error('M. Perrin has no stop');
  expect(turnTo(held, angryView, 'files')).toEqual([]);
});

test('turns to the screen as it was left', () => {
  const screen = listRailStops(angryView).at(-1);
  if (screen === undefined) throw new Error('no screen');
  expect(turnTo(screen, angryView, 'report')).toEqual([{ do: 'openTool', tool: 'report' }]);
});

test('shows who waits in the hall, not who is attended to', () => {
  expect(listWaiting([perrin, diallo, { ...diallo, id: 'x', waitingMs: 0 }]).map(({ id }) => id)).toEqual(['deuxieme']);
});

test('keeps the pills apart, in order and on the rail, whatever they want', () => {
  const pills = fc.array(
    fc.record({ wantedPx: fc.integer({ min: -200, max: 1500 }), widthPx: fc.integer({ min: 40, max: 200 }) }),
    {
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(pills, (wanted) => {
      const sorted = [...wanted].sort((a, b) => a.wantedPx - b.wantedPx);
      const middles = spreadPills(sorted, 1280, 20);
      sorted.forEach(({ widthPx }, rank) => {
        const left = (middles[rank] ?? 0) - widthPx / 2;
        const before = rank === 0 ? 0 : (middles[rank - 1] ?? 0) + (sorted[rank - 1]?.widthPx ?? 0) / 2 + 20;
        expect(left).toBeGreaterThanOrEqual(before - 0.001);
        expect(left + widthPx).toBeLessThanOrEqual(1280.001);
      });
    }),
  );
});

test('leaves a pill where it wants to be when there is room', () => {
  expect(
    spreadPills(
      [
        { wantedPx: 300, widthPx: 100 },
        { wantedPx: 700, widthPx: 200 },
      ],
      1280,
      20,
    ),
  ).toEqual([300, 700]);
});
