/**
 * A session without a simulation: remembers the acts asked for and answers the plainest of them by changing its view.
 */

import type { DeskSession } from '../../src/desk/door.ts';
import type { Act } from '../../src/model/act.ts';
import type { SessionView } from '../../src/session/view.ts';
import { openedFile, perrin, results, talkingPhone } from './fixtures.ts';

export interface FakeSession extends DeskSession {
  readonly acts: readonly Act[];
  show(change: Partial<SessionView>): void;
}

function gazeOf(tool: Extract<Act, { do: 'openTool' }>['tool']): SessionView['gaze'] {
  if (tool === 'phone') return 'phone';
  return tool === 'files' || tool === 'report' ? 'screen' : 'desk';
}

function answerAct(view: SessionView, act: Act): Partial<SessionView> {
  switch (act.do) {
    case 'openTool':
      return { openTool: act.tool, gaze: gazeOf(act.tool) };
    case 'closeTool':
      return { openTool: null, gaze: perrin.id };
    case 'look':
      return { gaze: act.at };
    case 'pickUp':
      return { phone: { ...talkingPhone, slips: view.phone.slips } };
    case 'searchFiles':
      return {
        files: {
          query: act.query,
          results: act.query === '' ? [] : results,
          opened: null,
        },
      };
    case 'openFile':
      return {
        files: { ...view.files, opened: { ...openedFile, id: act.file } },
      };
    case 'endService':
      return {
        phase: 'paperwork',
        people: [],
        hand: null,
        canFinish: true,
        canEndService: false,
      };
    default:
      return {};
  }
}

export function openFakeSession(first: SessionView): FakeSession {
  const acts: Act[] = [];
  const listeners = new Set<() => void>();
  let view = first;
  const show = (change: Partial<SessionView>) => {
    view = { ...view, events: view.events + 1, narration: [], ...change };
    for (const listener of listeners) listener();
  };
  return {
    acts,
    show,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (act) => {
      acts.push(act);
      show(answerAct(view, act));
    },
  };
}
