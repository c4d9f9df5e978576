/** What Phaser's own step costs when there is nothing to draw: the floor under any scene. */
import { Core, Game, Scene, WEBGL } from 'phaser';

declare global {
  interface Window {
    /** Median of the last steps, ms; null before there are enough of them. */
    readStepMs(): number | null;
  }
}

const kept = 120;
const lastedMs: number[] = [];
const game = new Game({
  type: WEBGL,
  width: 1280,
  height: 720,
  banner: false,
  audio: { noAudio: true },
  render: { antialias: true, maxTextures: 1, powerPreference: 'low-power' },
  scene: class extends Scene {},
});
let startedMs = 0;
let frames = 0;
game.events.on(Core.Events.PRE_STEP, () => {
  startedMs = performance.now();
});
game.events.on(Core.Events.POST_RENDER, () => {
  lastedMs[frames % kept] = performance.now() - startedMs;
  frames += 1;
});
window.readStepMs = () =>
  frames < kept ? null : ([...lastedMs].sort((a, b) => a - b)[Math.floor(lastedMs.length / 2)] ?? null);
