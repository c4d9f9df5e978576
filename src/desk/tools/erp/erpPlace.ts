/** Where I am in the business software, as words that are kept with the drafts. Knows names; shows nothing. */
import type { PartyId, ProductId, RecordId, RecordType } from '../../../model/erp.ts';
import type { ErpTab } from '../../../session/programs/erp.ts';

export type ErpPlace =
  | { readonly at: 'list' }
  | { readonly at: 'record'; readonly record: RecordId }
  | { readonly at: 'party'; readonly party: PartyId }
  | { readonly at: 'product'; readonly product: ProductId }
  | { readonly at: 'drawUp'; readonly type: RecordType; readonly after: RecordId | '' };

export interface ErpStand {
  readonly tab: ErpTab;
  readonly place: ErpPlace;
}

const LIST: ErpPlace = { at: 'list' };

/** What was kept; the first tab’s list when nothing was, or when it cannot be read. */
export function readStand(kept: string, tabs: readonly ErpTab[]): ErpStand {
  const first: ErpStand = { tab: tabs[0] ?? 'purchases', place: LIST };
  if (kept === '') return first;
  try {
    const { tab, place } = JSON.parse(kept) as Partial<ErpStand>;
    const isKnown = tab !== undefined && tabs.includes(tab) && typeof place?.at === 'string';
    return isKnown ? { tab, place } : first;
  } catch {
    return first;
  }
}

export const writeStand = (stand: ErpStand): string => JSON.stringify(stand);
