/**
 * One place, open: Phaser's game around its scene, sized by an element. Knows how a game is started and closed; nothing of what
 * the place shows.
 */
import { Core, Game, Scale, WEBGL } from 'phaser';
import { openDrawings } from './drawings.ts';
import { FramePump } from './framePump.ts';
import type { WindowSize } from './framing.ts';
import type { OfficeOptions, OfficeStage } from './office.ts';
import type { Place } from './place.ts';
import { PlaceScene } from './placeScene.ts';

/** More px than this cost more than the eye gains. */
const largestPxPerCssPx = 2;
const mostPx = 5_200_000;
/** The desk runs on below whatever is drawn. */
const deckColour = '#1d4a52';

function measure(parent: HTMLElement): WindowSize {
  const width = Math.max(1, parent.clientWidth);
  const height = Math.max(1, parent.clientHeight);
  const affordable = Math.sqrt(mostPx / (width * height));
  const pxPerCssPx = Math.max(1, Math.min(window.devicePixelRatio || 1, largestPxPerCssPx, affordable));
  return { width, height, pxPerCssPx };
}

/** Opens a place in `parent` (which gives it its size) and resolves once it is drawn, empty. Rejects when it cannot be. */
export async function openPlace(place: Place, parent: HTMLElement, options: OfficeOptions): Promise<OfficeStage> {
  const drawings = openDrawings();
  // Asked for while Phaser starts; whoever needs them first says what went wrong.
  place.fetch(drawings).catch(() => undefined);
  drawings.fetchFaces().catch(() => undefined);
  let pump: FramePump | null = null;
  const scene = new PlaceScene({
    place,
    onRedrawn: () => pump?.wake(),
    drawings,
    onAnchors: options.onAnchors,
    onSound: (cue) => options.onSound?.(cue),
    onFault: (fault) => options.onFault?.(fault),
  });
  let size = measure(parent);
  const game = new Game({
    type: WEBGL,
    parent,
    backgroundColor: deckColour,
    banner: false,
    seed: ['situ'],
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    disableContextMenu: false,
    // Rotated sprites tear when several textures share a batch (phaserjs/phaser#7372).
    render: { antialias: true, maxTextures: 1, powerPreference: 'low-power' },
    scale: {
      mode: Scale.NONE,
      width: Math.round(size.width * size.pxPerCssPx),
      height: Math.round(size.height * size.pxPerCssPx),
      zoom: 1 / size.pxPerCssPx,
      expandParent: false,
    },
    scene: [],
  });
  await new Promise<void>((ready) => game.events.once(Core.Events.READY, ready));
  game.canvas.setAttribute('aria-hidden', 'true');
  await new Promise<void>((created) => {
    game.scene.add('place', scene, true);
    scene.events.once('create', () => created());
    if (scene.sys.isActive()) created();
  });

  // Phaser's own loop draws as often as it can; ours draws as often as it is worth.
  game.loop.sleep();
  const cost = measureSteps(game);
  pump = new FramePump(
    (nowMs, sinceMs, lagMs) => {
      scene.spare(lagMs);
      game.step(nowMs, sinceMs);
    },
    () => ({ atRest: scene.isAtRest(), isBusy: scene.isBusy() }),
  );
  const fitCanvas = (): void => {
    const { width, height, pxPerCssPx } = size;
    game.scale.setZoom(1 / pxPerCssPx);
    game.scale.resize(Math.round(width * pxPerCssPx), Math.round(height * pxPerCssPx));
    Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px`, display: 'block' });
  };
  const close = (): void => {
    pump?.stop();
    game.destroy(true);
    // Phaser goes at its next step, and its own loop sleeps.
    game.step(performance.now(), 0);
  };
  fitCanvas();
  try {
    await scene.raise(size);
  } catch (fault) {
    close();
    throw fault;
  }
  pump?.wake();

  const watcher = new ResizeObserver(() => {
    const next = measure(parent);
    if (next.width === size.width && next.height === size.height && next.pxPerCssPx === size.pxPerCssPx) return;
    size = next;
    fitCanvas();
    scene.resize(size);
    pump?.wake();
  });
  watcher.observe(parent);

  return {
    show: (picture) => {
      scene.show(picture);
      pump?.wake();
    },
    anchors: () => scene.anchors(),
    stepMs: () => cost.medianMs(),
    destroy: () => {
      watcher.disconnect();
      close();
    },
  };
}

/** The median of the last frames: a machine busy elsewhere now and then does not change it. */
function measureSteps(game: Game): { medianMs(): number } {
  const kept = 120;
  const lastedMs: number[] = [];
  let startedMs = 0;
  let frames = 0;
  game.events.on(Core.Events.PRE_STEP, () => {
    startedMs = performance.now();
  });
  game.events.on(Core.Events.POST_RENDER, () => {
    lastedMs[frames % kept] = performance.now() - startedMs;
    frames += 1;
  });
  return { medianMs: () => [...lastedMs].sort((a, b) => a - b)[Math.floor(lastedMs.length / 2)] ?? 0 };
}
