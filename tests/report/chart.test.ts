import { describe, expect, test } from 'vitest';
import { listSpells, peakOf, pointAt, splitCurve } from '../../src/report/chart/curve.ts';
import { layOutChart, listTracks } from '../../src/report/chart/layout.ts';
import { DISC_RADIUS, type MarkedMoment, placeMarkers } from '../../src/report/chart/placeMarkers.ts';
import { placeName } from '../../src/report/chart/placeName.ts';
import { placePortraits } from '../../src/report/chart/placePortraits.ts';
import { listBands, listTicks, makeScales } from '../../src/report/chart/scales.ts';
import { listKeyWords, lookOf, tellSpan, wordsOf } from '../../src/report/chart/spanLooks.ts';
import { curveThrough, debrief, minute, visitor, waiting } from './support/debrief.ts';

const box = { left: 100, right: 1100, top: 30, bottom: 305 };
const scales = makeScales(box, minute(10));

describe('a curve', () => {
  test('is cut where the person was away, not where they merely stayed the same', () => {
    const here = curveThrough([
      [0, 2],
      [1, 2],
    ]);
    const back = curveThrough([
      [3, 5],
      [4, 5],
    ]);
    expect(splitCurve([...here, ...back])).toHaveLength(2);
    expect(splitCurve(here)).toHaveLength(1);
    expect(splitCurve([])).toEqual([]);
  });

  test('tells its moods in order, each as long as it lasted', () => {
    const spells = listSpells(
      curveThrough([
        [0, 1],
        [1, 1],
        [1, 4.5],
        [2, 4.5],
      ]),
    );
    expect(spells.map(({ mood }) => mood)).toEqual(['calm', 'angry']);
    expect(spells[0]?.toMs).toBe(spells[1]?.fromMs);
    expect(spells.at(-1)?.toMs).toBe(minute(2));
  });

  test('knows nothing before the person came, and its highest point is the first of the highest', () => {
    expect(pointAt(waiting, 0)).toBeNull();
    expect(pointAt(waiting, minute(20))?.atMs).toBe(waiting.points.at(-1)?.atMs);
    expect(peakOf(visitor.points)?.atMs).toBe(visitor.points.find(({ anger }) => anger > 6.75)?.atMs);
    expect(peakOf([])).toBeNull();
  });
});

describe('scales', () => {
  test('put five equal bands from calm at the bottom to menace at the top', () => {
    const bands = listBands(box);
    expect(bands.map(({ mood }) => mood)).toEqual(['calm', 'impatient', 'angry', 'aggressive', 'threatening']);
    expect(bands[0]?.bottom).toBe(box.bottom);
    expect(bands.at(-1)?.top).toBe(box.top);
    expect(scales.y(2)).toBeCloseTo(bands[1]?.bottom ?? 0);
  });

  test('never leave the plot', () => {
    expect(scales.x(-5)).toBe(box.left);
    expect(scales.x(minute(99))).toBe(box.right);
    expect(scales.y(14)).toBe(box.top);
  });

  test('survive a run without length', () => {
    expect(makeScales(box, 0).x(0)).toBe(box.left);
  });

  test('write whole minutes of the simulated day, no more than there is room for', () => {
    const ticks = listTicks(578, minute(13.67), 8).map((atMs) => 578 + atMs / 60_000);
    expect(ticks).toEqual([578, 580, 582, 584, 586, 588, 590]);
    expect(listTicks(578, minute(13.67), 3).length).toBeLessThanOrEqual(4);
    expect(listTicks(578, minute(0.4), 8)).toEqual([0]);
  });
});

