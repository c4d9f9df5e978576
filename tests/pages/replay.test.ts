import { describe, expect, test } from 'vitest';
import { makeReport } from '../../src/pages/debrief/makeReport.ts';
import { branchKeptRun } from '../../src/pages/debrief/startBranch.ts';
import { concludeRun } from '../../src/pages/play/concludeRun.ts';
import { beginRun, keepUp } from '../../src/pages/play/keepRun.ts';
import { openReplay } from '../../src/pages/replay/replayDriver.ts';
import { openSession } from '../../src/session/index.ts';
import { readRun } from '../../src/store/readRecord.ts';
import type { KeptRun } from '../../src/store/whatIsSaved.ts';
import { situation } from '../support/situations.ts';

const scenario = situation('exemple-accueil');

/** A whole run: says the first thing possible now and then, takes the telephone, finishes. */
function playWhole(): KeptRun {
  const begun = beginRun({ id: 'r', player: 'Timbre 482', scenario, seed: 5, pins: {}, now: 1000 });
  let clockMs = 0;
  const session = openSession({ id: 'r', scenario, resume: begun.run, now: () => clockMs });
  for (let turn = 0; turn < 4000 && !session.run().over; turn += 1) {
    clockMs += 400;
    session.tick();
    const { hand, speech, phone, canFinish, nowMs } = session.view();
    if (phone.can.pickUp) session.act({ do: 'pickUp' });
    const reply = hand?.replies[turn % Math.max(1, hand.replies.length)];
    if (reply !== undefined && speech === null && turn % 9 === 0)
      session.act({ do: 'say', utterance: reply.utterance });
    if (canFinish || nowMs > 900_000) session.act({ do: 'finish' });
  }
  const run = session.saved();
  return keepUp(begun, scenario, {
    run,
    view: session.view(),
    drafts: null,
    outcome: concludeRun(scenario, run, clockMs),
  });
}

const whole = playWhole();

describe('watching a run again', () => {
  test('has something to watch', () => {
    expect(whole.state).toBe('finished');
    expect(whole.run.log.length).toBeGreaterThan(20);
  });

  test.each([0, 12_345, 60_000])('from %i ms ends with the very log of the record, to the byte', (fromMs) => {
    const replay = openReplay(scenario, whole.run, fromMs);
    expect(replay.nowMs()).toBe(fromMs);
    for (let turn = 0; turn < 20_000 && !replay.isOver(); turn += 1) replay.pass(317);
    expect(replay.isOver()).toBe(true);
    expect(JSON.stringify(replay.session.run().log)).toBe(JSON.stringify(whole.run.log));
  });

  test('does the same whatever the steps of the clock', () => {
    const logs = [7, 250, 10_000].map((stepMs) => {
      const replay = openReplay(scenario, whole.run, 20_000);
      while (replay.nowMs() < 60_000) replay.pass(Math.min(stepMs, 60_000 - replay.nowMs()));
      return JSON.stringify(replay.session.run().log);
    });
    expect(new Set(logs).size).toBe(1);
  });

  test('asked to begin after the end, shows the end', () => {
    const replay = openReplay(scenario, whole.run, 99_999_999);
    replay.pass(1000);
    expect(replay.isOver()).toBe(true);
  });
});

describe('« et si… ? »', () => {
  const branch = branchKeptRun(whole, scenario, 30_000, 'b', 9000);

  test('stands where the first run stood, open, with its own number', () => {
    expect(branch).toMatchObject({ id: 'b', state: 'open', outcome: null, branchOf: 'r', notes: {} });
    expect(branch.run.log).toEqual(whole.run.log.slice(0, branch.run.log.length));
    expect(branch.run.log.every(({ atMs }) => atMs <= 30_000)).toBe(true);
  });

  test('can be kept, read back and resumed', () => {
    expect(readRun(JSON.parse(JSON.stringify(branch))).ok).toBe(true);
    const session = openSession({ id: 'b', scenario, resume: branch.run, now: () => 0 });
    expect(session.run().nowMs).toBe(branch.run.nowMs);
  });
});

describe('a report', () => {
  test('is made again from the log alone, and proposes what was proposed at the end', () => {
    const { assessment, debrief } = makeReport(whole, scenario);
    expect(assessment.verdicts.map(({ criterion, verdict }) => ({ criterion, verdict }))).toEqual(
      whole.outcome?.observations,
    );
    expect(debrief.ending?.title).toBe(whole.outcome?.ending);
  });
});
