/** The debriefing of a run: fetches what is kept of it, keeps what is written in it, leads to replay and to « et si… ? ». */
import { useCallback, useEffect, useRef, useState } from 'react';
import { DebriefPage, noteDecision, type ReportNotes, readDecisions } from '../../report/index.ts';
import type { Store } from '../../store/index.ts';
import { Strip } from '../../ui/index.ts';
import { useDocument } from '../settings/useDocument.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { goTo, writeRoute } from '../shell/routes.ts';
import { useArrival } from '../shell/useArrival.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import styles from './DebriefRoute.module.css';
import { giveDocument } from './giveDocument.ts';
import type { RunReport } from './makeReport.ts';
import { type ReadReport, readReport } from './readDebrief.ts';
import { startBranch } from './startBranch.ts';
import { useNotes } from './useNotes.ts';
import { usePortraits } from './usePortraits.ts';

interface ShownReport {
  readonly store: Store;
  readonly read: ReadReport;
}

function useReport(id: string): ShownReport | null {
  const { keeper } = useMemory();
  const [shown, setShown] = useState<ShownReport | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let isStale = false;
    const read = async (): Promise<void> => {
      const store = await keeper.store();
      const found = await readReport(store, id);
      if (!isStale) setShown({ store, read: found });
    };
    read().catch(setFault);
    return () => {
      isStale = true;
    };
  }, [id, keeper]);
  if (fault !== null) throw fault;
  return shown;
}

function FoundReport({ report, store }: { readonly report: RunReport; readonly store: Store }) {
  const { kept, scenario, debrief, assessment } = report;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, `Bilan, ${scenario.title}`);
  const [isKept, setKept] = useState(true);
  const keep = useCallback(
    (written: ReportNotes) => {
      store.saveRun({ ...kept, notes: written }).then(
        () => setKept(true),
        () => setKept(false),
      );
    },
    [store, kept],
  );
  const [notes, setNotes] = useNotes(kept.notes, keep);
  const { memory } = useMemory();
  const [, chooseReferentiel] = useDocument();
  const portraitOf = usePortraits([...new Set(debrief.curves.map(({ look }) => look))]);
  const page = (
    <DebriefPage
      debrief={debrief}
      assessment={assessment}
      scenarioTitle={scenario.title}
      scenarioVersion={kept.run.scenarioVersion}
      seed={kept.run.seed}
      candidate={kept.player}
      playedAt={kept.startedAt}
      notes={notes}
      onNotes={setNotes}
      decisions={readDecisions(notes)}
      referentiel={memory.settings.referentiel}
      onReferentiel={chooseReferentiel}
      onDecision={(criteria, decision) => setNotes(noteDecision(notes, criteria, decision))}
      onReplay={(atMs) => goTo({ page: 'replay', run: kept.id, atMs })}
      onBranch={(atMs) => void startBranch(store, kept, scenario, atMs).then((run) => goTo({ page: 'play', run }))}
      onDocument={(digest) => giveDocument(store, kept.id, digest)}
      onPrint={() => window.print()}
      back={{ href: writeRoute({ page: 'home' }), label: 'Toutes les situations' }}
      portraitOf={portraitOf}
      isPractice={kept.branchOf !== null}
      headingRef={heading}
    />
  );
  return (
    <>
      {page}
      {isKept && store.lasting ? null : (
        <div className={styles.fault}>
          <Strip tone="fault">
            Ce navigateur ne garde pas ce que vous écrivez : imprimez le bilan avant de fermer.
          </Strip>
        </div>
      )}
    </>
  );
}

export default function DebriefRoute({ runId }: { readonly runId: string }) {
  const shown = useReport(runId);
  if (shown === null) return <WaitingPage />;
  const { read, store } = shown;
  switch (read.kind) {
    case 'report':
      return <FoundReport report={read.report} store={store} />;
    case 'open':
      return (
        <Page title="Cette partie n’est pas finie">
          <p>
            Son bilan viendra à la fin. <a href={writeRoute({ page: 'play', run: runId })}>Reprenez-la</a> là où elle
            s’est arrêtée.
          </p>
        </Page>
      );
    case 'noSituation':
      return (
        <Page title="La situation n’est plus là">
          <p>
            Le bilan se refait à partir de la situation «&#8239;{read.scenarioId}&#8239;», absente de cette version de
            Situ. La partie est gardée.
          </p>
        </Page>
      );
    case 'damaged':
      return (
        <Page title="Ce bilan ne peut plus être refait">
          <p>
            La partie est abîmée. Elle n’est pas effacée&nbsp;: elle attend dans{' '}
            <a href={writeRoute({ page: 'data' })}>vos données</a>.
          </p>
        </Page>
      );
    default:
      return (
        <Page title="Aucune partie à cette adresse">
          <p>
            Elle a été effacée, ou jouée dans un autre navigateur.{' '}
            <a href={writeRoute({ page: 'results' })}>Vos parties</a> sont là.
          </p>
        </Page>
      );
  }
}
