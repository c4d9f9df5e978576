/** Shows the play screen alone on a stage, over the session it is given; what leaves by its props is at hand of the test. */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DeskSession } from '../../src/desk/door.ts';
import { type Drafts, type KeptFiles, KeptFilesContext, PlayScreen } from '../../src/desk/index.ts';
import { UiProvider } from '../../src/ui/index.ts';
import '../../src/ui/styles/index.css';

/** What a test reads of the screen once it is shown. */
export interface ShownDesk {
  /** What was kept of what is being written. */
  drafts: Drafts | null;
  /** Buttons that lead out of the screen, in the order they were pressed. */
  readonly said: ('settings' | 'quit')[];
  /** Files handed over to be kept, by digest. */
  readonly files: Map<string, Uint8Array>;
  /** Takes the screen off the page. */
  close(): void;
}

function keepFilesIn(files: Map<string, Uint8Array>): KeptFiles {
  return {
    keep: async ({ digest, bytes }) => {
      files.set(digest, bytes);
    },
    forget: async (digest) => {
      files.delete(digest);
    },
  };
}

function Desk({ session, shown }: { readonly session: DeskSession; readonly shown: ShownDesk }) {
  const [captions, setCaptions] = useState(false);
  const [isPaused, setPaused] = useState(false);
  return (
    <PlayScreen
      session={session}
      settings={{ captions }}
      onCaptions={setCaptions}
      onOpenSettings={() => shown.said.push('settings')}
      isPaused={isPaused}
      onPause={() => setPaused(true)}
      onResume={() => setPaused(false)}
      onQuit={() => shown.said.push('quit')}
      onDraft={(drafts) => {
        shown.drafts = drafts;
      }}
    />
  );
}

/** Draws the screen in the page. */
export function showDesk(session: DeskSession): ShownDesk {
  const place = document.getElementById('desk');
  if (place === null) throw new Error('the page has lost its place');
  const root = createRoot(place);
  const shown: ShownDesk = { drafts: null, said: [], files: new Map(), close: () => root.unmount() };
  root.render(
    <StrictMode>
      <UiProvider>
        <KeptFilesContext value={keepFilesIn(shown.files)}>
          <Desk session={session} shown={shown} />
        </KeptFilesContext>
      </UiProvider>
    </StrictMode>,
  );
  return shown;
}
