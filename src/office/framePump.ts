/**
 * Decides when the next frame is worth drawing. Breath and dust need 30 frames a second, a walk wants 60; on a slow machine
 * the hall draws less so that the page it lies under keeps answering. Knows no scene.
 */

/** What the hall is doing, and how long the browser was held up after the last frames, in ms. */
export interface Pace {
  readonly atRest: boolean;
  readonly isBusy: boolean;
  readonly lagMs: number;
}

/** Up to this much between two turns of the browser is a healthy screen, 30 Hz ones included. */
const healthyMs = 40;
const slowestMs = 400;

/** How long to wait between two frames, in ms; null when nothing moves and none is needed. */
export function frameIntervalMs(pace: Pace): number | null {
  if (pace.atRest) return null;
  const wantedMs = pace.isBusy ? 1000 / 60 : 1000 / 30;
  if (pace.lagMs <= healthyMs) return wantedMs;
  // A slow machine spends half its time on the hall when it only breathes, most of it when something happens.
  return Math.min(slowestMs, pace.lagMs * (pace.isBusy ? 1.3 : 2.2));
}

/**
 * Calls `draw` as often as `pace` deserves, until stopped. A hidden tab draws nothing: the browser sees to it. A slow machine draws
 * apart from the page's own layout: one long wait is felt, two halves are not.
 */
export class FramePump {
  private readonly draw: (nowMs: number, sinceMs: number, lagMs: number) => void;
  private readonly pace: () => { atRest: boolean; isBusy: boolean };
  private readonly apart = new MessageChannel();
  private isDue = false;
  private request = 0;
  private drawnMs = Number.NEGATIVE_INFINITY;
  private turnMs = 0;
  private longestGapMs = 0;
  private lagMs = 16;

  constructor(
    draw: (nowMs: number, sinceMs: number, lagMs: number) => void,
    pace: () => { atRest: boolean; isBusy: boolean },
  ) {
    this.draw = draw;
    this.pace = pace;
    this.apart.port1.onmessage = () => {
      if (this.isDue) this.drawNow();
    };
  }

  /** Starts, or wakes after a rest. */
  wake(): void {
    if (this.request !== 0) return;
    this.turnMs = performance.now();
    this.longestGapMs = 0;
    this.request = requestAnimationFrame(this.turn);
  }

  /** For good. */
  stop(): void {
    cancelAnimationFrame(this.request);
    this.request = 0;
    this.isDue = false;
    this.apart.port1.close();
  }

  private readonly turn = (): void => {
    this.request = 0;
    const nowMs = performance.now();
    this.longestGapMs = Math.max(this.longestGapMs, nowMs - this.turnMs);
    this.turnMs = nowMs;
    const intervalMs = frameIntervalMs({ ...this.pace(), lagMs: this.lagMs });
    if (intervalMs === null) return;
    this.request = requestAnimationFrame(this.turn);
    // A turn comes a little early as often as a little late: half a screen frame of tolerance keeps the beat even.
    if (this.isDue || nowMs - this.drawnMs < intervalMs - 8) return;
    // A hidden tab holds everything up: that says nothing of the machine.
    const gapMs = Math.min(1000, this.longestGapMs);
    this.lagMs += (gapMs - this.lagMs) * (gapMs > this.lagMs ? 0.4 : 0.15);
    this.longestGapMs = 0;
    this.isDue = true;
    // A task asked for now comes once this frame of the page has been laid out.
    if (this.lagMs > healthyMs) this.apart.port2.postMessage(null);
    else this.drawNow();
  };

  private drawNow(): void {
    this.isDue = false;
    const nowMs = performance.now();
    const sinceMs = Number.isFinite(this.drawnMs) ? nowMs - this.drawnMs : 1000 / 30;
    this.drawnMs = nowMs;
    this.draw(nowMs, sinceMs, this.lagMs);
  }
}
