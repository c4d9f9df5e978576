/**
 * The colleague at her desk, part of the drawing: she works, looks up, or speaks. Shows her state and moves her head; knows no
 * rule of when she should.
 */
import type { GameObjects, Scene } from 'phaser';
import type { Whereabouts } from './anchors.ts';
import { bodyAxis } from './body.ts';
import { colleagueLook } from './bureauGround.ts';
import { colleagueScale, workingFace } from './bureauParts.ts';
import { type HeadFrames, headFramesOf } from './composePerson.ts';
import type { HeadSeat } from './drawing.ts';
import { looks } from './drawings.ts';
import { easeOut, Glide } from './ease.ts';
import type { Grade } from './grade.ts';
import { breathAt, glanceAt, isBlinkingAt, mouthAt, speakingTiltAt } from './life.ts';
import { moodLooks } from './moods.ts';
import { addPart, placePart } from './parts.ts';
import type { OfficePicture, PersonPicture } from './picture.ts';
import type { RasterSheet } from './rasterise.ts';
import { seedOf } from './seed.ts';

export type ColleagueState = 'work' | 'look' | 'talk';

/** The colleague among the people of a picture, if the situation has her. */
export function findColleague(picture: Pick<OfficePicture, 'people'>): PersonPicture | null {
  return picture.people.find(({ look }) => look === colleagueLook) ?? null;
}

/** What she does: she works until she has something to say, and goes back to it when she has taken leave. */
export function colleagueStateOf(person: PersonPicture | null): ColleagueState {
  if (person === null || person.place === 'gone' || person.place === 'door') return 'work';
  return person.speaking ? 'talk' : 'look';
}

/** How she is drawn: her body units lie so on the stage. */
const origin = { x: 228, y: 150 };
const headPivot = { x: 400, y: 480 };
const waist = 850;
/** How her head sits in each state, as drawn. */
const seats: Readonly<Record<ColleagueState, HeadSeat>> = {
  work: { dx: 10, dy: 10, deg: 7 },
  look: { dx: 0, dy: 0, deg: -3 },
  talk: { dx: 2, dy: 0, deg: -2 },
};
const turnMs = 300;
const breathMs = 3700;
const degrees = Math.PI / 180;
const seed = seedOf(colleagueLook);

function framesFor(person: PersonPicture | null): HeadFrames {
  const faces = looks[colleagueLook]?.faces ?? {};
  const choice = faces[moodLooks[person?.mood ?? 'calm'].drawn];
  return headFramesOf(choice ?? { yeux: 'smile', bouche: 'smile', parle: ['explaining', 'smile'] });
}

export class Colleague {
  private readonly body: GameObjects.Image;
  private readonly talkBody: GameObjects.Image;
  /** Turns about the neck; what lies in it is in body units from there. */
  private readonly neck: GameObjects.Container;
  private readonly head: GameObjects.Image;
  private readonly face: GameObjects.Image;
  private readonly screen: GameObjects.Image;
  private readonly talkHand: GameObjects.Image;
  private sheet: RasterSheet | null = null;
  private person: PersonPicture | null = null;
  private state: ColleagueState = 'work';
  private frames = framesFor(null);
  private shownFace = '';
  private readonly dx = new Glide(seats.work.dx);
  private readonly dy = new Glide(seats.work.dy);
  private readonly deg = new Glide(seats.work.deg);

  /** `home`: behind the ledge. `hands`: on it. */
  constructor(scene: Scene, home: GameObjects.Container, hands: GameObjects.Container) {
    this.body = addPart(scene, home);
    this.talkBody = addPart(scene, home);
    this.neck = scene.add.container(0, 0).setScale(colleagueScale);
    home.add(this.neck);
    this.head = addPart(scene, this.neck);
    this.face = addPart(scene, this.neck);
    this.screen = addPart(scene, home);
    this.talkHand = addPart(scene, hands);
  }

