/** What a learner sets that the play screen itself reads. The rest (motion, spacing, voice) is read by the style sheets. */
export interface PlaySettings {
  /** Large captions along the ledge. */
  readonly captions: boolean;
}

/** What the page covers of the stage, in CSS px: for whoever draws the place. */
export interface StageCover {
  /** From the right edge: the tool in use; 0 at the counter. */
  readonly right: number;
  /** From the lower edge: replies and tools. */
  readonly bottom: number;
}
