/** The one door between a run and its views. */

export { type Curve, type CurvePoint, type Debrief, debriefOf } from './debrief.ts';
export type { JoinedDocument, ReadFinding, SentLetter, SpellingRead, TextReading } from './debriefWritten.ts';
export type { Moment } from './moments.ts';
export { NORMAL_PACE, type Pace } from './pace.ts';
export type * from './paper/paperView.ts';
export { openSession, type SavedRun, type Session, type SessionOptions } from './session.ts';
export type { Span } from './spans.ts';
export type { ToldDeed } from './told/deed.ts';
export type * from './view.ts';
