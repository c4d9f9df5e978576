/** Branded ids: a string of one kind cannot be passed for another. Made only where data enters (`scenario/`). */

declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]?: Kind };

export type PersonId = Id<'person'>;
export type UtteranceId = Id<'utterance'>;
export type LineId = Id<'line'>;
export type InfoId = Id<'info'>;
export type ClaimId = Id<'claim'>;
export type PromiseId = Id<'promise'>;
export type CallId = Id<'call'>;
export type FileId = Id<'file'>;
export type ProcedureId = Id<'procedure'>;
export type HazardId = Id<'hazard'>;
export type WritingId = Id<'writing'>;
export type IndicatorId = Id<'indicator'>;
export type EndingId = Id<'ending'>;
