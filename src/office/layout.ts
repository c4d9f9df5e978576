/**
 * Where the stage lies in the window: the drawing is anchored on the counter's ledge, the hinge between the world above and
 * what I can do below. Pure arithmetic in CSS px; knows nothing of what is drawn.
 */

/** Stage units: the drawing is 1760 × 990, the ledge runs from y = 548 to 634. */
export const stageWidth = 1760;
export const stageHeight = 990;
export const ledgeTop = 548;
export const ledgeMiddle = 591;
export const ledgeBottom = 634;
/** The walls are drawn beyond the stage, from here on the left to there on the right. */
const shellLeft = -590;
const shellRight = 2350;
/** The widest view that shows no void on either side of the stage's middle. */
const shellSpan = 2 * Math.min(stageWidth / 2 - shellLeft, shellRight - stageWidth / 2);
/** The head of the tallest person must stay in sight. */
const highestHead = 16;
/** The left edge of the phone, and some air. */
const phoneLeft = 128;
/** Where the visitor stands at the counter, alone. */
export const counterCentre = 712;

/** What of a place must stay in sight, in stage units. */
export interface Composition {
  /** Kept in the middle of what a tool leaves free. */
  readonly besideTool: number;
  /** How far the stage goes up beside a tool, to leave room below faces for words. */
  readonly liftBesideTool: number;
  /** How far the stage goes when I look at the screen and nothing covers it. */
  readonly turnToScreen: number;
  /** The farthest it ever goes. */
  readonly farthestPan: number;
  /** How far the stage would go to the left, at rest, to make room for words on the right; never so far as to lose the phone. */
  readonly restShift: number;
  /** In the middle of the window when the stage is a strip. */
  readonly middleOfStrip: number;
}

export const hallComposition: Composition = {
  besideTool: counterCentre,
  liftBesideTool: 0,
  turnToScreen: -478,
  farthestPan: 640,
  restShift: 0,
  middleOfStrip: stageWidth / 2,
};

/** A deck higher than usual by less than this, in CSS px, hides some ceiling rather than shrink the hall. */
const deckStepPx = 44;

/** A window and what the DOM covers of it, in CSS px. */
export interface WindowShape {
  readonly width: number;
  readonly height: number;
  readonly insetRight: number;
  readonly insetBottom: number;
  readonly looksAtScreen: boolean;
}

/** `unit`: CSS px per stage unit. `left`, `top`: where the stage's origin lies, pan included. */
export interface StageLayout {
  readonly width: number;
  readonly height: number;
  readonly mode: 'wide' | 'strip';
  /** Scale of the interface, see the art direction. */
  readonly k: number;
  readonly unit: number;
  readonly left: number;
  readonly top: number;
  /** How far the stage is shifted to the right by the turn of the head, in stage units (negative towards the screen). */
  readonly pan: number;
}

/** The scale of the interface for a window. */
export function interfaceScale(width: number, height: number): number {
  if (width >= 2400 && height >= 1300) return 1.9;
  if (width >= 1800 && height >= 980) return 1.5;
  if (width >= 1500 && height >= 840) return 1.2;
  return 1;
}

/** The usual height of replies and tools under the ledge, in CSS px. */
export function usualDeck(width: number, height: number): number {
  const tight = height <= 680 || width <= 1100;
  return (tight ? 264 : 254) * interfaceScale(width, height);
}

/** Whether the window is so small that the stage becomes a strip at the top and the page scrolls. */
export function isStrip(width: number, height: number): boolean {
  return width <= 820 || height <= 500;
}

/** How far the stage is shifted while I do not look at the screen. */
function panAtRest(width: number, unit: number, { restShift }: Composition): number {
  const seenFrom = stageWidth / 2 - width / 2 / unit;
  return 0 - Math.min(restShift, Math.max(0, phoneLeft - seenFrom));
}

/** How far the head turns to the screen, in stage units: whoever is in front stays in the middle of what is left free. */
function panToScreen(window: WindowShape, unit: number, composition: Composition): number {
  if (!window.looksAtScreen) return 0;
  if (window.insetRight <= 0) return composition.turnToScreen;
  const freeWidth = Math.max(0, window.width - window.insetRight);
  const target = (freeWidth / 2 - window.width / 2) / unit - (composition.besideTool - stageWidth / 2);
  return Math.min(0, Math.max(-composition.farthestPan, target));
}

/**
 * Lays the stage out in a window. The unit fills the height above the deck or the width, whichever is larger, but does not
 * crop a standing head; only a deck a little higher than usual, or a window flatter than the drawn walls, may.
 */
export function layOutStage(window: WindowShape, composition: Composition = hallComposition): StageLayout {
  const { width, height } = window;
  const k = interfaceScale(width, height);
  if (isStrip(width, height)) {
    const unit = width / 1240;
    const pan = panToScreen(window, unit, composition) + stageWidth / 2 - composition.middleOfStrip;
    return { width, height, mode: 'strip', k, unit, left: width / 2 + (pan - stageWidth / 2) * unit, top: 0, pan };
  }
  const usual = usualDeck(width, height);
  const above = Math.max(120, height - (window.insetBottom > 0 ? window.insetBottom : usual));
  // Replies come in one line or three: the stage moves up and down with them, but is drawn anew only for a real change.
  const excess = Math.max(0, window.insetBottom - usual);
  const roomy = Math.max(120, height - usual - deckStepPx * Math.floor(excess / deckStepPx));
  const fitted = Math.min(Math.max(roomy / ledgeBottom, width / 1700), roomy / (ledgeBottom - highestHead));
  const unit = Math.max(fitted, above / ledgeBottom, width / shellSpan);
  const pan = window.looksAtScreen ? panToScreen(window, unit, composition) : panAtRest(width, unit, composition);
  const left = width / 2 + (pan - stageWidth / 2) * unit;
  const lift = window.looksAtScreen && window.insetRight > 0 ? composition.liftBesideTool : 0;
  return { width, height, mode: 'wide', k, unit, left, top: above - (ledgeBottom + lift) * unit, pan };
}

/** A box in stage units → CSS px. */
export function toScreenBox(
  layout: StageLayout,
  box: { x: number; y: number; width: number; height: number },
): { x: number; y: number; width: number; height: number } {
  return {
    x: layout.left + box.x * layout.unit,
    y: layout.top + box.y * layout.unit,
    width: box.width * layout.unit,
    height: box.height * layout.unit,
  };
}
