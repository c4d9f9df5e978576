/**
 * The words of the office's door: what is asked of an open place, and what it says. Types only, so that all within may use them.
 */
import type { Anchors, OfficePicture, OfficePlace } from './picture.ts';

/** A noise that what is shown would make. Whoever plays sounds decides whether it is heard. */
export type OfficeCue = 'door' | 'step' | 'chair' | 'slam';

/** A place, open. */
export interface OfficeStage {
  /** Shows a picture. What changed since the last one is played, not cut. */
  show(picture: OfficePicture): void;
  /** Where things are right now, in CSS px relative to the parent. */
  anchors(): Anchors;
  /** What one frame costs: median of Phaser's step over the last 120 frames, in ms. */
  stepMs(): number;
  /** Closes the place and gives the memory of the graphics card back. */
  destroy(): void;
}

export interface OfficeOptions {
  /** The place drawn first; the counter's hall unless told. A picture of another place changes it. */
  readonly place?: OfficePlace;
  /** Called when things have moved by half a CSS px or more; at most 20 times a second. */
  onAnchors(anchors: Anchors): void;
  onSound?(cue: OfficeCue): void;
  /** A drawing could not be had. The rest of the place goes on; the words of the page say what is not seen. */
  onFault?(fault: unknown): void;
}
