/**
 * An hour of play in half a minute: the real screen, hall included, over sessions whose clock runs as fast as this page can follow,
 * played by a bot that opens everything. One run after the other, as a class does. Says how much simulated time has passed.
 */
import '../../../src/ui/styles/index.css';
import { loadScenario } from 'virtual:situations';
import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { useSessionView } from '../../../src/desk/door.ts';
import { makeAnchorBoard, PlayScreen } from '../../../src/desk/index.ts';
import { HallContext, HallKeeper } from '../../../src/pages/play/hallKeeper.ts';
import { OfficeStage } from '../../../src/pages/play/OfficeStage.tsx';
import { type Cover, drawOffice } from '../../../src/pages/play/officePicture.ts';
import { BOTS, rollDice } from '../../../src/proof/bots/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { openSession, type SavedRun, type Session } from '../../../src/session/index.ts';
import { UiProvider } from '../../../src/ui/UiProvider.tsx';

declare global {
  interface Window {
    /** Simulated time played so far, all runs together, ms. */
    playedMs: number;
    runsPlayed: number;
    isHallDrawn: boolean;
    lastSaved?: SavedRun;
  }
}

/** Simulated time of one picture: as much as a session lets pass at once, so many times. */
const tickMs = 250;
const ticksPerPicture = 24;
/** The bot acts about every so often, simulated ms. */
const actEveryMs = 3000;

const nothing = (): void => undefined;
const halls = new HallKeeper();

function Table({ session }: { readonly session: Session }) {
  const view = useSessionView(session);
  const [cover, setCover] = useState<Cover>({ right: 0, bottom: 0 });
  const [anchors] = useState(makeAnchorBoard);
  return (
    <PlayScreen
      session={session}
      stageAnchors={anchors}
      stage={
        <OfficeStage
          picture={drawOffice(view, cover, false)}
          anchors={anchors}
          onCue={nothing}
          onState={(state) => {
            window.isHallDrawn = state === 'drawn';
          }}
        />
      }
      onCover={setCover}
      settings={{ captions: true }}
      onCaptions={nothing}
      onOpenSettings={nothing}
      isPaused={false}
      onPause={nothing}
      onResume={nothing}
      onQuit={nothing}
    />
  );
}

const place = document.getElementById('play');
if (place === null) throw new Error('index.html has lost its #play element');
let wallMs = 0;
window.playedMs = 0;
window.runsPlayed = 0;
window.isHallDrawn = false;

/** As pages do: the last record is held until the browser has written it. */
const keep = (run: SavedRun): void => {
  window.lastSaved = run;
};

function openTable(scenario: Scenario, seed: number): { readonly session: Session; readonly root: Root } {
  const session = openSession({
    id: `bench-${seed}`,
    scenario,
    seed,
    now: () => wallMs,
    save: keep,
  });
  const root = createRoot(place as HTMLElement);
  root.render(
    <HallContext value={halls}>
      <UiProvider>
        <Table session={session} />
      </UiProvider>
    </HallContext>,
  );
  return { session, root };
}

/** Plays one run to its end, some seconds of it at each picture. */
function playRun(scenario: Scenario, seed: number): Promise<void> {
  const { session, root } = openTable(scenario, seed);
  const bot = BOTS[seed % BOTS.length];
  const dice = rollDice(seed, 'long');
  let turn = 0;
  return new Promise((done) => {
    const picture = (): void => {
      if (!window.isHallDrawn) {
        requestAnimationFrame(picture);
        return;
      }
      for (let tick = 0; tick < ticksPerPicture && !session.view().over; tick += 1) {
        const beforeMs = session.run().nowMs;
        wallMs += tickMs;
        session.tick();
        window.playedMs += session.run().nowMs - beforeMs;
        if (Math.floor(session.run().nowMs / actEveryMs) === Math.floor(beforeMs / actEveryMs)) continue;
        turn += 1;
        const act = bot?.policy(session.run(), dice, turn) ?? null;
        if (act !== null) session.act(act);
      }
      if (!session.view().over) {
        requestAnimationFrame(picture);
        return;
      }
      session.close();
      root.unmount();
      window.isHallDrawn = false;
      window.runsPlayed += 1;
      setTimeout(done, 0);
    };
    requestAnimationFrame(picture);
  });
}

const scenario = await loadScenario('s01-ou-est-mon-dossier');
for (let seed = 1; ; seed += 1) await playRun(scenario, seed);
