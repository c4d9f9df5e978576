/// <reference types="vite/client" />
/** The play screen on a real run of the desk of tests/scenario/accepted/agenda.yaml, its agenda open; time passes when asked to. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { noDrafts } from '../../../src/desk/drafts/drafts.ts';
import { type Drafts, PlayScreen } from '../../../src/desk/index.ts';
import type { LogEntry } from '../../../src/model/log.ts';
import { loadSituation } from '../../../src/scenario/index.ts';
import { openSession } from '../../../src/session/index.ts';
import { UiProvider } from '../../../src/ui/index.ts';
import '../../../src/ui/styles/index.css';
import situation from '../../scenario/accepted/agenda.yaml?raw';
import world from '../../scenario/worlds/guichet.yaml?raw';

declare global {
  interface Window {
    agenda: {
      readonly log: () => readonly LogEntry[];
      readonly pass: (seconds: number) => void;
      drafts: Drafts;
    };
  }
}

const files: Readonly<Record<string, string>> = {
  'scenarios/agenda/scenario.yaml': situation,
  'scenarios/worlds/guichet.yaml': world,
};
const read = (path: string): Uint8Array | null => {
  const text = files[path];
  return text === undefined ? null : new TextEncoder().encode(text);
};
const { scenario, diagnostics } = loadSituation(read, 'scenarios/agenda/scenario.yaml');
if (scenario === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));

let wallMs = 0;
const session = openSession({ id: 'agenda', scenario, seed: 3, pins: { travaux: 'loire' }, now: () => wallMs });
session.act({ do: 'openTool', tool: 'agenda' });

window.agenda = {
  log: () => session.run().log,
  pass: (seconds) => {
    for (let step = 0; step < seconds * 2; step += 1) {
      wallMs += 500;
      session.tick();
    }
  },
  drafts: noDrafts,
};

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has lost its place');
createRoot(place).render(
  <StrictMode>
    <UiProvider>
      <PlayScreen
        session={session}
        settings={{ captions: false }}
        onCaptions={() => undefined}
        onOpenSettings={() => undefined}
        isPaused={false}
        onPause={() => undefined}
        onResume={() => undefined}
        onQuit={() => undefined}
        onDraft={(drafts) => {
          window.agenda.drafts = drafts;
        }}
      />
    </UiProvider>
  </StrictMode>,
);
