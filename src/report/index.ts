/** The door of the room: the debriefing of a run. Views only; every input comes by props. */
export type { PortraitOf } from './chart/ExchangeChart.tsx';
export { DebriefPage, type DebriefPageProps } from './DebriefPage.tsx';
export {
  type Decision,
  type Decisions,
  noteDecision,
  type ReportNotes,
  readDecisions,
} from './notes.ts';
