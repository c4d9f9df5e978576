/**
 * The office room's only door: opens a place in an element and shows it the pictures it is given.
 * It draws and says where things are; it holds no rule of the situation, plays no sound, and speaks no word.
 */
import { bureau } from './bureau.ts';
import { hall } from './hall.ts';
import type { OfficeOptions, OfficeStage } from './office.ts';
import type { OfficePicture, OfficePlace } from './picture.ts';
import type { Place } from './place.ts';
import { openPlace } from './stage.ts';

export type { OfficeCue, OfficeOptions, OfficeStage } from './office.ts';
export type {
  Anchor,
  Anchors,
  Gaze,
  OfficePicture,
  OfficePlace,
  PersonPicture,
  PersonPlace,
  PhoneState,
  ShownMood,
} from './picture.ts';

const places: Readonly<Record<OfficePlace, Place>> = { counter: hall, desk: bureau };

/** The place now open, and what it was last asked to show. */
class Office implements OfficeStage {
  private readonly parent: HTMLElement;
  private readonly options: OfficeOptions;
  private place: OfficePlace;
  private stage: OfficeStage | null;
  private picture: OfficePicture | null = null;
  private isClosed = false;

  constructor(parent: HTMLElement, options: OfficeOptions, place: OfficePlace, stage: OfficeStage) {
    this.parent = parent;
    this.options = options;
    this.place = place;
    this.stage = stage;
  }

  show(picture: OfficePicture): void {
    this.picture = picture;
    if (picture.place === this.place) this.stage?.show(picture);
    else this.moveTo(picture.place).catch((fault: unknown) => this.options.onFault?.(fault));
  }

  /** Only a run taken up again, whose place nobody knew, ever moves. */
  private async moveTo(place: OfficePlace): Promise<void> {
    this.stage?.destroy();
    this.stage = null;
    this.place = place;
    const stage = await openPlace(places[place], this.parent, this.options);
    if (this.isClosed || this.place !== place) stage.destroy();
    else {
      this.stage = stage;
      if (this.picture !== null) stage.show(this.picture);
    }
  }

  anchors() {
    return this.stage?.anchors() ?? {};
  }

  stepMs() {
    return this.stage?.stepMs() ?? 0;
  }

  destroy(): void {
    this.isClosed = true;
    this.stage?.destroy();
    this.stage = null;
  }
}

/**
 * Opens a place in `parent` (which gives it its size) and resolves once it is drawn, empty. Rejects when the browser has
 * no WebGL or the drawing cannot be fetched: the page must be able to go on without it.
 */
export async function openOffice(parent: HTMLElement, options: OfficeOptions): Promise<OfficeStage> {
  const place = options.place ?? 'counter';
  return new Office(parent, options, place, await openPlace(places[place], parent, options));
}
