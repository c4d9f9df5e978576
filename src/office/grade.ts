/**
 * The light of the moment: the mood of the counter and the hour of the day, mixed into the tints that the layers take.
 * Pure; knows no layer.
 */
import { mixColours, multiplyColours } from './colours.ts';
import { Glide, straight } from './ease.ts';
import type { MoodLook } from './moods.ts';
import type { Daylight } from './sunlight.ts';

/** Tints as 0xrrggbb, strengths 0 to 1. */
export interface Grade {
  readonly hall: number;
  readonly street: number;
  readonly person: number;
  readonly beam: number;
  readonly sun: number;
  readonly patches: number;
  readonly veil: number;
  readonly lamps: number;
}

/** The light for a mood and a daylight. */
export function gradeFor(mood: MoodLook, daylight: Daylight): Grade {
  const hall = multiplyColours(mood.hall, daylight.room);
  return {
    hall,
    street: multiplyColours(mood.hall, daylight.sky),
    person: multiplyColours(mood.person, mixColours(daylight.room, 0xffffff, 0.6)),
    beam: multiplyColours(daylight.beam, mood.hall),
    sun: Math.min(1, 0.66 * mood.sun * daylight.strength),
    patches: Math.min(1, (0.25 + 0.75 * Math.min(1, mood.sun)) * daylight.strength),
    veil: mood.veil,
    lamps: daylight.lamps,
  };
}

/** Between two lights. */
export function mixGrades(first: Grade, second: Grade, share: number): Grade {
  const number = (a: number, b: number): number => a + (b - a) * share;
  return {
    hall: mixColours(first.hall, second.hall, share),
    street: mixColours(first.street, second.street, share),
    person: mixColours(first.person, second.person, share),
    beam: mixColours(first.beam, second.beam, share),
    sun: number(first.sun, second.sun),
    patches: number(first.patches, second.patches),
    veil: number(first.veil, second.veil),
    lamps: number(first.lamps, second.lamps),
  };
}

/** A light that follows what it is told, slowly: the air of a room does not turn in a frame. */
export class GradeGlide {
  private from: Grade;
  private to: Grade;
  private readonly share = new Glide(1);

  constructor(grade: Grade) {
    this.from = grade;
    this.to = grade;
  }

  goTo(grade: Grade, nowMs: number, lastsMs: number): void {
    this.from = this.at(nowMs);
    this.to = grade;
    this.share.jumpTo(0);
    this.share.goTo(1, nowMs, lastsMs, straight);
  }

  at(nowMs: number): Grade {
    const share = this.share.at(nowMs);
    return share >= 1 ? this.to : mixGrades(this.from, this.to, share);
  }

  isBusy(nowMs: number): boolean {
    return this.share.isMoving(nowMs);
  }
}
