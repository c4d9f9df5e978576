/** Counting criteria. */

/** What a part of a document adds up to, in criteria. */
export interface Tally {
  readonly criteria: number;
  /** Met by one situation at least; `thrice` of them in three variants at least. */
  readonly met: number;
  readonly thrice: number;
  /** Only a person may judge, met or not. */
  readonly human: number;
  /** Met by each situation, in the order of the columns. */
  readonly byColumn: readonly number[];
}
