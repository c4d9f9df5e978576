/** Watching a finished run again from an instant: the same hall, the same words, nothing to do but look, or take the hand back. */
import { useEffect, useMemo, useState } from 'react';
import { type DeskSession, useSessionView } from '../../desk/door.ts';
import { makeAnchorBoard, PlayScreen } from '../../desk/index.ts';
import type { Store } from '../../store/index.ts';
import { Button, usePrefersStillness, VisuallyHidden } from '../../ui/index.ts';
import type { RunReport } from '../debrief/makeReport.ts';
import { type ReadReport, readReport } from '../debrief/readDebrief.ts';
import { startBranch } from '../debrief/startBranch.ts';
import { OfficeStage } from '../play/OfficeStage.tsx';
import { type Cover, drawOffice } from '../play/officePicture.ts';
import { useSound } from '../play/useSound.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { goTo, writeRoute } from '../shell/routes.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import styles from './ReplayPage.module.css';
import { openReplay, type ReplayDriver } from './replayDriver.ts';

const nothingCovered: Cover = { right: 0, bottom: 0 };
const ignore = (): void => undefined;

/** Lets time pass while the page is seen and nobody paused. */
function useReplayTime(driver: ReplayDriver, speed: number, isPaused: boolean): void {
  useEffect(() => {
    if (isPaused) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function step(now) {
      // A page that comes back goes on from where it was.
      driver.pass(Math.min(250, Math.max(0, now - last)) * speed);
      last = now;
      frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
  }, [driver, speed, isPaused]);
}

interface ReplayTableProps {
  readonly report: RunReport;
  readonly store: Store;
  readonly fromMs: number;
}

function ReplayTable({ report, store, fromMs }: ReplayTableProps) {
  const { scenario, kept } = report;
  const driver = useMemo(() => openReplay(scenario, kept.run, fromMs), [scenario, kept, fromMs]);
  // Whoever watches asks for nothing: the acts are those of the record.
  const desk = useMemo<DeskSession>(
    () => ({
      view: driver.session.view.bind(driver.session),
      subscribe: driver.session.subscribe.bind(driver.session),
      act: ignore,
    }),
    [driver],
  );
  const view = useSessionView(desk);
  const { settings } = useMemory().memory;
  const isStill = usePrefersStillness();
  const [isPaused, setPaused] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [cover, setCover] = useState(nothingCovered);
  const [anchors] = useState(makeAnchorBoard);
  const [hasHall, setHall] = useState(false);
  useReplayTime(driver, speed, isPaused);
  const sound = useSound({ session: driver.session, view, settings, isPaused, hasHall, isLaid: true });
  const picture = useMemo(() => drawOffice(view, cover, isStill), [view, cover, isStill]);
  useEffect(() => {
    document.title = `Revoir ${view.time}, ${scenario.title} – Situ`;
  }, [view.time, scenario]);
  const isOver = driver.isOver();
  return (
    <>
      <VisuallyHidden>
        <h1>Revoir la partie, {scenario.title}</h1>
      </VisuallyHidden>
      <section className={styles.bar} aria-label="Revoir la partie">
        <p className={styles.words}>
          {isOver
            ? 'La partie s’arrête là.'
            : `Vous revoyez ${view.time}. Rien de ce que vous touchez ne change la partie.`}
        </p>
        <div className={styles.buttons}>
          <Button look="ruled" icon={isPaused ? 'play' : 'pause'} onPress={() => setPaused(!isPaused)}>
            {isPaused ? 'Continuer' : 'Pause'}
          </Button>
          <Button look="ruled" onPress={() => setSpeed(speed === 1 ? 3 : 1)}>
            {speed === 1 ? 'Trois fois plus vite' : 'Vitesse normale'}
          </Button>
          <Button
            look="ruled"
            icon="branch"
            onPress={() =>
              void startBranch(store, kept, scenario, driver.nowMs()).then((run) => goTo({ page: 'play', run }))
            }
          >
            Et si… ? Reprendre la main ici
          </Button>
          <Button look="ruled" variant="primary" icon="back" onPress={() => goTo({ page: 'debrief', run: kept.id })}>
            Revenir au bilan
          </Button>
        </div>
      </section>
      <PlayScreen
        session={desk}
        stageAnchors={anchors}
        stage={
          <OfficeStage
            picture={picture}
            anchors={anchors}
            onState={(state) => setHall(state === 'drawn')}
            onCue={(cue) => sound?.cue(cue)}
          />
        }
        onCover={setCover}
        settings={{ captions: settings.captions }}
        onCaptions={ignore}
        onOpenSettings={ignore}
        isPaused={false}
        onPause={() => setPaused(true)}
        onResume={() => setPaused(false)}
        onQuit={() => goTo({ page: 'debrief', run: kept.id })}
      />
    </>
  );
}

export interface ReplayPageProps {
  readonly runId: string;
  readonly fromMs: number;
}

export default function ReplayPage({ runId, fromMs }: ReplayPageProps) {
  const { keeper } = useMemory();
  const [shown, setShown] = useState<{ readonly store: Store; readonly read: ReadReport } | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const store = await keeper.store();
      setShown({ store, read: await readReport(store, runId) });
    };
    read().catch(setFault);
  }, [keeper, runId]);
  if (fault !== null) throw fault;
  if (shown === null) return <WaitingPage />;
  if (shown.read.kind === 'report')
    return <ReplayTable report={shown.read.report} store={shown.store} fromMs={fromMs} />;
  return (
    <Page title="Rien à revoir ici">
      <p>
        Cette partie n’est pas finie, ou n’est plus là. <a href={writeRoute({ page: 'results' })}>Vos parties</a> sont
        rangées ensemble.
      </p>
    </Page>
  );
}
