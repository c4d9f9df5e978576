/** The program « letters » as a view may know it: plain data, final French words. */
import type { TextId, TextKind } from '../../model/letters.ts';
import type { ContactId, DocumentId } from '../../model/mail.ts';
import { formatDayInWords, formatTimeOfDay, parseCivilDate } from '../../model/time.ts';
import { minutesOfDay } from '../../scenario/fillText.ts';
import type { Letters } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import {
  asDocument,
  documentsAtHand,
  findLetterAddressee,
  isGone,
  type KeptText,
  listAddressees,
  wording,
} from '../../statechart/index.ts';
import { listPlainTemplates, type TemplateView } from './letterTemplates.ts';

export type { TemplateView } from './letterTemplates.ts';

export interface TextView {
  readonly id: TextId;
  readonly kind: TextKind;
  readonly title: string;
  readonly body: string;
  /** « 10 h 21 » */
  readonly keptAt: string;
  /** It has left and can no longer change. */
  readonly isGone: boolean;
  /** To whom it went by letter, in order. */
  readonly sent: readonly { readonly to: ContactId; readonly name: string; readonly time: string }[];
}

export interface LetterAddresseeView {
  readonly id: ContactId;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  readonly isInside: boolean;
}

export interface JoinedFileView {
  readonly id: DocumentId;
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
  readonly time: string;
}

export interface LettersView {
  readonly templates: readonly TemplateView[];
  readonly texts: readonly TextView[];
  /** The name the next new text will bear. */
  readonly nextText: TextId;
  /** By name. */
  readonly addressees: readonly LetterAddresseeView[];
  /** What may go along with a letter. */
  readonly documents: readonly { readonly id: DocumentId; readonly name: string }[];
  /** Joined for the jury. */
  readonly files: readonly JoinedFileView[];
}

const timeAt = (run: Run, atMs: number): string => formatTimeOfDay(minutesOfDay(run.scenario, atMs));

/** « 18 novembre 2025 ». */
function nameToday({ scenario }: Run): string {
  const date = parseCivilDate(scenario.date);
  return date === null ? '' : `${formatDayInWords(date).replace(/^\S+ /, '')} ${date.year}`;
}

function viewText(run: Run, text: KeptText): TextView {
  const { id, kind, title, body, keptAtMs, sent } = text;
  const nameOf = (to: ContactId): string => findLetterAddressee(run.scenario, to)?.name ?? to;
  return {
    id,
    kind,
    title,
    body,
    keptAt: timeAt(run, keptAtMs),
    isGone: isGone(run.state, text),
    sent: sent.map(({ to, atMs }) => ({ to, name: nameOf(to), time: timeAt(run, atMs) })),
  };
}

function listTemplates(run: Run, letters: Letters): readonly TemplateView[] {
  const say = (text: string): string => wording(run.model, run.state, text);
  const own = letters.templates.map(({ id, title, kind, body }) => ({ id, title: say(title), kind, body: say(body) }));
  const head = { sender: letters.sender.map(say), place: say(letters.town), signature: say(letters.signature) };
  return [...listPlainTemplates({ ...head, today: nameToday(run) }), ...own];
}

function listDocuments(run: Run): LettersView['documents'] {
  const { texts, files } = run.state.programs.letters;
  return documentsAtHand(run.model, run.state).map((id) => {
    const text = texts.find((one) => one.id === id);
    const file = files.find((one) => one.id === id);
    const name = text === undefined ? (file?.name ?? run.model.documents.get(id)?.name) : asDocument(text).name;
    return { id, name: wording(run.model, run.state, name ?? id) };
  });
}

/** Null when this desk has none. */
export function viewLetters(run: Run): LettersView | null {
  const { letters } = run.scenario;
  if (letters === undefined) return null;
  const { texts, files, begun } = run.state.programs.letters;
  return {
    templates: listTemplates(run, letters),
    texts: texts.map((text) => viewText(run, text)),
    nextText: `text-${begun + 1}`,
    addressees: [...listAddressees(run.scenario)].sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    documents: listDocuments(run),
    files: files.map(({ id, name, bytes, digest, atMs }) => ({ id, name, bytes, digest, time: timeAt(run, atMs) })),
  };
}
