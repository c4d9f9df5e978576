/**
 * The layers of the stage and what stands still on them: walls, doors, plant, signs, counter and its things.
 * Takes a light and a shift; knows no person and no rule.
 */
import type { GameObjects, Scene } from 'phaser';
import { ClockHands } from './clockHands.ts';
import { Doors } from './doors.ts';
import { Glide, straight } from './ease.ts';
import { effectsKey } from './effects.ts';
import type { Grade } from './grade.ts';
import { counterThings, hallBackdrop, type LayerName, type PartPlace, parallaxPx } from './hallParts.ts';
import { addPart, placePart } from './parts.ts';
import { PassersBy } from './passersBy.ts';
import { PhoneProp } from './phoneProp.ts';
import type { OfficePicture } from './picture.ts';
import type { RasterSheet } from './rasterise.ts';

const deckColour = 0x1d4a52;

interface Placed {
  readonly place: PartPlace;
  readonly image: GameObjects.Image;
}

export class HallLayers {
  readonly root: GameObjects.Container;
  readonly street: GameObjects.Container;
  readonly doorsLayer: GameObjects.Container;
  readonly hall: GameObjects.Container;
  readonly people: GameObjects.Container;
  readonly air: GameObjects.Container;
  readonly visitor: GameObjects.Container;
  readonly hands: GameObjects.Container;
  readonly doors: Doors;
  readonly phone: PhoneProp;
  private readonly counterBack: GameObjects.Container;
  private readonly counterFront: GameObjects.Container;
  private readonly veil: GameObjects.Image;
  private readonly ledge: GameObjects.Image;
  private readonly moreLedge: readonly GameObjects.Image[];
  /** Hides the veil under the ledge; the canvas has the same colour, so it is drawn only then. */
  private readonly deck: GameObjects.Rectangle;
  private readonly shadows: GameObjects.Image;
  private readonly visitorShadow: GameObjects.Image;
  private readonly belt: GameObjects.Image;
  private readonly monitor: GameObjects.Image;
  private readonly accueil: GameObjects.Image;
  private readonly plant: GameObjects.Image;
  private passers: PassersBy | null = null;
  private readonly placed: Placed[] = [];
  private readonly clockHands: ClockHands;
  private readonly shadowAlpha = new Glide(0);
  private readonly accueilAlpha = new Glide(1);

  constructor(scene: Scene, soundDoor: () => void) {
    this.root = scene.add.container(0, 0);
    const layer = (): GameObjects.Container => {
      const made = scene.add.container(0, 0);
      this.root.add(made);
      return made;
    };
    this.street = layer();
    this.doorsLayer = layer();
    this.hall = layer();
    this.people = layer();
    this.air = layer();
    this.visitor = layer();
    this.veil = scene.add.image(880, 380, effectsKey, 'veil');
    this.root.add(this.veil);
    this.counterBack = layer();
    this.hands = layer();
    this.counterFront = layer();
    const homes: Record<LayerName, GameObjects.Container> = {
      street: this.street,
      doors: this.doorsLayer,
      hall: this.hall,
      queue: this.people,
      visitor: this.visitor,
      counter: this.counterFront,
    };
    const add = (place: PartPlace): void => {
      this.placed.push({ place, image: addPart(scene, homes[place.layer]) });
    };
    for (const place of hallBackdrop) {
      add(place);
      if (place.part === 'street') this.passers = new PassersBy(scene, this.street);
    }
    this.clockHands = new ClockHands(scene, this.hall);
    this.belt = addPart(scene, this.people).setDepth(-5);
    this.deck = scene.add.rectangle(-700, 690, 3160, 2400, deckColour).setOrigin(0, 0);
    this.counterBack.add(this.deck);
    this.moreLedge = [addPart(scene, this.counterBack), addPart(scene, this.counterBack)];
    this.ledge = addPart(scene, this.counterBack);
    this.shadows = addPart(scene, this.counterBack);
    this.visitorShadow = addPart(scene, this.counterBack);
    for (const place of counterThings) add(place);
    this.phone = new PhoneProp(scene, this.counterFront);
    this.monitor = addPart(scene, this.counterFront);
    this.accueil = this.imageOf('accueil');
    this.plant = this.imageOf('plantLeaves');
    this.doors = new Doors(this.imageOf('doorLeft'), this.imageOf('doorRight'), soundDoor);
  }

