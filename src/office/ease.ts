/**
 * Movement in time: curves, and a value that glides from where it is to where it should be. Times in ms. Draws nothing.
 */

/** A curve of progress: 0 → 0, 1 → 1, possibly beyond in between. */
export type Curve = (share: number) => number;

/** The CSS curve `cubic-bezier(x1, y1, x2, y2)`. x1 and x2 within 0–1. */
export function bezierCurve(x1: number, y1: number, x2: number, y2: number): Curve {
  const along = (a: number, b: number, t: number): number =>
    3 * a * t * (1 - t) * (1 - t) + 3 * b * t * t * (1 - t) + t * t * t;
  return (share) => {
    if (share <= 0) return 0;
    if (share >= 1) return 1;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 24; step += 1) {
      const middle = (low + high) / 2;
      if (along(x1, x2, middle) < share) low = middle;
      else high = middle;
    }
    return along(y1, y2, (low + high) / 2);
  };
}

export const easeOut = bezierCurve(0.16, 0.8, 0.3, 1);
export const easeInOut = bezierCurve(0.45, 0, 0.3, 1);
/** A change of mood lands with weight: it goes a little too far, then settles. */
export const settle = bezierCurve(0.2, 0.9, 0.25, 1.15);
export const straight: Curve = (share) => share;

/** A number on its way. Ask `at(now)` each frame. */
export class Glide {
  private from: number;
  private to: number;
  private startMs = 0;
  private lastsMs = 0;
  private curve: Curve = straight;

  constructor(value: number) {
    this.from = value;
    this.to = value;
  }

  /** Where it is going, or already is. */
  get target(): number {
    return this.to;
  }

  /** Sets off from where it is now. A duration of 0 arrives at once. */
  goTo(value: number, nowMs: number, lastsMs: number, curve: Curve = easeOut): void {
    if (value === this.to) return;
    this.from = lastsMs > 0 ? this.at(nowMs) : value;
    this.to = value;
    this.startMs = nowMs;
    this.lastsMs = lastsMs;
    this.curve = curve;
  }

  /** Is there at once. */
  jumpTo(value: number): void {
    this.from = value;
    this.to = value;
    this.lastsMs = 0;
  }

  at(nowMs: number): number {
    if (this.from === this.to || this.lastsMs <= 0) return this.to;
    const share = (nowMs - this.startMs) / this.lastsMs;
    if (share >= 1) {
      this.from = this.to;
      return this.to;
    }
    return this.from + (this.to - this.from) * this.curve(Math.max(0, share));
  }

  isMoving(nowMs: number): boolean {
    return this.from !== this.to && nowMs < this.startMs + this.lastsMs;
  }
}
