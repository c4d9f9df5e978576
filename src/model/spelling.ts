/** The spelling of a text, as far as a log is concerned. */

/** What a spell-checker saw of a text as it left; an input, like the words themselves. */
export interface SpellingSeen {
  readonly words: number;
  readonly unknown: readonly string[];
}