  private imageOf(part: string): GameObjects.Image {
    const found = this.placed.find(({ place }) => place.part === part);
    if (!found) throw new Error(`no part « ${part} »`);
    return found.image;
  }

  /** Takes a new drawing of the hall, at another size. */
  redrawn(sheet: RasterSheet): void {
    for (const { place, image } of this.placed) placePart(image, sheet, place.part, place.pivot ?? null);
    placePart(this.belt, sheet, 'belt');
    placePart(this.shadows, sheet, 'thingShadows');
    placePart(this.visitorShadow, sheet, 'visitorShadow');
    placePart(this.monitor, sheet, 'monitor');
    placePart(this.ledge, sheet, 'ledge');
    // The wood runs on past the drawing on both sides, turned round so that its lines meet.
    const left = this.ledge.x;
    const width = this.ledge.displayWidth;
    for (const [index, more] of this.moreLedge.entries()) {
      placePart(more, sheet, 'ledge');
      more.setFlipX(true).setX(index === 0 ? left - width + 1 : left + width - 1);
    }
    this.passers?.redrawn(sheet);
    this.phone.redrawn(sheet);
    this.doors.redrawn();
  }

  /** Shows and hides what the picture asks for. */
  show(picture: OfficePicture, nowMs: number): void {
    const counterTaken = picture.people.some((person) => person.place === 'counter');
    for (const { place, image } of this.placed) {
      if (place.when === 'works') image.setAlpha(picture.works ? 1 : 0);
      if (place.when === 'desk-things') image.setAlpha(picture.deskThings ? 1 : 0);
    }
    this.clockHands.show(picture.clock);
    this.phone.show(picture.phone, nowMs, picture.reducedMotion);
    const fadeMs = picture.reducedMotion ? 0 : 400;
    this.shadowAlpha.goTo(counterTaken ? 1 : 0, nowMs, fadeMs, straight);
    // A sign is shown whole or not at all: this one hangs where a visitor's words appear.
    this.accueilAlpha.goTo(counterTaken ? 0 : 1, nowMs, fadeMs, straight);
  }

  /** Lets the light fall on every layer. */
  setLight(grade: Grade): void {
    for (const { place, image } of this.placed) {
      if (place.tint === 'hall') image.setTint(grade.hall);
      else if (place.tint === 'street') image.setTint(grade.street);
    }
    this.belt.setTint(grade.hall);
    this.passers?.setTint(grade.street);
    this.veil.setAlpha(grade.veil).setVisible(grade.veil > 0.01);
    this.deck.setVisible(grade.veil > 0.01);
  }

  /** Sets the stage in the window: px of the device. `turn`: −1 left to 1 right. The veil covers what is seen. */
  lay(view: { left: number; top: number; scale: number; turn: number; pxPerCssPx: number; veil: Placement }): void {
    this.root.setPosition(view.left, view.top).setScale(view.scale);
    const shift = (px: number): number => Math.round(-view.turn * px * view.pxPerCssPx) / view.scale;
    this.street.setX(shift(parallaxPx.street));
    this.doorsLayer.setX(shift(parallaxPx.doors));
    this.hall.setX(shift(parallaxPx.hall));
    this.people.setX(shift(parallaxPx.queue));
    this.air.setX(shift(parallaxPx.queue));
    // Hands lie on the ledge but hang on their arms.
    for (const layer of [this.visitor, this.hands]) layer.setX(shift(parallaxPx.visitor));
    for (const layer of [this.counterBack, this.counterFront]) layer.setX(shift(parallaxPx.counter));
    const { veil } = view;
    this.veil.setPosition(veil.x, veil.y).setDisplaySize(veil.width, veil.height);
  }

  isBusy(nowMs: number): boolean {
    return this.doors.isBusy(nowMs) || this.phone.isBusy(nowMs) || this.shadowAlpha.isMoving(nowMs);
  }

  update(nowMs: number, still: boolean): void {
    this.passers?.update(nowMs, still);
    this.doors.update(nowMs);
    this.phone.update(nowMs, still);
    this.visitorShadow.setAlpha(this.shadowAlpha.at(nowMs));
    this.accueil.setAlpha(this.accueilAlpha.at(nowMs));
    // The plant breathes in the draught of the doors.
    const sway = still ? 0 : 0.35 * Math.sin(nowMs / 2300) + 0.2 * Math.sin(nowMs / 910);
    this.plant.setAngle(sway);
  }
}

/** A rectangle by its centre, in stage units. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
