/** Which reactions are due: a matching entry has appeared since the last look, and the reaction’s condition holds. */
import { compileMatch, type Matcher } from '../../assessment/match.ts';
import type { Run } from '../../simulation/index.ts';
import type { Reaction } from '../candidate.ts';
import { holdsNow } from './circumstances.ts';

interface Watched {
  readonly reaction: Reaction;
  readonly matcher: Matcher;
  /** A matching entry waits for the condition to hold. */
  isPending: boolean;
  isSpent: boolean;
}

export class Reactions {
  readonly #watched: readonly Watched[];
  #readTo = 0;

  constructor(reactions: readonly Reaction[]) {
    this.#watched = reactions.map((reaction) => ({
      reaction,
      matcher: compileMatch(reaction.on),
      isPending: false,
      isSpent: false,
    }));
  }

  /** The first reaction due, in the order of the file, taken: it will not be given again for the same entry. */
  takeDue(run: Run): Reaction | null {
    this.#read(run);
    const due = this.#watched.find(({ reaction, isPending }) => isPending && holdsNow(run, reaction.when));
    if (!due) return null;
    due.isPending = false;
    due.isSpent = !due.reaction.repeat;
    return due.reaction;
  }

  #read(run: Run): void {
    if (this.#watched.length === 0) return;
    for (; this.#readTo < run.log.length; this.#readTo += 1) {
      const entry = run.log[this.#readTo];
      if (!entry) return;
      for (const watched of this.#watched) {
        if (!watched.isSpent && watched.matcher.matches(entry)) watched.isPending = true;
      }
    }
  }
}
