/**
 * The set of the back office: walls, window, the director behind her glass, the colleague, the ledge and my screen. Takes a
 * light and a shift; knows no rule.
 */
import type { GameObjects, Scene } from 'phaser';
import { directorLook } from './bureauGround.ts';
import { bureauBackdrop, bureauShell, deskThings, type LayerName, ledgeThings, parallaxPx } from './bureauParts.ts';
import { ClockHands } from './clockHands.ts';
import { Colleague, findColleague } from './colleague.ts';
import { easeInOut, Glide, straight } from './ease.ts';
import type { Grade } from './grade.ts';
import { draughtAt } from './hallLayers.ts';
import { LayerStack, type PartPlace, type StageView } from './layerStack.ts';
import { Ledge } from './ledge.ts';
import { PhoneProp } from './phoneProp.ts';
import type { OfficePicture } from './picture.ts';
import type { PlaceSet } from './place.ts';
import type { RasterSheet } from './rasterise.ts';

const clock = { x: 617, y: 118, size: 0.76 };
/** How far my screen is pushed aside for one person before my desk, and for each one more. */
const asideFirst = 236;
const asideMore = 212;
const asideMs = 420;
const fadeMs = 220;
const walksBackMs = 2000;
/** Whoever passes a door keeps it open for as long. */
const doorShutsAfterMs = 1400;
/** Beside a tool, this point of the ledge comes to the left edge of the window, so that the phone stays in sight. */
const ledgeFrom = 104;

/** People who stand before my desk. */
function countStanding(picture: OfficePicture): number {
  const seated = findColleague(picture);
  return picture.people.filter((person) => person.place === 'counter' && person !== seated).length;
}

/** The director is in her room unless the picture says not, or shows her elsewhere. */
export function isDirectorSeen({ people, isDirectorIn = true }: OfficePicture): boolean {
  return isDirectorIn && !people.some(({ look, place }) => look === directorLook && place !== 'gone');
}

export class BureauLayers implements PlaceSet {
  readonly sunlit: GameObjects.Container;
  readonly people: GameObjects.Container;
  readonly air: GameObjects.Container;
  readonly visitor: GameObjects.Container;
  readonly hands: GameObjects.Container;
  private readonly stack: LayerStack<LayerName>;
  private readonly colleague: Colleague;
  private readonly ledge: Ledge;
  private readonly phone: PhoneProp;
  private readonly clockHands: ClockHands;
  private readonly director: GameObjects.Image;
  private readonly plant: GameObjects.Image;
  private readonly monitor: GameObjects.Image;
  private readonly directorAlpha = new Glide(1);
  private readonly screenAlpha = new Glide(1);
  private readonly aside = new Glide(0);
  /** 0: the ledge lies as drawn; 1: as beside a tool. */
  private readonly beside = new Glide(0);
  private readonly soundDoor: () => void;
  private doorShutsMs = Number.NEGATIVE_INFINITY;
  private nowMs = 0;

  constructor(scene: Scene, soundDoor: () => void) {
    this.soundDoor = soundDoor;
    this.stack = new LayerStack(scene, parallaxPx);
    const { stack } = this;
    const shell = stack.add('shell');
    this.sunlit = stack.add('shell');
    const street = stack.add('street');
    const direction = stack.add('direction');
    const room = stack.add('room');
    this.people = stack.add('queue');
    this.air = stack.add('queue');
    this.visitor = stack.add('visitor');
    const colleague = stack.add('visitor');
    stack.addVeil();
    const ledgeBack = stack.add('ledge');
    this.hands = stack.add('visitor');
    const ledgeFront = stack.add('ledge');
    const screen = stack.add('screen');
    const homes: Record<LayerName, GameObjects.Container> = {
      shell,
      street,
      direction,
      room,
      queue: this.people,
      visitor: this.visitor,
      ledge: ledgeFront,
      screen,
    };
    const hang = (places: readonly PartPlace<LayerName>[]): void => {
      for (const place of places) stack.put(homes[place.layer], place);
    };
    hang(bureauShell);
    hang(bureauBackdrop);
    this.clockHands = new ClockHands(scene, room, clock);
    this.colleague = new Colleague(scene, colleague, this.hands);
    this.ledge = new Ledge(scene, ledgeBack);
    hang(ledgeThings);
    this.phone = new PhoneProp(scene, ledgeFront);
    hang(deskThings);
    this.director = stack.imageOf('director');
    this.plant = stack.imageOf('plantLeaves');
    this.monitor = stack.imageOf('monitor');
  }

  /** The door of the office is out of sight, but not out of hearing. */
  openDoors(nowMs: number): void {
    if (nowMs > this.doorShutsMs) this.soundDoor();
    this.doorShutsMs = nowMs + doorShutsAfterMs;
  }

  redrawn(sheet: RasterSheet): void {
    this.stack.redrawn(sheet);
    this.colleague.redrawn(sheet);
    this.ledge.redrawn(sheet);
    this.phone.redrawn(sheet);
  }

  show(picture: OfficePicture, nowMs: number): void {
    const { reducedMotion } = picture;
    this.stack.showWhen('desk-things', picture.deskThings === true);
    this.clockHands.show(picture.clock);
    this.colleague.show(picture, nowMs);
    this.phone.show(picture.phone, nowMs, reducedMotion);
    const isIn = isDirectorSeen(picture);
    // She is seen behind her glass once she has walked back to it.
    const fromMs = isIn && !reducedMotion ? nowMs + walksBackMs : nowMs;
    this.directorAlpha.goTo(isIn ? 1 : 0, fromMs, reducedMotion ? 0 : 400, straight);
    // At a tool, my screen is the one the page draws.
    const isAtTool = picture.gaze === 'screen' && picture.inset.right > 0;
    const isScreenSeen = !isAtTool && picture.isScreenAway !== true;
    this.screenAlpha.goTo(isScreenSeen ? 1 : 0, nowMs, reducedMotion ? 0 : fadeMs, straight);
    this.beside.goTo(isAtTool ? 1 : 0, nowMs, reducedMotion ? 0 : asideMs, easeInOut);
    const standing = countStanding(picture);
    const aside = standing === 0 ? 0 : asideFirst + asideMore * (standing - 1);
    this.aside.goTo(aside, nowMs, reducedMotion ? 0 : asideMs, easeInOut);
  }

  setLight(grade: Grade): void {
    this.stack.setLight(grade);
    this.colleague.setLight(grade);
  }

  lay(view: StageView): void {
    const seenFrom = -view.left / view.scale;
    const ledge = this.beside.at(this.nowMs) * (seenFrom - ledgeFrom);
    this.stack.lay(view, { ledge, screen: this.aside.at(this.nowMs) });
  }

  shiftOf(what: LayerName): number {
    return this.stack.shiftOf(what);
  }

  seated() {
    return this.colleague.seated(this.shiftOf('visitor'));
  }

  isBusy(nowMs: number): boolean {
    const glides = [this.directorAlpha, this.screenAlpha, this.aside, this.beside];
    return [this.colleague, this.phone].some((part) => part.isBusy(nowMs)) || glides.some((one) => one.isMoving(nowMs));
  }

  update(nowMs: number, still: boolean): void {
    this.nowMs = nowMs;
    this.colleague.update(nowMs, still);
    this.phone.update(nowMs, still);
    this.director.setAlpha(this.directorAlpha.at(nowMs));
    this.monitor.setAlpha(this.screenAlpha.at(nowMs));
    this.plant.setAngle(still ? 0 : draughtAt(nowMs) * 1.6);
  }
}