describe('the numbered discs', () => {
  const line = [{ x: 0, y: 200 }, ...Array.from({ length: 120 }, (_, i) => ({ x: i * 10, y: 200 }))];
  const at = (n: number, x: number, effect: MarkedMoment['effect']): MarkedMoment => ({ n, effect, at: { x, y: 200 } });

  test('stand above what raises and below what soothes', () => {
    const [up, down] = placeMarkers([at(1, 300, 'raises'), at(2, 500, 'soothes')], [line], box);
    expect(up?.disc.y).toBeLessThan(200 - DISC_RADIUS);
    expect(down?.disc.y).toBeGreaterThan(200 + DISC_RADIUS);
  });

  test('never overlap, even nine within a few seconds', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => at(i + 1, 500 + i * 4, i % 2 ? 'soothes' : 'raises'));
    const discs = placeMarkers(crowd, [line], box).map(({ disc }) => disc);
    for (const [i, one] of discs.entries())
      for (const other of discs.slice(i + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(DISC_RADIUS * 2);
  });

  test('keep off the other lines', () => {
    const above = Array.from({ length: 120 }, (_, i) => ({ x: i * 10, y: 178 }));
    const [marker] = placeMarkers([at(1, 300, 'raises')], [line, above], box);
    expect(Math.abs((marker?.disc.y ?? 0) - 178)).toBeGreaterThan(DISC_RADIUS);
  });

  test('of what soothes go above when there is no room below', () => {
    const [marker] = placeMarkers([{ n: 1, effect: 'soothes', at: { x: 300, y: 300 } }], [], box);
    expect(marker?.disc.y).toBeLessThan(300);
  });
});

describe('faces and names', () => {
  test('hide no disc, and faces stand inside the plot', () => {
    const discs = [{ x: scales.x(visitor.points[60]?.atMs ?? 0), y: 100 }];
    const faces = placePortraits(visitor, makeScales(box, debrief.durationMs), discs);
    expect(faces.length).toBeGreaterThan(0);
    for (const { x, y } of faces) {
      expect(x).toBeGreaterThanOrEqual(box.left);
      expect(y).toBeGreaterThanOrEqual(box.top - 20);
    }
  });

  test('the name of a thinner curve moves away from a disc on its peak', () => {
    const peak = peakOf(waiting.points);
    const onPeak = { x: scales.x(peak?.atMs ?? 0), y: scales.y(peak?.anger ?? 0) - 13 };
    const place = placeName(waiting, scales, [onPeak]);
    expect(Math.abs((place?.x ?? 0) - onPeak.x) > 40 || Math.abs((place?.y ?? 0) - onPeak.y) > 17).toBe(true);
  });
});

describe('tracks', () => {
  test('are the gaze, the telephone if it rang, and each person who waited', () => {
    expect(listTracks(debrief).map(({ name }) => name)).toEqual(['Mon regard', 'Standard', 'Mme\u00a0Diallo']);
    expect(listTracks({ ...debrief, phone: [], waiting: [] }).map(({ name }) => name)).toEqual(['Mon regard']);
  });

  test('fit under the plot, whatever the width', () => {
    for (const width of [300, 640, 1160]) {
      const layout = layOutChart(debrief, width);
      expect(layout.tracks[0]?.top).toBeGreaterThan(layout.scales.box.bottom);
      expect(layout.tracks.at(-1)?.top ?? 0).toBeLessThan(layout.height);
      expect(layout.scales.box.right).toBeGreaterThan(layout.scales.box.left);
    }
    expect(layOutChart(debrief, 300).isNarrow).toBe(true);
  });

  test('each look on the chart has its line in the key, and words that agree', () => {
    const looks = listTracks(debrief).flatMap(({ spans }) => spans.map((span) => lookOf(span, 'visiteur')));
    for (const look of looks) expect(listKeyWords('counter', true).some((entry) => entry.look === look)).toBe(true);
    const greeted = debrief.waiting[1];
    if (!greeted) throw new Error('the fixture has lost its second span');
    expect(wordsOf(greeted, 'counter')[0]).toBe('saluée, attend');
    expect(tellSpan({ ...greeted, label: 'M.\u00a0Tran' }, 'counter')).toBe('salué, attend');
  });
});
