/**
 * The people on stage: who enters, who leaves, and in which light. Knows actors; nothing of how each one moves.
 */
import type { ActorStage } from './actorStage.ts';
import type { Grade } from './grade.ts';
import type { Spot } from './ground.ts';
import { PersonActor } from './personActor.ts';
import type { PersonPicture } from './picture.ts';

export class People {
  private readonly stage: ActorStage;
  private readonly actors = new Map<string, PersonActor>();
  private readonly shown = new Map<string, PersonPicture>();
  private spots = new Map<string, Spot>();
  private curtainUp = false;

  constructor(stage: ActorStage) {
    this.stage = stage;
  }

  /** Shows these people. At the first call they are simply there; later, newcomers come in by the doors. */
  show(people: readonly PersonPicture[]): void {
    const spots = this.stage.ground.assign(people, this.spots);
    for (const person of people) this.showOne(person, spots.get(person.id) ?? null);
    const present = new Set(people.map((person) => person.id));
    for (const [id, actor] of this.actors) {
      const last = this.shown.get(id);
      if (!present.has(id) && last) actor.show({ ...last, place: 'gone', speaking: false }, null);
    }
    this.spots = spots;
    this.curtainUp = true;
  }

  private showOne(person: PersonPicture, spot: Spot | null): void {
    this.shown.set(person.id, person);
    const actor = this.actors.get(person.id);
    if (actor) {
      actor.show(person, spot);
      return;
    }
    if (!spot) return;
    const entrance = this.curtainUp ? 'by-the-doors' : 'there';
    this.actors.set(person.id, new PersonActor(this.stage, person, spot, entrance));
  }

  update(nowMs: number, grade: Grade): void {
    for (const [id, actor] of this.actors) {
      actor.update(nowMs, grade);
      if (actor.isGone) {
        actor.destroy();
        this.actors.delete(id);
        this.shown.delete(id);
      }
    }
  }

  /** Draws everyone again at the size of the window. */
  redraw(): void {
    for (const actor of this.actors.values()) actor.redraw();
  }

  get all(): ReadonlyMap<string, PersonActor> {
    return this.actors;
  }

  isBusy(nowMs: number): boolean {
    return [...this.actors.values()].some((actor) => actor.isBusy(nowMs));
  }

  destroy(): void {
    for (const actor of this.actors.values()) actor.destroy();
    this.actors.clear();
  }
}
