/** Changes one makes to a text by a button or a key: marks round the words held, the look of the lines. Pure: text in, text out. */
import { type LineLook, lookOf, SUBJECT } from '../../../model/letterMarks.ts';

/** What is held: between two places of the text. */
export interface Held {
  readonly start: number;
  readonly end: number;
}

/** Letters that take the place of what is between `start` and `end`; `held` is what is held then. */
export interface Edit extends Held {
  readonly by: string;
  readonly held: Held;
}

export type Mark = '**' | '_' | '__';

const SPACE = /\s/u;

/** Without the spaces at either end: a mark stands beside a letter. */
function trim(text: string, { start, end }: Held): Held {
  let [from, to] = [start, end];
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const isMarked = (text: string, { start, end }: Held, mark: Mark): boolean =>
  text.slice(start - mark.length, start) === mark &&
  text.slice(end, end + mark.length) === mark &&
  // One underscore is also the half of two.
  (mark !== '_' || (text.charAt(start - 2) !== '_' && text.charAt(end + 1) !== '_'));

/** Puts the mark round the words held, or takes it away. A mark stays within a line: several lines are marked one by one. */
export function toggleMark(text: string, whole: Held, mark: Mark): Edit {
  const held = trim(text, whole);
  const { start, end } = held;
  if (isMarked(text, held, mark)) {
    const from = start - mark.length;
    const by = text.slice(start, end);
    return { start: from, end: end + mark.length, by, held: { start: from, end: from + by.length } };
  }
  if (start === end)
    return { start, end, by: mark + mark, held: { start: start + mark.length, end: start + mark.length } };
  const by = text
    .slice(start, end)
    .split('\n')
    .map((line) => (line.trim() === '' ? line : mark + line + mark))
    .join('\n');
  const isOneLine = !by.includes('\n');
  const inner = { start: start + mark.length, end: start + by.length - mark.length };
  return { start, end, by, held: isOneLine ? inner : { start, end: start + by.length } };
}

const lineAround = (text: string, { start, end }: Held): Held => {
  const last = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: last === -1 ? text.length : last };
};

/** The look of the line where the caret is. */
export function lookAt(text: string, at: number): LineLook {
  const { start, end } = lineAround(text, { start: at, end: at });
  return lookOf(text.slice(start, end));
}

const plain = (line: string): string =>
  line
    .replace(/^\t+/, '')
    .replace(/^#[ \u00a0]+/, '')
    .replace(SUBJECT, '')
    .replace(/^[ \u00a0]+/, '');

const LOOKS: Readonly<Record<LineLook, (line: string) => string>> = {
  plain: (line) => line,
  subject: (line) => `Objet\u00a0: ${line}`,
  heading: (line) => `# ${line}`,
  right: (line) => `\t${line}`,
};

/** Gives the lines held a look. */
export function setLook(text: string, held: Held, look: LineLook): Edit {
  const around = lineAround(text, held);
  const by = text
    .slice(around.start, around.end)
    .split('\n')
    .map((line) => (lookOf(line) === look ? line : LOOKS[look](plain(line))))
    .join('\n');
  const end = around.start + by.length;
  return { ...around, by, held: { start: end, end } };
}

/** Types the edit as if by hand, so that it can be undone like letters; as a new value where the browser cannot. */
export function typeEdit(area: HTMLTextAreaElement, edit: Edit, onChange: (text: string) => void): void {
  const { value } = area;
  area.focus();
  area.setSelectionRange(edit.start, edit.end);
  const isTyped = edit.by === '' ? document.execCommand('delete') : document.execCommand('insertText', false, edit.by);
  if (!isTyped) onChange(value.slice(0, edit.start) + edit.by + value.slice(edit.end));
  requestAnimationFrame(() => area.setSelectionRange(edit.held.start, edit.held.end));
}
