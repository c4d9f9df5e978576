/**
 * One run being played: fetches it, opens its session, and says what is wrong when it cannot be.
 * Knows how runs are kept; what is on screen is `PlayTable`'s.
 */
import { useEffect, useState } from 'react';
import type { Store } from '../../store/index.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { goTo, writeRoute } from '../shell/routes.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { type OpenedRun, openKeptRun } from './openRun.ts';
import { PlayTable } from './PlayTable.tsx';
import { readPace } from './pace.ts';

interface Opened {
  readonly store: Store;
  readonly run: OpenedRun;
}

function useKeptRun(id: string, onSaveFault: (fault: unknown) => void): Opened | null {
  const { keeper } = useMemory();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let close = (): void => undefined;
    let isStale = false;
    const open = async (): Promise<void> => {
      const store = await keeper.store();
      const pace = readPace(keeper.read().settings, true);
      const run = await openKeptRun({ id, store, pace, onSaveFault });
      if (run.kind === 'open') close = () => run.session.close();
      if (isStale) close();
      else setOpened({ store, run });
    };
    void open();
    return () => {
      isStale = true;
      close();
    };
  }, [id, keeper, onSaveFault]);
  return opened;
}

export default function PlayPage({ runId }: { readonly runId: string }) {
  const [saveFault, setSaveFault] = useState<unknown>(null);
  const opened = useKeptRun(runId, setSaveFault);
  const isFinished = opened?.run.kind === 'finished';
  useEffect(() => {
    if (isFinished) goTo({ page: 'debrief', run: runId }, 'replace');
  }, [isFinished, runId]);
  if (opened === null || isFinished) return <WaitingPage />;
  const { run, store } = opened;
  switch (run.kind) {
    case 'open':
      return <PlayTable opened={run} store={store} isSaving={saveFault === null} />;
    case 'noSituation':
      return (
        <Page title="La situation n’est plus là">
          <p>
            Cette partie se joue dans la situation « {run.scenarioId} », absente de cette version de Situ. La partie est
            gardée : elle reprendra quand la situation sera revenue.
          </p>
        </Page>
      );
    case 'damaged':
      return (
        <Page title="Cette partie est abîmée">
          <p>
            Elle ne peut plus être rejouée. Elle n’est pas effacée : elle attend, telle quelle, dans{' '}
            <a href={writeRoute({ page: 'data' })}>vos données</a>, d’où vous pouvez l’exporter.
          </p>
        </Page>
      );
    default:
      return (
        <Page title="Aucune partie à cette adresse">
          <p>
            Elle a été effacée, ou elle a été jouée dans un autre navigateur.{' '}
            <a href={writeRoute({ page: 'home' })}>Choisissez une situation</a> pour en commencer une.
          </p>
        </Page>
      );
  }
}
