/** The door of the room: the debriefing of a run, and a run in a list. Views only; every input comes by props. */
export type { Aim } from './aim/proposeAim.ts';
export { proposeAim } from './aim/proposeAim.ts';
export { type TalkCard, writeCards } from './cards/writeCards.ts';
export type { PortraitOf } from './chart/ExchangeChart.tsx';
export { DebriefPage, type DebriefPageProps } from './DebriefPage.tsx';
export {
  type Decision,
  type Decisions,
  hasGivenOpinion,
  noteDecision,
  type ReportNotes,
  readDecisions,
} from './notes.ts';
export { RunSummary, type RunSummaryProps } from './RunSummary.tsx';