  redrawn(sheet: RasterSheet): void {
    this.sheet = sheet;
    // Her chest rises from the ledge up.
    const seat = { x: origin.x + bodyAxis * colleagueScale, y: 548 };
    placePart(this.body, sheet, 'colleagueBody', seat);
    placePart(this.talkBody, sheet, 'colleagueTalkBody', seat);
    placePart(this.screen, sheet, 'colleagueScreen');
    placePart(this.talkHand, sheet, 'colleagueTalkHand');
    placePart(this.head, sheet, 'colleagueHead', headPivot, headPivot);
    this.shownFace = '';
    this.pose();
  }

  show(picture: OfficePicture, nowMs: number): void {
    this.person = findColleague(picture);
    this.frames = framesFor(this.person);
    const state = colleagueStateOf(this.person);
    if (state === this.state) return;
    this.state = state;
    const lastsMs = picture.reducedMotion ? 0 : turnMs;
    this.dx.goTo(seats[state].dx, nowMs, lastsMs, easeOut);
    this.dy.goTo(seats[state].dy, nowMs, lastsMs, easeOut);
    this.deg.goTo(seats[state].deg, nowMs, lastsMs, easeOut);
    this.pose();
  }

  /** Her arm is drawn for talking, or not. */
  private pose(): void {
    const isTalking = this.state === 'talk';
    this.body.setAlpha(isTalking ? 0 : 1);
    for (const part of [this.talkBody, this.talkHand]) part.setAlpha(isTalking ? 1 : 0);
  }

  setLight(grade: Grade): void {
    for (const part of [this.body, this.talkBody, this.head, this.face, this.talkHand]) part.setTint(grade.person);
    this.screen.setTint(grade.hall);
  }

  isBusy(nowMs: number): boolean {
    return this.deg.isMoving(nowMs);
  }

  update(nowMs: number, still: boolean): void {
    if (this.sheet === null) return;
    this.showFace(this.chooseFace(nowMs, still));
    const breath = still ? 1 : breathAt(nowMs, breathMs, seed);
    for (const part of [this.body, this.talkBody]) part.setScale(part.scaleX, part.scaleX * breath);
    const lifted = (breath - 1) * 190;
    const deg = this.deg.at(nowMs) + (still ? 0 : this.sway(nowMs));
    this.neck.setRotation(deg * degrees);
    this.neck.setPosition(
      origin.x + (headPivot.x + this.dx.at(nowMs)) * colleagueScale,
      origin.y + (headPivot.y + this.dy.at(nowMs)) * colleagueScale - lifted,
    );
  }

  private chooseFace(nowMs: number, still: boolean): string {
    switch (this.state) {
      case 'work':
        return workingFace;
      case 'look':
        return !still && isBlinkingAt(nowMs, seed) ? this.frames.blink : this.frames.rest;
      case 'talk':
        return this.frames.talk[mouthAt(nowMs, seed, this.frames.talk.length)] ?? this.frames.silent;
    }
  }

  private sway(nowMs: number): number {
    if (this.state === 'talk') return speakingTiltAt(nowMs, seed);
    return this.state === 'look' ? glanceAt(nowMs, seed, false) * 0.4 : 0.7 * Math.sin(nowMs / 1900);
  }

  private showFace(frame: string): void {
    if (this.sheet === null || frame === this.shownFace) return;
    this.shownFace = frame;
    placePart(this.face, this.sheet, frame, headPivot, headPivot);
  }

  /** Where she is seen, under her id; empty when the situation does not have her. */
  seated(shift: number): ReadonlyMap<string, Whereabouts> {
    const { person, state } = this;
    if (person === null || person.place === 'gone' || person.place === 'door') return new Map();
    const stand = {
      x: origin.x + bodyAxis * colleagueScale,
      y: origin.y + waist * colleagueScale,
      pivotY: waist,
      scale: colleagueScale,
      flip: false,
      leanDeg: 0,
    };
    return new Map([[person.id, { stand, headSeat: seats[state], headBox: undefined, shift }]]);
  }
}
