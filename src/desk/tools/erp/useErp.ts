/**
 * What I can do in the business software, as verbs, and what it answers. Where I am and what is typed are kept with the drafts,
 * so that lifting the eyes loses nothing. Knows the view, the drafts and the acts; nothing of panes.
 */
import { useState } from 'react';
import type { ErpDeed, PartyId, ProductId, RecordId, RecordType } from '../../../model/erp.ts';
import type { ErpTab, ErpView, RecordView } from '../../../session/programs/erp.ts';
import { draftOf, type ProgramDraft } from '../../drafts/programDrafts.ts';
import type { ToolProps } from '../tool.ts';
import { type ErpPlace, type ErpStand, readStand, writeStand } from './erpPlace.ts';
import { words } from './erpWords.ts';

/** What the strip says of the last deed. What is refused is said by the desk itself. */
export interface Said {
  readonly text: string;
  /** The record whose last deed can be taken back; null: none. */
  readonly undo: RecordId | null;
}

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
  /** Does a deed and says so. @returns why it was impossible, or null */
  deed(deed: ErpDeed, said: string, undo?: RecordId): string | null;
  undo(record: RecordView | RecordId): void;
  say(said: Said | null): void;
}

/** Where each document is listed. */
const tabOf = (erp: ErpView, record: RecordId, otherwise: ErpTab): ErpTab =>
  erp.records.find(({ id }) => id === record)?.tab ?? otherwise;

export function useErp({ view, desk, act }: ToolProps, erp: ErpView): ErpDesk {
  const [said, say] = useState<Said | null>(null);
  const draft = draftOf(desk, 'erp');
  const stand = readStand(draft.read('stand'), erp.tabs);
  const go = (place: ErpPlace, tab: ErpTab = stand.tab) => {
    say(null);
    draft.write('stand', writeStand({ tab, place }));
  };
  const tryDeed = (deed: ErpDeed): string | null => act({ do: 'erp', deed });

  return {
    erp,
    stand,
    said,
    draft,
    paperOf: view.paperOf,
    say,
    openTab: (tab) => go({ at: 'list' }, tab),
    toList: () => go({ at: 'list' }),
    openRecord: (record) => {
      if (tryDeed({ do: 'openRecord', record }) === null) go({ at: 'record', record }, tabOf(erp, record, stand.tab));
    },
    openParty: (party) => {
      if (tryDeed({ do: 'openParty', party }) === null) go({ at: 'party', party }, 'parties');
    },
    openProduct: (product) => {
      if (tryDeed({ do: 'openProduct', product }) === null) go({ at: 'product', product }, 'stock');
    },
    beginDrawing: (type, after) => go({ at: 'drawUp', type, after }),
    openDocument: (document) => void act({ do: 'openDocument', document }),
    deed: (deed, text, undo) => {
      const why = tryDeed(deed);
      say(why === null ? { text, undo: undo ?? null } : null);
      return why;
    },
    undo: (record) => {
      const id = typeof record === 'string' ? record : record.id;
      const what = erp.records.find((one) => one.id === id)?.standing.undoes ?? '';
      const why = tryDeed({ do: 'undo', record: id });
      say(why === null ? { text: words.said.undone(what), undo: null } : null);
    },
  };
}
