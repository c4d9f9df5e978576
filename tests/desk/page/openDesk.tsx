/** The play screen alone on a page, driven by a session made by hand: `?view=filesView` chooses the first view. */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Drafts, PlayScreen } from '../../../src/desk/index.ts';
import type { SessionView } from '../../../src/session/view.ts';
import { UiProvider } from '../../../src/ui/index.ts';
import '../../../src/ui/styles/index.css';
import { type FakeSession, openFakeSession } from '../fakeSession.ts';
import * as fixtures from '../fixtures.ts';

declare global {
  interface Window {
    desk: {
      readonly session: FakeSession;
      readonly views: Readonly<Record<string, SessionView>>;
      drafts: Drafts | null;
      readonly said: string[];
    };
  }
}

const views: Readonly<Record<string, SessionView>> = {
  quietView: fixtures.quietView,
  angryView: fixtures.angryView,
  filesView: fixtures.filesView,
  lineView: fixtures.lineView,
  paperworkView: fixtures.paperworkView,
};

const asked = new URLSearchParams(location.search).get('view') ?? '';
window.desk = { session: openFakeSession(views[asked] ?? fixtures.angryView), views, drafts: null, said: [] };

function Desk() {
  const [captions, setCaptions] = useState(false);
  const [isPaused, setPaused] = useState(false);
  return (
    <PlayScreen
      session={window.desk.session}
      settings={{ captions }}
      onCaptions={setCaptions}
      onOpenSettings={() => window.desk.said.push('settings')}
      isPaused={isPaused}
      onPause={() => setPaused(true)}
      onResume={() => setPaused(false)}
      onQuit={() => window.desk.said.push('quit')}
      onDraft={(drafts) => {
        window.desk.drafts = drafts;
      }}
    />
  );
}

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has lost its place');
createRoot(place).render(
  <StrictMode>
    <UiProvider>
      <Desk />
    </UiProvider>
  </StrictMode>,
);
