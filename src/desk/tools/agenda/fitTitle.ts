/** What of a title a block can hold: all of it, its first word, or nothing; never half a word. Pure. */

/** Width of a letter of the agenda’s small text, in drawn pixels. A little more than the mean: cutting is worse than leaving out. */
const LETTER = 5.9;
const PADDING = 14;

/** @param lines how many lines of text the block has room for */
export function fitTitle(title: string, widthPx: number, lines: number): string {
  const room = (widthPx - PADDING) / LETTER;
  if (title.length <= room) return title;
  const all = title.split(' ');
  const [first = ''] = all;
  const isEachShort = all.every((word) => word.length <= room);
  if (lines > 1 && isEachShort && countLines(all, room) <= lines) return title;
  return first.length <= room && first.length > 2 ? first : '';
}

function countLines(all: readonly string[], room: number): number {
  let lines = 1;
  let at = 0;
  for (const word of all) {
    if (at > 0 && at + 1 + word.length > room) {
      lines += 1;
      at = word.length;
    } else at += (at > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
