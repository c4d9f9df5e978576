/** What the business software holds at an instant. Plain data; the documents themselves are the model’s. */
import type { ErpDeed, Ground, PartyId, RecordDraft, RecordId } from '../../../model/erp.ts';
import type { PersonId } from '../../../model/ids.ts';

/** What of a record can be taken back. */
export interface Standing {
  readonly recorded: boolean;
  readonly approved: boolean;
  /** Why the payment is blocked; null when it is not. */
  readonly blocked: string | null;
  readonly dispute: { readonly grounds: readonly Ground[]; readonly note: string } | null;
  readonly credit: { readonly amountCents: number; readonly note: string } | null;
}

/** What has been done to a record. */
export interface RecordState extends Standing {
  readonly visa: 'none' | 'asked' | 'given' | 'refused';
  /** Who was last asked, or empty. */
  readonly visaFrom: PersonId;
  readonly visaNote: string;
  readonly notes: readonly { readonly atMs: number; readonly text: string }[];
  /** Deeds that can be taken back, the last first, each with how things stood before it. */
  readonly done: readonly { readonly deed: ErpDeed['do']; readonly before: Standing }[];
}

export interface ErpState {
  /** Absent: untouched. */
  readonly records: Readonly<Record<RecordId, RecordState>>;
  readonly ibans: Readonly<Record<PartyId, string>>;
  readonly drawnUp: readonly { readonly id: RecordId; readonly atMs: number; readonly draft: RecordDraft }[];
}

/** Somebody answers a request for a visa. */
export interface ErpHappening {
  readonly kind: 'visaAnswers';
  readonly record: RecordId;
  readonly by: PersonId;
  readonly granted: boolean;
  readonly note: string;
}

export const UNTOUCHED: RecordState = {
  recorded: false,
  approved: false,
  blocked: null,
  dispute: null,
  credit: null,
  visa: 'none',
  visaFrom: '',
  visaNote: '',
  notes: [],
  done: [],
};

/** What has been done to a record, nothing when it is untouched. */
export const standingOf = ({ records }: ErpState, record: RecordId): RecordState =>
  (Object.hasOwn(records, record) ? records[record] : undefined) ?? UNTOUCHED;
