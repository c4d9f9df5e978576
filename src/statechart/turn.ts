/**
 * One event being played: a draft of the next office, the facts it gives rise to, the moves of the regions.
 * Rules write here; nobody else sees the draft until it is closed.
 */

import type { Program } from '../model/act.ts';
import type { Fact, LogEntry } from '../model/log.ts';
import { marksOf } from '../model/marks.ts';
import type { Mood, Need, Place } from '../model/person.ts';
import { angerOf, type Feelings, moodFor } from '../person/index.ts';
import type { Model } from './model.ts';
import { moodRegion, needRegion, placeRegion } from './modes.ts';
import type { Due, Happening, Office } from './office.ts';
import type { ProgramStates } from './programs/states.ts';

type Draft = { -readonly [K in keyof Office]: Office[K] };

/** A move of one region, as the chart's event. */
export const moveEvent = (region: string, state: string): string => `move:${region}:${state}`;

export class Turn {
  readonly model: Model;
  readonly office: Draft;
  readonly moves: string[] = [];
  readonly #facts: Fact[] = [];
  #marksAreMine = false;

  constructor(model: Model, office: Office) {
    this.model = model;
    this.office = { ...office };
  }

  /** The office after the turn. */
  close(): Office {
    return { ...this.office, outbox: this.#facts };
  }

  get nowMs(): number {
    return this.office.clockMs;
  }

  get hasFacts(): boolean {
    return this.#facts.length > 0;
  }

  /** Writes a fact and the marks it makes true. */
  note(fact: Fact): void {
    this.#facts.push(fact);
    for (const mark of marksOf({ seq: 0, atMs: 0, ...fact } as LogEntry)) this.mark(mark);
  }

  mark(mark: string): void {
    if (this.office.marks[mark] !== undefined) return;
    if (!this.#marksAreMine) this.office.marks = { ...this.office.marks };
    this.#marksAreMine = true;
    (this.office.marks as Record<string, number>)[mark] = this.nowMs;
  }

  has(mark: string): boolean {
    return this.office.marks[mark] !== undefined;
  }

  /** Moves a region if the move is legal; says whether it was. */
  move(region: string, state: string): boolean {
    const from = this.office.now[region];
    if (from === undefined || from === state || !this.model.regionOf.get(region)?.moves[from]?.includes(state))
      return false;
    this.office.now = { ...this.office.now, [region]: state };
    this.moves.push(moveEvent(region, state));
    return true;
  }

  /** Changes what a program holds. */
  changeProgram<P extends Program>(program: P, changed: Partial<ProgramStates[P]>): void {
    const { programs } = this.office;
    this.office.programs = { ...programs, [program]: { ...programs[program], ...changed } };
  }

  plan(inMs: number, what: Happening): void {
    this.planAt(this.nowMs + inMs, what);
  }

  planAt(atMs: number, what: Happening): void {
    const due: Due = { atMs, what };
    const after = this.office.agenda.findIndex((other) => other.atMs > atMs);
    const at = after < 0 ? this.office.agenda.length : after;
    this.office.agenda = [...this.office.agenda.slice(0, at), due, ...this.office.agenda.slice(at)];
  }

  /** Takes back what was planned. */
  cancel(test: (what: Happening) => boolean): void {
    if (this.office.agenda.some(({ what }) => test(what)))
      this.office.agenda = this.office.agenda.filter(({ what }) => !test(what));
  }

  feelings(who: string): Feelings {
    const feelings = this.office.feelings[who];
    if (!feelings) throw new Error(`Nobody is called ${who}`);
    return feelings;
  }

  setFeelings(who: string, feelings: Feelings): void {
    this.office.feelings = { ...this.office.feelings, [who]: feelings };
  }

  placeOf(who: string): Place {
    return this.office.now[placeRegion(who)] as Place;
  }

  moodOf(who: string): Mood {
    return this.office.now[moodRegion(who)] as Mood;
  }

  needOf(who: string): Need {
    return this.office.now[needRegion(who)] as Need;
  }

  /** Moves someone and writes it down. */
  place(who: string, to: Place): boolean {
    if (!this.move(placeRegion(who), to)) return false;
    this.note({ kind: 'personMoved', who, to });
    return true;
  }

  advanceNeed(who: string, to: Need): boolean {
    const from = this.needOf(who);
    if (!this.move(needRegion(who), to)) return false;
    this.note({ kind: 'needChanged', who, from, to });
    return true;
  }

  /** Brings the mood in line with the feelings; returns the old one when it changed. */
  settleMood(who: string): Mood | null {
    const from = this.moodOf(who);
    const to = moodFor(angerOf(this.feelings(who)), from);
    if (!this.move(moodRegion(who), to)) return null;
    this.note({ kind: 'moodChanged', who, from, to });
    return from;
  }
}
