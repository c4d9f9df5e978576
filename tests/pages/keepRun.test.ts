import { describe, expect, test } from 'vitest';
import { concludeRun, nameVariant } from '../../src/pages/play/concludeRun.ts';
import { beginRun, keepUp } from '../../src/pages/play/keepRun.ts';
import { drawVariant } from '../../src/scenario/variant.ts';
import { openSession, type Session } from '../../src/session/index.ts';
import { readRun } from '../../src/store/readRecord.ts';
import { situation } from '../support/situations.ts';

const scenario = situation('exemple-accueil');
const begun = beginRun({ id: 'r', player: 'Timbre 482', scenario, seed: 5, pins: {}, now: 1000 });

function play(untilMs: number) {
  const session = openSession({ id: 'r', scenario, resume: begun.run, now: () => 2000 });
  session.run().advance(untilMs);
  return session;
}

function keep(session: Session, drafts: unknown) {
  const run = session.saved();
  return keepUp(begun, scenario, { run, view: session.view(), drafts, outcome: concludeRun(scenario, run, 3000) });
}

describe('a run as the store keeps it', () => {
  test('reads back from its first instant, before anything happened', () => {
    expect(readRun(JSON.parse(JSON.stringify(begun)))).toEqual({ ok: true, value: begun });
  });

  test('reads back in the middle and at the end', () => {
    for (const untilMs of [60_000, 3_600_000]) {
      const session = play(untilMs);
      const kept = keep(session, null);
      expect(readRun(JSON.parse(JSON.stringify(kept))).ok).toBe(true);
    }
  });

  test('is open while the situation goes on, with the time on its clock', () => {
    const session = play(60_000);
    const kept = keep(session, { search: 'x' });
    expect(kept).toMatchObject({ state: 'open', outcome: null, drafts: { search: 'x' } });
    expect(kept.summary.time).toBe(session.view().time);
  });

  test('once over, says how it ended and what is proposed for each criterion of the situation', () => {
    const session = play(3_600_000);
    session.act({ do: 'finish' });
    expect(session.run().over).toBe(true);
    const kept = keep(session, { search: 'x' });
    expect(kept).toMatchObject({ state: 'finished', drafts: null });
    expect(kept.outcome?.ending).not.toBe('');
    expect(kept.outcome?.ending).not.toContain('{');
    expect(kept.outcome?.observations.length).toBeGreaterThan(0);
    expect(kept.outcome?.observations.filter(({ verdict }) => verdict === 'acquis')).toEqual([]);
  });

  test('has no outcome while it is not over', () => {
    expect(concludeRun(scenario, play(60_000).saved(), 0)).toBeNull();
  });
});

describe('the name of a variant', () => {
  const first = situation('s01-ou-est-mon-dossier');

  test('is the same for two seeds that draw the same things', () => {
    const pins = Object.fromEntries(Object.entries(first.draws).map(([name, { values }]) => [name, values[0] ?? '']));
    expect(nameVariant(drawVariant(first, 1, pins))).toBe(nameVariant(drawVariant(first, 2, pins)));
  });

  test('differs as soon as one draw or one hazard does', () => {
    const base = nameVariant(drawVariant(first, 1, { cause: 'perdu' }));
    expect(nameVariant(drawVariant(first, 1, { cause: 'homonyme' }))).not.toBe(base);
    expect(nameVariant(drawVariant(first, 1, { cause: 'perdu', 'hazard.travaux': 'off' }))).not.toBe(base);
  });
});
