/** A tool in hand is drawn again when there is something new to draw, and only then. */
import { describe, expect, it } from 'vitest';
import { findSituation } from '../../src/cli/disk.ts';
import { saysTheSame } from '../../src/desk/shell/useSteadyView.ts';
import { openSession } from '../../src/session/index.ts';
import type { SessionView } from '../../src/session/view.ts';
import { playReference } from '../browser/playthrough/reference.ts';
import { quietView } from './fixtures.ts';

const later = (ms: number, change: Partial<SessionView> = {}): SessionView => ({
  ...quietView,
  nowMs: quietView.nowMs + ms,
  ...change,
});

describe('a tool shows the same', () => {
  it('while nothing happens, for less than five seconds of one minute', () => {
    expect(saysTheSame(quietView, later(200))).toBe(true);
    expect(saysTheSame(quietView, later(4999))).toBe(true);
    expect(saysTheSame(quietView, later(5000))).toBe(false);
    expect(saysTheSame(quietView, later(200, { time: '9 h 39' }))).toBe(false);
  });

  it('not once something has happened, another tool is taken, or the run has gone back', () => {
    expect(saysTheSame(quietView, later(0, { events: quietView.events + 1 }))).toBe(false);
    expect(saysTheSame(quietView, later(0, { openTool: 'mail' }))).toBe(false);
    expect(saysTheSame(quietView, later(-1))).toBe(false);
  });
});

/** Everything a tool draws; not what is said around it, nor clocks and moods. */
function drawnByTools({
  mailbox,
  programs,
  files,
  register,
  procedures,
  tools,
  place,
  knownWords,
}: SessionView): string {
  const { agenda, erp, documents, letters } = programs;
  return JSON.stringify({
    mailbox,
    agenda,
    erp,
    documents,
    letters,
    files,
    register,
    procedures,
    tools,
    place,
    knownWords,
  });
}

describe.each(['s05-la-facture-qui-ne-colle-pas', 's09-la-reunion-deplacee'])('%s', (situation) => {
  it('gives tools nothing new to draw between two views said to be the same', () => {
    const stepMs = 500;
    const { acts, seed } = playReference(situation, 7);
    const wall = { ms: 0 };
    const { scenario } = findSituation(situation);
    const session = openSession({ id: 'steady', scenario, seed, now: () => wall.ms });
    let kept = session.view();
    let same = 0;
    const look = () => {
      const view = session.view();
      if (!saysTheSame(kept, view)) kept = view;
      else {
        same += 1;
        expect(drawnByTools(view)).toBe(drawnByTools(kept));
      }
    };
    for (const { atMs, act } of acts.filter((one) => one.atMs < 200_000)) {
      while (wall.ms + stepMs <= atMs) {
        wall.ms += stepMs;
        session.tick();
        look();
      }
      session.act(act);
      look();
    }
    expect(same).toBeGreaterThan(100);
  });
});
