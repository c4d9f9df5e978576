/**
 * The drawn place (« hall » for short), opened ahead of the game: starting the engine and drawing the place take a second that the learner would otherwise
 * wait after the briefing. It stands out of sight, at the size of the window, until the game takes it. At most one stands ready.
 * Knows the office's door and the page's edges; nothing of what is shown.
 */
import { createContext, useContext } from 'react';
import type { Anchors, OfficeCue, OfficePlace, OfficeStage } from '../../office/index.ts';
import type { Route } from '../shell/routes.ts';

/** Who hears the hall once it is in place. */
export interface HallListener {
  readonly onAnchors: (anchors: Anchors) => void;
  readonly onSound: (cue: OfficeCue) => void;
}

/** An open hall. Whoever took it closes it. */
export interface Hall {
  readonly show: OfficeStage['show'];
  /** Puts it into an element, which it fills from then on. */
  place(parent: HTMLElement, listener: HallListener): void;
  close(): void;
}

/** Whether a hall opened ahead would soon be used from this page. */
export function leadsToHall({ page }: Route): boolean {
  return page === 'briefing' || page === 'play';
}

/** As wide as the game will be, scroll bar included: what is drawn here is not drawn again there. */
const outOfSight = 'position:fixed;top:0;left:0;width:100vw;height:100dvh;visibility:hidden;pointer-events:none';
const inPlace = 'position:absolute;inset:0;overflow:hidden';

/** Asked before Phaser is: without WebGL it neither starts nor fails. */
function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  // Browsers allow only a few contexts at a time: this one has served.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

async function openHall(place: OfficePlace): Promise<Hall> {
  if (!canDraw()) throw new Error('no WebGL here');
  const { openOffice } = await import('../../office/index.ts');
  const element = document.createElement('div');
  element.style.cssText = outOfSight;
  element.setAttribute('aria-hidden', 'true');
  document.body.append(element);
  let listener: HallListener | null = null;
  try {
    const stage = await openOffice(element, {
      place,
      onAnchors: (anchors) => listener?.onAnchors(anchors),
      onSound: (cue) => listener?.onSound(cue),
    });
    return {
      show: (picture) => stage.show(picture),
      place: (parent, heard) => {
        listener = heard;
        parent.append(element);
        element.style.cssText = inPlace;
      },
      close: () => {
        listener = null;
        stage.destroy();
        element.remove();
      },
    };
  } catch (fault) {
    element.remove();
    throw fault;
  }
}

export class HallKeeper {
  #ready: Promise<Hall> | null = null;

  /**
   * Opens a hall ahead, unless one is. Where the place to come is not known, it is the counter's; the game then changes it.
   * Rejects where it cannot be drawn; the game will then say so.
   */
  prepare(place: OfficePlace = 'counter'): Promise<unknown> {
    this.#ready ??= openHall(place);
    return this.#ready;
  }

  /** The hall opened ahead, or else a new one: from now on the caller's to close. Rejects where it cannot be drawn. */
  take(place: OfficePlace): Promise<Hall> {
    const ready = this.#ready;
    this.#ready = null;
    // A file may have failed to come the first time.
    return ready === null ? openHall(place) : ready.catch(() => openHall(place));
  }

  /** Nobody will play for now: gives the memory back. */
  close(): void {
    this.#ready?.then(
      (hall) => hall.close(),
      () => undefined,
    );
    this.#ready = null;
  }
}

export const HallContext = createContext<HallKeeper | null>(null);

export function useHalls(): HallKeeper {
  const halls = useContext(HallContext);
  if (halls === null) throw new Error('a page needs a HallContext above it');
  return halls;
}
