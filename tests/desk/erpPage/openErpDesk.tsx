/** The desk with business software alone on a page, in a real session whose clock is the test's. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Drafts, PlayScreen } from '../../../src/desk/index.ts';
import type { LogEntry } from '../../../src/model/log.ts';
import { loadSituation } from '../../../src/scenario/index.ts';
import { erpSchema } from '../../../src/scenario/schema/erp.ts';
import { openSession } from '../../../src/session/index.ts';
import { UiProvider } from '../../../src/ui/index.ts';
import '../../../src/ui/styles/index.css';
import situation from '../../../scenarios/exemple-courrier/scenario.yaml?raw';
import world from '../../../scenarios/worlds/maison-des-services.yaml?raw';
import { ERP_FILE } from '../../support/erpFile.ts';

declare global {
  interface Window {
    erpDesk: {
      readonly log: () => readonly LogEntry[];
      /** Lets simulated seconds pass. */
      readonly pass: (seconds: number) => void;
      drafts: Drafts | null;
      prints: number;
    };
  }
}

const files: Readonly<Record<string, string>> = {
  'a/courrier/scenario.yaml': situation,
  'a/worlds/maison-des-services.yaml': world,
};
const { scenario, diagnostics } = loadSituation((path) => {
  const text = files[path];
  return text === undefined ? null : new TextEncoder().encode(text);
}, 'a/courrier/scenario.yaml');
if (scenario === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));

let wallMs = 0;
const session = openSession({
  id: 'gestion',
  scenario: { ...scenario, place: 'desk', erp: erpSchema.parse(ERP_FILE) },
  seed: 3,
  now: () => wallMs,
});
window.erpDesk = {
  log: () => session.run().log,
  pass: (seconds) => {
    for (let passed = 0; passed < seconds * 4; passed++) {
      wallMs += 250;
      session.tick();
    }
  },
  drafts: null,
  prints: 0,
};
window.print = () => {
  window.erpDesk.prints += 1;
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
        onDraft={(drafts) => {
          window.erpDesk.drafts = drafts;
        }}
      />
    </UiProvider>
  </StrictMode>,
);
