/**
 * The set of the hall: walls, doors, plant, signs, counter and its things. Takes a light and a shift; knows no person and no
 * rule.
 */
import type { GameObjects, Scene } from 'phaser';
import { ClockHands } from './clockHands.ts';
import { Doors } from './doors.ts';
import { Glide, straight } from './ease.ts';
import type { Grade } from './grade.ts';
import { counterThings, hallBackdrop, type LayerName, parallaxPx } from './hallParts.ts';
import { LayerStack, type PartPlace, type StageView } from './layerStack.ts';
import { Ledge } from './ledge.ts';
import { addPart, placePart } from './parts.ts';
import { PassersBy } from './passersBy.ts';
import { PhoneProp } from './phoneProp.ts';
import type { OfficePicture } from './picture.ts';
import type { PlaceSet } from './place.ts';
import type { RasterSheet } from './rasterise.ts';

const clock = { x: 556, y: 168, size: 1 };
const nobody = new Map<string, never>();

export class HallLayers implements PlaceSet {
  readonly sunlit: GameObjects.Container;
  readonly people: GameObjects.Container;
  readonly air: GameObjects.Container;
  readonly visitor: GameObjects.Container;
  readonly hands: GameObjects.Container;
  private readonly stack: LayerStack<LayerName>;
  private readonly doors: Doors;
  private readonly phone: PhoneProp;
  private readonly ledge: Ledge;
  private readonly shadows: GameObjects.Image;
  private readonly visitorShadow: GameObjects.Image;
  private readonly belt: GameObjects.Image;
  private readonly monitor: GameObjects.Image;
  private readonly accueil: GameObjects.Image;
  private readonly plant: GameObjects.Image;
  private readonly passers: PassersBy;
  private readonly clockHands: ClockHands;
  private readonly shadowAlpha = new Glide(0);
  private readonly accueilAlpha = new Glide(1);

  constructor(scene: Scene, soundDoor: () => void) {
    this.stack = new LayerStack(scene, parallaxPx);
    const { stack } = this;
    const street = stack.add('street');
    this.sunlit = stack.add('doors');
    const hall = stack.add('hall');
    this.people = stack.add('queue');
    this.air = stack.add('queue');
    this.visitor = stack.add('visitor');
    stack.addVeil();
    const counterBack = stack.add('counter');
    // Hands lie on the ledge but hang on their arms.
    this.hands = stack.add('visitor');
    const counterFront = stack.add('counter');
    const homes: Record<LayerName, GameObjects.Container> = {
      street,
      doors: this.sunlit,
      hall,
      queue: this.people,
      visitor: this.visitor,
      counter: counterFront,
    };
    const hang = (places: readonly PartPlace<LayerName>[]): void => {
      for (const place of places) stack.put(homes[place.layer], place);
    };
    const isStreet = (place: PartPlace<LayerName>): boolean => place.part === 'street';
    hang(hallBackdrop.filter(isStreet));
    this.passers = new PassersBy(scene, street);
    hang(hallBackdrop.filter((place) => !isStreet(place)));
    this.clockHands = new ClockHands(scene, hall, clock);
    this.belt = addPart(scene, this.people).setDepth(-5);
    this.ledge = new Ledge(scene, counterBack);
    this.shadows = addPart(scene, counterBack);
    this.visitorShadow = addPart(scene, counterBack);
    hang(counterThings);
    this.phone = new PhoneProp(scene, counterFront);
    this.monitor = addPart(scene, counterFront);
    this.accueil = stack.imageOf('accueil');
    this.plant = stack.imageOf('plantLeaves');
    this.doors = new Doors(stack.imageOf('doorLeft'), stack.imageOf('doorRight'), soundDoor);
  }

  openDoors(nowMs: number, still: boolean): void {
    this.doors.open(nowMs, still);
  }

  redrawn(sheet: RasterSheet): void {
    this.stack.redrawn(sheet);
    placePart(this.belt, sheet, 'belt');
    placePart(this.shadows, sheet, 'thingShadows');
    placePart(this.visitorShadow, sheet, 'visitorShadow');
    placePart(this.monitor, sheet, 'monitor');
    this.ledge.redrawn(sheet);
    this.passers.redrawn(sheet);
    this.phone.redrawn(sheet);
    this.doors.redrawn();
  }

  /** Shows and hides what the picture asks for. */
  show(picture: OfficePicture, nowMs: number): void {
    const counterTaken = picture.people.some((person) => person.place === 'counter');
    this.stack.showWhen('works', picture.works);
    this.stack.showWhen('desk-things', picture.deskThings === true);
    this.clockHands.show(picture.clock);
    this.phone.show(picture.phone, nowMs, picture.reducedMotion);
    const fadeMs = picture.reducedMotion ? 0 : 400;
    this.shadowAlpha.goTo(counterTaken ? 1 : 0, nowMs, fadeMs, straight);
    // A sign is shown whole or not at all: this one hangs where a visitor's words appear.
    this.accueilAlpha.goTo(counterTaken ? 0 : 1, nowMs, fadeMs, straight);
  }

  setLight(grade: Grade): void {
    this.stack.setLight(grade);
    this.belt.setTint(grade.hall);
    this.passers.setTint(grade.street);
  }

  lay(view: StageView): void {
    this.stack.lay(view);
  }

  shiftOf(what: LayerName): number {
    return this.stack.shiftOf(what);
  }

  seated(): ReadonlyMap<string, never> {
    return nobody;
  }

  isBusy(nowMs: number): boolean {
    return this.doors.isBusy(nowMs) || this.phone.isBusy(nowMs) || this.shadowAlpha.isMoving(nowMs);
  }

  update(nowMs: number, still: boolean): void {
    this.passers.update(nowMs, still);
    this.doors.update(nowMs);
    this.phone.update(nowMs, still);
    this.visitorShadow.setAlpha(this.shadowAlpha.at(nowMs));
    this.accueil.setAlpha(this.accueilAlpha.at(nowMs));
    // The plant breathes in the draught of the doors.
    this.plant.setAngle(still ? 0 : draughtAt(nowMs));
  }
}

/** How far a plant sways, in degrees. */
export function draughtAt(nowMs: number): number {
  return 0.35 * Math.sin(nowMs / 2300) + 0.2 * Math.sin(nowMs / 910);
}
