/** The desk with a shared mailbox alone on a page, in a real session whose clock is the test's. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PlayScreen } from '../../../src/desk/index.ts';
import type { LogEntry } from '../../../src/model/log.ts';
import { loadSituation } from '../../../src/scenario/index.ts';
import { openSession } from '../../../src/session/index.ts';
import { UiProvider } from '../../../src/ui/index.ts';
import '../../../src/ui/styles/index.css';
import situation from '../../scenario/accepted/shared-mailbox.yaml?raw';
import world from '../../scenario/worlds/guichet.yaml?raw';

declare global {
  interface Window {
    mailDesk: {
      readonly log: () => readonly LogEntry[];
      /** Lets simulated seconds pass. */
      readonly pass: (seconds: number) => void;
    };
  }
}

const files: Readonly<Record<string, string>> = { 'a/mail/scenario.yaml': situation, 'a/worlds/guichet.yaml': world };
const { scenario, diagnostics } = loadSituation((path) => {
  const text = files[path];
  return text === undefined ? null : new TextEncoder().encode(text);
}, 'a/mail/scenario.yaml');
if (scenario === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));

let wallMs = 0;
const session = openSession({ id: 'boite', scenario, seed: 3, pins: { kaci: 'presente' }, now: () => wallMs });
window.mailDesk = {
  log: () => session.run().log,
  pass: (seconds) => {
    for (let passed = 0; passed < seconds * 4; passed++) {
      wallMs += 250;
      session.tick();
    }
  },
};

const nothing = () => undefined;
const place = document.getElementById('desk');
if (place === null) throw new Error('the page has lost its place');
createRoot(place).render(
  <StrictMode>
    <UiProvider>
      <PlayScreen
        session={session}
        settings={{ captions: false }}
        onCaptions={nothing}
        onOpenSettings={nothing}
        isPaused={false}
        onPause={nothing}
        onResume={nothing}
        onQuit={nothing}
      />
    </UiProvider>
  </StrictMode>,
);
