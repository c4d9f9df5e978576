/**
 * The play screen over a real run of a small desk (`tests/scenario/accepted/documents.yaml`): `?tool=letters` opens a program,
 * `?tirage=3` chooses the variant. Time stands still unless the test moves it.
 */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Drafts, type KeptFiles, KeptFilesContext, PlayScreen } from '../../../src/desk/index.ts';
import { TOOLS, type Tool } from '../../../src/model/act.ts';
import type { LogEntry } from '../../../src/model/log.ts';
import { loadSituation } from '../../../src/scenario/index.ts';
import { openSession, type Session } from '../../../src/session/index.ts';
import { UiProvider } from '../../../src/ui/index.ts';
import '../../../src/ui/styles/index.css';
import situation from '../../scenario/accepted/documents.yaml?raw';
import world from '../../scenario/worlds/guichet.yaml?raw';

declare global {
  interface Window {
    bureau: {
      readonly session: Session;
      log(): readonly LogEntry[];
      /** Lets simulated time pass. */
      pass(ms: number): void;
      /** What was kept of what is being written. */
      drafts: Drafts | null;
      /** Files handed over to be kept, by digest. */
      readonly files: Map<string, Uint8Array>;
    };
  }
}

const files: Readonly<Record<string, string>> = { 'accepted/documents.yaml': situation, 'worlds/guichet.yaml': world };
const read = (path: string): Uint8Array | null =>
  files[path] === undefined ? null : new TextEncoder().encode(files[path]);
const { scenario, diagnostics } = loadSituation(read, 'accepted/documents.yaml');
if (!scenario) throw new Error(diagnostics.map(({ message }) => message).join('\n'));

const asked = new URLSearchParams(location.search);
const tool = TOOLS.find((one): one is Tool => one === asked.get('tool'));
let wallMs = 0;
const session = openSession({
  id: 'essai',
  scenario,
  now: () => wallMs,
  seed: Number(asked.get('tirage') ?? 1),
});
if (tool !== undefined) session.act({ do: 'openTool', tool });

window.bureau = {
  session,
  log: () => session.run().log,
  pass: (ms) => {
    wallMs += ms;
    session.tick();
  },
  drafts: null,
  files: new Map(),
};

const keptFiles: KeptFiles = {
  keep: ({ digest, bytes }) => {
    window.bureau.files.set(digest, bytes);
    return Promise.resolve();
  },
  forget: (digest) => {
    window.bureau.files.delete(digest);
    return Promise.resolve();
  },
};

function Bureau() {
  const [captions, setCaptions] = useState(false);
  return (
    <PlayScreen
      session={session}
      settings={{ captions }}
      onCaptions={setCaptions}
      onOpenSettings={() => undefined}
      isPaused={false}
      onPause={() => undefined}
      onResume={() => undefined}
      onQuit={() => undefined}
      onDraft={(drafts) => {
        window.bureau.drafts = drafts;
      }}
    />
  );
}

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has lost its place');
createRoot(place).render(
  <StrictMode>
    <UiProvider>
      <KeptFilesContext value={keptFiles}>
        <Bureau />
      </KeptFilesContext>
    </UiProvider>
  </StrictMode>,
);
