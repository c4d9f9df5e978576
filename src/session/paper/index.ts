/** Any document within reach as it looks on paper: one door for the mailbox, the business software, the documents. */
import type { DocumentId } from '../../model/mail.ts';
import type { OfficeDocument } from '../../scenario/schema/index.ts';
import { valueNow } from '../../scenario/varies.ts';
import type { Run } from '../../simulation/index.ts';
import { wording } from '../../statechart/index.ts';
import { drawBusinessPaper, shortDay } from './businessPaper.ts';
import type { Inscriptions, PaperView, ReadPaper } from './paperView.ts';
import { drawBlocks, drawOwnText, drawPlain } from './sheetPaper.ts';

export type * from './paperView.ts';

const BARE: Inscriptions = { stamp: '', signature: '', handwriting: '' };

const sayerOf =
  (run: Run) =>
  (text: string): string =>
    wording(run.model, run.state, text);

function inscribe(run: Run, { paper }: OfficeDocument): Inscriptions {
  if (paper === undefined) return BARE;
  const say = sayerOf(run);
  return {
    stamp: say(paper.stamp),
    signature: say(paper.signature),
    handwriting: say(valueNow(paper.handwriting, run.variant.draws) ?? ''),
  };
}

function paperOfDocument(run: Run, document: OfficeDocument): PaperView {
  const say = sayerOf(run);
  const added = inscribe(run, document);
  const { id, paper } = document;
  const title = say(document.title);
  const business = paper?.kind === 'record' ? drawBusinessPaper(run, paper.record) : null;
  if (business !== null) return { id, ...added, ...business };
  if (paper === undefined || paper.kind === 'record') return { id, title, ...added, ...drawPlain(say(document.text)) };
  return { id, title, ...added, ...drawBlocks(paper, say) };
}

/** « plan@0 »: the first of its versions of before. */
const EARLIER = /^(.+)@(\d+)$/;

function paperOfEarlier(run: Run, id: string): PaperView | null {
  const [, of = '', rank = ''] = EARLIER.exec(id) ?? [];
  const document = run.model.documents.get(of);
  const version = document?.earlier[Number(rank)];
  if (document === undefined || version === undefined) return null;
  const say = sayerOf(run);
  const title = `${say(document.title)}, version du ${shortDay(version.date)}`;
  return { id, title, ...BARE, ...drawPlain(say(version.text)) };
}

function paperOfOwn(run: Run, id: DocumentId): PaperView | null {
  const { texts, files } = run.state.programs.letters;
  const text = texts.find((one) => one.id === id);
  if (text !== undefined) {
    const signature = text.kind === 'letter' ? (run.scenario.letters?.signature ?? '') : '';
    return { id, title: text.title, ...BARE, signature, ...drawOwnText(run, text.kind, text.body) };
  }
  const file = files.find((one) => one.id === id);
  if (file === undefined) return null;
  return { id, title: file.name, ...BARE, ...drawPlain('Ce fichier se lit avec le logiciel qui l’a écrit.') };
}

/** What any document of the situation, or of the learner’s, looks like. Whether it may be opened is the chart’s business. */
export function viewPaper(run: Run, id: string): PaperView | null {
  const document = run.model.documents.get(id);
  return document === undefined ? (paperOfEarlier(run, id) ?? paperOfOwn(run, id)) : paperOfDocument(run, document);
}

/** Papers of an instant, each drawn when first asked for. */
export function openPapers(run: Run): ReadPaper {
  const still = run.fork({ withLog: false });
  const drawn = new Map<DocumentId, PaperView | null>();
  return (id) => {
    if (!drawn.has(id)) drawn.set(id, viewPaper(still, id));
    return drawn.get(id) ?? null;
  };
}
