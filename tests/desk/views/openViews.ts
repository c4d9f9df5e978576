/** The play screen on a session made by hand, begun again at will: every test begins with a new one. */
import type { SessionView } from '../../../src/session/view.ts';
import { type FakeSession, openFakeSession } from '../fakeSession.ts';
import * as fixtures from '../fixtures.ts';
import { type ShownDesk, showDesk } from '../showDesk.tsx';

const { quietView, angryView, filesView, lineView, paperworkView } = fixtures;
const views = { quietView, angryView, filesView, lineView, paperworkView };

export type ViewName = keyof typeof views;

interface Begun {
  readonly session: FakeSession;
  readonly shown: ShownDesk;
}

declare global {
  interface Window {
    handMade: Begun & {
      readonly views: Readonly<Record<ViewName, SessionView>>;
      /** Forgets everything and begins with this view. */
      begin(view: ViewName): void;
    };
  }
}

function begin(view: ViewName): Begun {
  const session = openFakeSession(views[view]);
  return { session, shown: showDesk(session) };
}

window.handMade = {
  ...begin('quietView'),
  views,
  begin(view) {
    window.handMade.shown.close();
    Object.assign(window.handMade, begin(view));
  },
};
