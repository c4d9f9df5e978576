/** Letters, contracts, notes and plain text as pages of paper. Knows documents and texts; nothing of records or screens. */
import type { TextKind } from '../../model/letters.ts';
import { formatDayInWords, parseCivilDate } from '../../model/time.ts';
import type { Paper } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import type { PaperBlock, SheetPaper, SheetSort } from './paperView.ts';

type Body = Omit<SheetPaper, 'id' | 'title' | 'stamp' | 'signature' | 'handwriting'>;
type Blocks = Exclude<Paper, { readonly kind: 'record' }>;
type Say = (text: string) => string;

const CAPTIONS: Readonly<Record<SheetSort, string>> = {
  letter: 'Lettre',
  contract: 'Contrat',
  note: 'Note',
  minutes: 'Compte rendu',
  bank: 'Banque',
  plan: 'Plan',
  poster: 'Affiche',
  list: 'Liste',
  plain: 'Document',
};

const NOTHING = {
  kind: 'sheet',
  letterhead: [],
  addressee: [],
  dateline: '',
  colour: '#3a3a3a',
  face: 'sans',
  textKind: '',
} as const satisfies Partial<Body>;

const textBlock = (text: string): PaperBlock => ({ heading: '', text, head: null, rows: [] });

/** A bank’s statement says what each thing is at the start of the line; elsewhere the first row says it. */
function drawBlock({ heading, text, rows }: Blocks['blocks'][number], sort: SheetSort, say: Say): PaperBlock {
  const cells = rows.map((row) => row.map(say));
  const isLabelled = sort === 'bank' && cells.every((row) => row.length === 2);
  const [head, ...body] = cells;
  const table = isLabelled || head === undefined ? { head: null, rows: cells } : { head, rows: body };
  return { heading: say(heading), text: say(text), ...table };
}

/** A document described by its blocks. */
export function drawBlocks(paper: Blocks, say: Say): Body {
  return {
    kind: 'sheet',
    sort: paper.kind,
    caption: CAPTIONS[paper.kind],
    letterhead: paper.letterhead.map(say),
    addressee: paper.addressee.map(say),
    dateline: say(paper.dateline),
    blocks: paper.blocks.map((block) => drawBlock(block, paper.kind, say)),
    colour: paper.colour,
    face: paper.face,
    textKind: '',
  };
}

/** A document of which only the words are known. */
export const drawPlain = (text: string): Body => ({
  ...NOTHING,
  sort: 'plain',
  caption: CAPTIONS.plain,
  blocks: [textBlock(text)],
});

/** What the learner wrote: a letter on the house’s paper, or a page with its title. */
export function drawOwnText(run: Run, kind: TextKind, body: string): Body {
  const { letters, date } = run.scenario;
  const day = parseCivilDate(date);
  const dateline =
    letters === undefined || day === null ? '' : `${letters.town}, le ${formatDayInWords(day)} ${day.year}`;
  return {
    ...NOTHING,
    sort: kind,
    caption: CAPTIONS[kind],
    letterhead: letters?.sender ?? [],
    dateline: kind === 'letter' ? dateline : '',
    blocks: [textBlock(body)],
    face: 'serif',
    textKind: kind,
  };
}
