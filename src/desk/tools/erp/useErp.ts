/**
 * What I can do in the business software, as verbs, and what it answers. Where I am and what is typed are kept with the drafts,
 * so that lifting the eyes loses nothing. Knows the view, the drafts and the acts; nothing of panes.
 */
import { useRef } from 'react';
import type { ErpDeed, PartyId, ProductId, RecordId, RecordType } from '../../../model/erp.ts';
import type { ErpTab, ErpView } from '../../../session/programs/erp.ts';
import { draftOf, type ProgramDraft } from '../../drafts/draftOf.ts';
import { type Said, useSaid } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { type ErpPlace, type ErpStand, readStand, writeStand } from './erpPlace.ts';
import { words } from './erpWords.ts';

export interface ErpDesk {
  readonly erp: ErpView;
  readonly stand: ErpStand;
  readonly said: Said | null;
  readonly draft: ProgramDraft;
  /** Any document as a page of paper. */
  readonly paperOf: ToolProps['view']['paperOf'];
  openTab(tab: ErpTab): void;
  toList(): void;
  openRecord(record: RecordId): void;
  openParty(party: PartyId): void;
  openProduct(product: ProductId): void;
  beginDrawing(type: RecordType, after: RecordId | ''): void;
  openDocument(document: string): void;
  /**
   * Does a deed and says so, with a way back when the record it changes is named.
   * @returns why it was impossible, for the sheet that asked to say, or null
   */
  deed(deed: ErpDeed, said: string, changed?: RecordId): string | null;
  /** The same asked from no sheet: why it was impossible is said under the head. */
  deedNow(deed: ErpDeed, said: string, changed?: RecordId): void;
  undo(record: RecordId): void;
  say(text: string): void;
  hush(): void;
}

/** Where each document is listed. */
const tabOf = (erp: ErpView, record: RecordId, otherwise: ErpTab): ErpTab =>
  erp.records.find(({ id }) => id === record)?.tab ?? otherwise;

export function useErp({ view, desk, act }: ToolProps, erp: ErpView): ErpDesk {
  const { said, say, sayFault, hush } = useSaid(view.nowMs);
  const draft = draftOf(desk, 'erp');
  const stand = readStand(draft.read('stand'), erp.tabs);
  const go = (place: ErpPlace, tab: ErpTab = stand.tab) => {
    hush();
    draft.write('stand', writeStand({ tab, place }));
  };
  const tryDeed = (deed: ErpDeed): string | null => act({ do: 'erp', deed });
  const undo = (record: RecordId): void => {
    const what = erp.records.find(({ id }) => id === record)?.standing.undoes ?? '';
    const why = tryDeed({ do: 'undo', record });
    if (why === null) say(words.said.undone(what));
    else sayFault(why);
  };
  // Taken back later: with what the record is by then.
  const latestUndo = useRef(undo);
  latestUndo.current = undo;
  const deed = (asked: ErpDeed, text: string, changed?: RecordId): string | null => {
    const why = tryDeed(asked);
    if (why !== null) hush();
    else say(text, changed === undefined ? null : () => latestUndo.current(changed));
    return why;
  };

  /** Opens something, and goes there. */
  const open = (asked: ErpDeed, goThere: () => void): void => {
    const why = tryDeed(asked);
    if (why === null) goThere();
    else sayFault(why);
  };

  return {
    erp,
    stand,
    said,
    draft,
    paperOf: view.paperOf,
    say: (text) => say(text),
    hush,
    openTab: (tab) => go({ at: 'list' }, tab),
    toList: () => go({ at: 'list' }),
    openRecord: (record) =>
      open({ do: 'openRecord', record }, () => go({ at: 'record', record }, tabOf(erp, record, stand.tab))),
    openParty: (party) => open({ do: 'openParty', party }, () => go({ at: 'party', party }, 'parties')),
    openProduct: (product) => open({ do: 'openProduct', product }, () => go({ at: 'product', product }, 'stock')),
    beginDrawing: (type, after) => go({ at: 'drawUp', type, after }),
    openDocument: (document) => void act({ do: 'openDocument', document }),
    deed,
    deedNow: (asked, text, changed) => {
      const why = deed(asked, text, changed);
      if (why !== null) sayFault(why);
    },
    undo,
  };
}
