/**
 * One run being played: fetches it, opens its session, and says what is wrong when it cannot be.
 * Knows how runs are kept; what is on screen is `PlayTable`'s.
 */
import { useEffect, useState } from 'react';
import type { Store } from '../../store/index.ts';
import { useMemory } from '../shell/memory.ts';
import { goTo } from '../shell/routes.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { type OpenedRun, openKeptRun } from './openRun.ts';
import { PlayTable } from './PlayTable.tsx';
import { readPace } from './pace.ts';
import { RunElsewhere, RunNotOpened } from './RunNotOpened.tsx';
import { useOnlyHere } from './useOnlyHere.ts';

interface Opened {
  readonly store: Store;
  readonly run: OpenedRun;
}

function useOpenedRun(id: string, onSaved: (isKept: boolean) => void): Opened | null {
  const { keeper } = useMemory();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let close = (): void => undefined;
    let isGone = false;
    const open = async (): Promise<void> => {
      const store = await keeper.store();
      // Time stands still until the table is laid.
      const pace = readPace(keeper.read().settings, true);
      const run = await openKeptRun({ id, store, pace, onSaved });
      if (run.kind === 'open') close = () => run.session.close();
      if (isGone) close();
      else setOpened({ store, run });
    };
    open().catch(setFault);
    return () => {
      isGone = true;
      close();
    };
  }, [id, keeper, onSaved]);
  if (fault !== null) throw fault;
  return opened;
}

function OpenedRunPage({ runId }: { readonly runId: string }) {
  const [isKept, setKept] = useState(true);
  const opened = useOpenedRun(runId, setKept);
  const isFinished = opened?.run.kind === 'finished';
  useEffect(() => {
    if (isFinished) goTo({ page: 'debrief', run: runId }, 'replace');
  }, [isFinished, runId]);
  if (opened === null || opened.run.kind === 'finished') return <WaitingPage />;
  const { run, store } = opened;
  if (run.kind !== 'open') return <RunNotOpened run={run} />;
  return <PlayTable live={run} store={store} isKept={isKept && store.lasting} />;
}

export default function PlayPage({ runId }: { readonly runId: string }) {
  const tenancy = useOnlyHere(runId);
  if (tenancy === 'asking') return <WaitingPage />;
  return tenancy === 'elsewhere' ? <RunElsewhere /> : <OpenedRunPage runId={runId} />;
}
