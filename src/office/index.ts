/**
 * The office room's only door: opens the hall in an element and shows it the pictures it is given.
 * It draws and says where things are; it holds no rule of the situation, plays no sound, and speaks no word.
 */
import { Core, Game, Scale, WEBGL } from 'phaser';
import { openDrawings } from './drawings.ts';
import { FramePump } from './framePump.ts';
import type { WindowSize } from './framing.ts';
import { HallScene } from './hallScene.ts';
import type { Anchors, OfficePicture } from './picture.ts';

export type {
  Anchor,
  Anchors,
  Gaze,
  OfficePicture,
  PersonPicture,
  PersonPlace,
  PhoneState,
  ShownMood,
} from './picture.ts';

/** A noise that what is shown would make. Whoever plays sounds decides whether it is heard. */
export type OfficeCue = 'door' | 'step' | 'chair' | 'slam';

/** The hall, open. */
export interface OfficeStage {
  /** Shows a picture. What changed since the last one is played, not cut. */
  show(picture: OfficePicture): void;
  /** Where things are right now, in CSS px relative to the parent. */
  anchors(): Anchors;
  /** What one frame costs: median of Phaser's step over the last 120 frames, in ms. */
  stepMs(): number;
  /** Closes the hall and gives the memory of the graphics card back. */
  destroy(): void;
}

export interface OfficeOptions {
  /** Called when things have moved by half a CSS px or more; at most 20 times a second. */
  onAnchors(anchors: Anchors): void;
  onSound?(cue: OfficeCue): void;
  /** A drawing could not be had. The rest of the hall goes on; the words of the page say what is not seen. */
  onFault?(fault: unknown): void;
}

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

/**
 * Opens the hall in `parent` (which gives it its size) and resolves once it is drawn, empty. Rejects when the browser has
 * no WebGL or the hall cannot be fetched: the page must be able to go on without it.
 */
export async function openOffice(parent: HTMLElement, options: OfficeOptions): Promise<OfficeStage> {
  const drawings = openDrawings();
  // Asked for while Phaser starts; whoever needs them first says what went wrong.
  drawings.fetchHall().catch(() => undefined);
  drawings.fetchFaces().catch(() => undefined);
  let pump: FramePump | null = null;
  const scene = new HallScene({
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
    game.scene.add('hall', scene, true);
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
