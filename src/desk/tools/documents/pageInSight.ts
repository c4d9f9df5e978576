/** Which page of a document is before the eyes, and of how many: papers are A4 sheets, one below the other. Pure. */
export interface PageInSight {
  /** From 1. */
  readonly at: number;
  readonly count: number;
}

interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** Less than this over the end of a sheet is the thickness of a rule. */
const SLACK = 0.01;

/**
 * @param paper the whole document, as it is drawn
 * @param table what is seen of the table it lies on, in the same pixels
 */
export function findPageInSight(paper: Stretch & { readonly width: number }, table: Stretch): PageInSight {
  const sheet = paper.width * Math.SQRT2;
  if (sheet === 0) return { at: 1, count: 1 };
  const count = Math.max(1, Math.ceil(paper.height / sheet - SLACK));
  const middle = table.top + table.height / 2;
  return { at: Math.min(count, Math.max(1, 1 + Math.floor((middle - paper.top) / sheet))), count };
}
