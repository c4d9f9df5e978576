/** The report alone in a page, for report.browser.test.ts: keeps what leaves by its props at hand of the test. */
import '../../../src/ui/styles/index.css';
import { useEffect, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { usePortraits } from '../../../src/pages/debrief/usePortraits.ts';
import {
  DebriefPage,
  type Decision,
  noteDecision,
  type ReportNotes,
  readDecisions,
} from '../../../src/report/index.ts';
import { UiProvider } from '../../../src/ui/index.ts';
import { assessment, assessmentOfFive, debrief } from '../support/debrief.ts';

/** What the report is opened on; `referentiel` null: one document alone, else the one of the five that its reader chose. */
export interface Opened {
  readonly notes: ReportNotes;
  readonly referentiel: string | null;
}

declare global {
  interface Window {
    /** Opens the report anew: nothing is left of the one before. */
    openReport(opened: Opened): void;
    report: {
      notes: ReportNotes;
      referentiel: string | null;
      replays: number[];
      branches: number[];
      prints: number;
      isReady: boolean;
    };
  }
}

function Stage({ opened }: { readonly opened: Opened }) {
  const [notes, setNotes] = useState(opened.notes);
  const [referentiel, setReferentiel] = useState(opened.referentiel);
  const portraitOf = usePortraits(debrief.curves.map(({ look }) => look));
  useEffect(() => {
    window.report.isReady = debrief.curves.every(({ look }) => portraitOf(look, 'calm') !== null);
  });
  const write = (next: ReportNotes) => {
    window.report.notes = next;
    setNotes(next);
  };
  const decide = (criteria: readonly string[], decision: Decision | null) =>
    write(noteDecision(notes, criteria, decision));
  return (
    <DebriefPage
      debrief={debrief}
      assessment={opened.referentiel === null ? assessment : assessmentOfFive}
      referentiel={referentiel}
      onReferentiel={(id) => {
        window.report.referentiel = id;
        setReferentiel(id);
      }}
      scenarioTitle={debrief.title}
      scenarioVersion="1.0.0"
      seed={7}
      candidate="C-417"
      playedAt={new Date(2025, 10, 20, 14, 5).getTime()}
      notes={notes}
      onNotes={write}
      decisions={readDecisions(notes)}
      onDecision={decide}
      onReplay={(atMs) => window.report.replays.push(atMs)}
      onBranch={(atMs) => window.report.branches.push(atMs)}
      onPrint={() => {
        window.report.prints += 1;
      }}
      back={{ href: '#/', label: 'Toutes les situations' }}
      portraitOf={portraitOf}
    />
  );
}

const place = document.getElementById('situ');
if (!place) throw new Error('the page has lost its place');
let root: Root | null = null;

window.openReport = (opened) => {
  root?.unmount();
  root = createRoot(place);
  window.report = { notes: opened.notes, referentiel: null, replays: [], branches: [], prints: 0, isReady: false };
  root.render(
    <UiProvider>
      <Stage opened={opened} />
    </UiProvider>,
  );
};
