/** Documents within reach as a view may know them: where they lie, since when, who reads them, what they were before. */

import type { ShelfId } from '../../../model/cabinet.ts';
import type { PersonId } from '../../../model/ids.ts';
import type { DocumentId } from '../../../model/mail.ts';
import { formatTimeOfDay } from '../../../model/time.ts';
import { minutesOfDay } from '../../../scenario/fillText.ts';
import type { Run } from '../../../simulation/index.ts';
import {
  accessTo,
  bookOf,
  dateOf,
  documentsAtHand,
  findLying,
  findShelf,
  firstNameOf,
  keepUntil,
  listSharers,
  standingOf,
  wording,
} from '../../../statechart/index.ts';
import { shortDay } from '../../paper/businessPaper.ts';
import { nameShelf } from './shelves.ts';

export interface VersionView {
  /** Names a page to open: a document, or « plan@0 ». */
  readonly paper: string;
  readonly rank: number;
  readonly date: string;
  readonly by: string;
  readonly note: string;
}

export interface NoteView {
  readonly time: string;
  readonly text: string;
}

export interface CabinetDocumentView {
  readonly id: DocumentId;
  /** As the folder shows it. */
  readonly name: string;
  readonly title: string;
  /** A word or two for a tab: « F25-11872 ». */
  readonly short: string;
  /** Null: in no folder yet. */
  readonly shelf: ShelfId | null;
  /** « Achats › Lantier »; empty in no folder. */
  readonly path: string;
  /** Where it came from, when it is in no folder: « Messagerie ». */
  readonly from: string;
  readonly date: string;
  /** « 2025-11-12 », for sorting. */
  readonly day: string;
  readonly author: string;
  /** The latest first, this one included. */
  readonly versions: readonly VersionView[];
  readonly notes: readonly NoteView[];
  readonly shared: readonly {
    readonly id: PersonId;
    readonly name: string;
    readonly right: 'read' | 'write' | 'none';
  }[];
  /** Who reads its folder. */
  readonly readers: readonly string[];
  /** « 31/12/2035 »; empty without a rule. */
  readonly keepUntil: string;
  readonly isOpened: boolean;
  readonly isBinned: boolean;
  readonly canWrite: boolean;
  readonly canUndo: boolean;
}

/** Ids of the documents each became a version of, the latest first. */
function listChain(run: Run, id: DocumentId): readonly DocumentId[] {
  const chain: DocumentId[] = [];
  for (let next: DocumentId | null = id; next !== null && !chain.includes(next); ) {
    chain.push(next);
    next = standingOf(run.state.programs.documents, next).versionOf;
  }
  return chain;
}

class Catalogue {
  readonly #run: Run;
  readonly #names: ReadonlyMap<string, string>;
  readonly #own: string;

  constructor(run: Run) {
    this.#run = run;
    this.#names = new Map(listSharers(run.scenario).map(({ id, name }) => [id, name]));
    this.#own = run.scenario.mailbox?.name ?? 'Vous';
  }

  #say(text: string): string {
    return wording(this.#run.model, this.#run.state, text);
  }

  #time(atMs: number): string {
    return formatTimeOfDay(minutesOfDay(this.#run.scenario, atMs));
  }

  #authorOf(id: DocumentId): string {
    const document = this.#run.model.documents.get(id);
    return document === undefined ? this.#own : this.#say(document.author);
  }

  #titleOf(id: DocumentId): string {
    const document = this.#run.model.documents.get(id);
    return document === undefined ? firstNameOf(this.#run.model, this.#run.state, id) : this.#say(document.title);
  }

  /** The number a business paper bears; else what it is called. */
  #shortOf(id: DocumentId, name: string): string {
    const paper = this.#run.model.documents.get(id)?.paper;
    if (paper?.kind !== 'record' || this.#run.scenario.erp === undefined) return name;
    return bookOf(this.#run.model).records.get(paper.record)?.number ?? name;
  }

  #versionsOf(id: DocumentId): readonly VersionView[] {
    const found = listChain(this.#run, id).flatMap((one): Omit<VersionView, 'rank'>[] => {
      const { model, state } = this.#run;
      const own = { paper: one, date: shortDay(dateOf(model, state, one)), by: this.#authorOf(one), note: '' };
      const before = (model.documents.get(one)?.earlier ?? []).map(({ date, by, note }, rank) => ({
        paper: `${one}@${rank}`,
        date: shortDay(date),
        by: this.#say(by),
        note: this.#say(note),
      }));
      return [own, ...before.reverse()];
    });
    return found.map((version, at) => ({ ...version, rank: found.length - at }));
  }

  #fromOf(id: DocumentId): string {
    const { state, model, scenario } = this.#run;
    if (!model.documents.has(id)) return 'Rédaction';
    const isJoined = state.mail.arrived.some((one) => model.mails.get(one.id)?.attachments.includes(id));
    if (isJoined) return 'Messagerie';
    return scenario.erp === undefined ? '' : 'Gestion';
  }

  view(id: DocumentId): CabinetDocumentView {
    const { model, state, scenario } = this.#run;
    const standing = standingOf(state.programs.documents, id);
    const lying = findLying(model, state, id);
    const shelf = lying?.shelf ?? null;
    const name = lying?.name ?? firstNameOf(model, state, id);
    return {
      id,
      name,
      title: this.#titleOf(id),
      short: this.#shortOf(id, name),
      shelf,
      path: shelf === null ? '' : nameShelf(this.#run, shelf),
      from: shelf === null ? this.#fromOf(id) : '',
      date: shortDay(dateOf(model, state, id)),
      day: dateOf(model, state, id),
      author: this.#authorOf(id),
      versions: this.#versionsOf(id),
      notes: standing.notes.map(({ atMs, text }) => ({ time: this.#time(atMs), text })),
      shared: Object.entries(standing.shared).map(([who, right]) => ({
        id: who,
        name: this.#names.get(who) ?? who,
        right,
      })),
      readers: shelf === null ? [] : (findShelf(scenario, shelf)?.readers ?? []).map((reader) => this.#say(reader)),
      keepUntil: shelf === null ? '' : shortDay(keepUntil(model, state, id, shelf) ?? undefined),
      isOpened: state.marks[`document.${id}`] !== undefined,
      isBinned: standing.binned,
      canWrite: !standing.binned && (shelf === null || accessTo(scenario, shelf) === 'write'),
      canUndo: standing.last !== null,
    };
  }
}

export function viewDocuments(run: Run): readonly CabinetDocumentView[] {
  const near = documentsAtHand(run.model, run.state);
  const older = new Set(near.flatMap((id) => standingOf(run.state.programs.documents, id).versionOf ?? []));
  const catalogue = new Catalogue(run);
  return near.filter((id) => !older.has(id)).map((id) => catalogue.view(id));
}
