/**
 * The few marks of a text as written: `**bold**`, `_italics_`, `__underlined__`, a line that begins with `# ` is a heading, one
 * that begins with a tab stands on the right. Reads them and takes them away; nothing here draws.
 */

/** A stretch of one look. */
export interface Inline {
  readonly text: string;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly underlined: boolean;
}

export type LineLook = 'plain' | 'subject' | 'heading' | 'right';

export interface Line {
  readonly look: LineLook;
  readonly inlines: readonly Inline[];
}

/** Underscores within a word (`2025-11-12_Facture_Lantier`) are letters like others: a mark opens and closes beside none. */
const MARKED =
  /\*\*(?=\S)([^*\n]*[^*\s])\*\*|(?<![\p{L}\p{N}_])__(?=\S)([^_\n]*[^_\s])__(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])_(?=[^\s_])([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/u;
const HEADING = /^#[ \u00a0]+/;
const RIGHT = /^\t+/;
export const SUBJECT = /^objet\s*:/i;

type Look = Omit<Inline, 'text'>;
const PLAIN: Look = { bold: false, italics: false, underlined: false };

/** Marks within marks are read too: a stretch is shorter each time. */
function cutInlines(text: string, look: Look): readonly Inline[] {
  const inlines: Inline[] = [];
  let rest = text;
  for (let found = MARKED.exec(rest); found !== null; found = MARKED.exec(rest)) {
    const [whole, bold, underlined, italics] = found;
    if (found.index > 0) inlines.push({ text: rest.slice(0, found.index), ...look });
    const marked: Look = {
      bold: look.bold || bold !== undefined,
      underlined: look.underlined || underlined !== undefined,
      italics: look.italics || italics !== undefined,
    };
    inlines.push(...cutInlines(bold ?? underlined ?? italics ?? '', marked));
    rest = rest.slice(found.index + whole.length);
  }
  return rest === '' ? inlines : [...inlines, { text: rest, ...look }];
}

/** How a line stands on the page. */
export function lookOf(line: string): LineLook {
  if (RIGHT.test(line)) return 'right';
  if (HEADING.test(line)) return 'heading';
  return SUBJECT.test(line) ? 'subject' : 'plain';
}

const strip = (line: string): string => line.replace(RIGHT, '').replace(HEADING, '');

/** A text line by line, as it goes on paper. */
export function readLines(body: string): readonly Line[] {
  return body.split('\n').map((line) => ({ look: lookOf(line), inlines: cutInlines(strip(line), PLAIN) }));
}

/** The words alone: what a reader reads. */
export const plainWords = (body: string): string =>
  readLines(body)
    .map(({ inlines }) => inlines.map(({ text }) => text).join(''))
    .join('\n');

/** As a word processor counts: what stands between spaces, if it holds a letter or a figure. */
export const countWords = (body: string): number =>
  plainWords(body)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
