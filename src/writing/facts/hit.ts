/** What every fact finder gives: the tokens that state the fact. Which of them is believed is judged in `believe.ts`. */

/** Ranks of tokens; `last` is excluded. `ownDenial`: the pattern itself holds a negation, so being denied is what it asks. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly ownDenial?: boolean;
}
