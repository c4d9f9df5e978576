/**
 * The game itself: the drawn hall, the desk over it, the sounds, and time that runs. Leaves for the debriefing when it is over.
 * Wires rooms together; holds no rule of the situation.
 */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSessionView } from '../../desk/door.ts';
import { type Drafts, type KeptFiles, KeptFilesContext, makeAnchorBoard, PlayScreen } from '../../desk/index.ts';
import type { Store } from '../../store/index.ts';
import { usePrefersStillness } from '../../ui/reading.ts';
import { SettingsSheet } from '../settings/SettingsSheet.tsx';
import { useMemory } from '../shell/memory.ts';
import { goTo } from '../shell/routes.ts';
import { OfficeStage } from './OfficeStage.tsx';
import { type Cover, drawOffice } from './officePicture.ts';
import type { LiveRun } from './openRun.ts';
import { PlayNews } from './PlayNews.tsx';
import { readPace } from './pace.ts';
import { readDrafts } from './readDrafts.ts';
import { usePause } from './usePause.ts';
import { useRunningTime } from './useRunningTime.ts';
import { useSound } from './useSound.ts';

export interface PlayTableProps {
  readonly live: LiveRun;
  readonly store: Store;
  /** False: the browser could not write what happened last. */
  readonly isKept: boolean;
}

const nothingCovered: Cover = { right: 0, bottom: 0 };

/** A slow machine must not make the first visitor wait while the hall is drawn; nor must a stuck one stop the game. */
const longestLayingMs = 5000;

function useLaidTable(hall: 'coming' | 'drawn' | 'absent'): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), longestLayingMs);
    return () => window.clearTimeout(timer);
  }, []);
  return isLate || hall !== 'coming';
}

export function PlayTable({ live, store, isKept }: PlayTableProps) {
  const { session, scenario, noteDrafts } = live;
  const view = useSessionView(session);
  const { keeper, memory } = useMemory();
  const { settings } = memory;
  const isStill = usePrefersStillness();
  const pause = usePause();
  const [isChoosing, setChoosing] = useState(false);
  const [hall, setHall] = useState<'coming' | 'drawn' | 'absent'>('coming');
  const [cover, setCover] = useState(nothingCovered);
  const [anchors] = useState(makeAnchorBoard);
  const [drafts] = useState<Drafts>(() => readDrafts(live.drafts));
  const files = useMemo<KeptFiles>(
    () => ({
      keep: (file) => store.keepFile(session.id, file),
      forget: (digest) => store.forgetFile(session.id, digest),
    }),
    [store, session.id],
  );
  const isPaused = pause.reason !== null || isChoosing;
  const isLaid = useLaidTable(hall);

  useEffect(() => session.setPace(readPace(settings, isPaused || !isLaid)), [session, settings, isPaused, isLaid]);
  useRunningTime(session, store);
  const sound = useSound({ session, view, settings, isPaused, hasHall: hall === 'drawn', isLaid });
  const picture = useMemo(() => drawOffice(view, cover, isStill), [view, cover, isStill]);

  const title = `${view.time}, ${scenario.title}`;
  useEffect(() => {
    document.title = `${isPaused ? 'En pause – ' : ''}${title} – Situ`;
  }, [title, isPaused]);
  const hasLeft = useRef(false);
  useEffect(() => {
    if (!view.over || hasLeft.current) return;
    hasLeft.current = true;
    goTo({ page: 'debrief', run: session.id }, 'replace');
  }, [view.over, session]);

  return (
    <>
      <KeptFilesContext value={files}>
        <PlayScreen
          session={session}
          stageAnchors={anchors}
          stage={<OfficeStage picture={picture} anchors={anchors} onState={setHall} onCue={(cue) => sound?.cue(cue)} />}
          onCover={setCover}
          settings={{ captions: settings.captions }}
          onCaptions={(captions) => void keeper.changeSettings({ captions })}
          onOpenSettings={() => setChoosing(true)}
          isPaused={pause.reason !== null && !isChoosing}
          onPause={pause.pause}
          onResume={pause.goOn}
          onQuit={() => goTo({ page: 'home' })}
          drafts={drafts}
          onDraft={noteDrafts}
        />
      </KeptFilesContext>
      <PlayNews hall={hall} isKept={isKept} isVersionChanged={live.isVersionChanged} pauseReason={pause.reason} />
      <SettingsSheet isOpen={isChoosing} onClose={() => setChoosing(false)} hasVoice={sound?.hasVoice() ?? null} />
    </>
  );
}
