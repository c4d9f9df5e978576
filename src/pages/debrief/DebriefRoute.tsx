/** The debriefing of a run: fetches what is kept of it. */
import { useEffect, useState } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { nameVerdict } from '../../ui/marks/VerdictMark.tsx';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';

export default function DebriefRoute({ runId }: { readonly runId: string }) {
  const { keeper } = useMemory();
  const [kept, setKept] = useState<KeptRun | null>(null);
  useEffect(() => {
    keeper
      .store()
      .then((store) => store.run(runId))
      .then(setKept);
  }, [keeper, runId]);
  if (kept === null) return <WaitingPage />;
  return (
    <Page title={kept.outcome?.ending ?? 'Bilan'}>
      <ul>
        {kept.outcome?.observations.map(({ criterion, verdict }) => (
          <li key={criterion}>
            {criterion} : {nameVerdict(verdict)}
          </li>
        ))}
      </ul>
    </Page>
  );
}
