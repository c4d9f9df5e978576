/** A run rebuilt for its debriefing, from its record alone. */
import { describe, expect, it } from 'vitest';
import { runCandidate } from '../../src/candidates/index.ts';
import { findCandidates, findSituation } from '../../src/cli/disk.ts';
import { debriefOf } from '../../src/session/index.ts';
import type { Run } from '../../src/simulation/index.ts';
import { FIRST_SITUATION } from '../support/situations.ts';

const found = findSituation(FIRST_SITUATION);
const expert = findCandidates(found).find(({ id }) => id === 'expert');
if (!expert) throw new Error('no expert');
const played = runCandidate(found.scenario, expert, { seed: 3 }) as Run | { readonly run: Run };
const run: Run = 'run' in played ? played.run : played;
const debrief = debriefOf(found.scenario, run.record());

describe('the debriefing of a run', () => {
  it('draws the curve of each visitor between 0 and 10, in order of time', () => {
    expect(debrief.curves.map(({ who }) => who)).toEqual(['visiteur', 'deuxieme']);
    for (const { points } of debrief.curves) {
      expect(points.length).toBeGreaterThan(10);
      points.forEach((point, i) => {
        expect(point.anger).toBeGreaterThanOrEqual(0);
        expect(point.anger).toBeLessThanOrEqual(10);
        expect(point.atMs).toBeGreaterThanOrEqual(points[i - 1]?.atMs ?? 0);
      });
    }
  });

  it('shows where the eyes were without a gap nor an overlap', () => {
    debrief.gaze.forEach((span, i) => {
      expect(span.toMs).toBeGreaterThan(span.fromMs);
      if (i > 0) expect(span.fromMs).toBeGreaterThanOrEqual(debrief.gaze[i - 1]?.toMs ?? 0);
    });
  });

  it('tells how the one who waited was seen, then served', () => {
    expect(debrief.waiting.map(({ kind }) => kind)).toEqual(['unseen', 'greeted', 'served']);
  });

  it('keeps at most nine moments, numbered in order, most of them with the words said', () => {
    expect(debrief.moments.length).toBeGreaterThan(3);
    expect(debrief.moments.length).toBeLessThanOrEqual(9);
    expect(debrief.moments.map(({ n }) => n)).toEqual(debrief.moments.map((_, i) => i + 1));
    expect(debrief.moments.filter(({ quote }) => quote !== '').length).toBeGreaterThan(2);
  });

  it('names the variant in words and the ending by its title', () => {
    expect(debrief.variant.find(({ title }) => title === 'Pourquoi le dossier n’avance pas')?.value).toContain(' ');
    expect(debrief.ending?.title).toBe('Une date, un nom');
  });

  it('is the same each time it is rebuilt', () => {
    expect(debriefOf(found.scenario, run.record())).toEqual(debrief);
  });
});
