/** The desk: everything that is read or operated while playing. One screen, and what it needs from outside. */
export {
  type AnchorBoard,
  type AnchorBox,
  makeAnchorBoard,
  noAnchors,
  type StageAnchors,
} from './anchors.ts';
export type { DeskSession } from './door.ts';
export { type Drafts, noDrafts } from './drafts/drafts.ts';
export type { MailDraft, MailPlace } from './drafts/mailDrafts.ts';
export { type FileToKeep, type KeptFiles, KeptFilesContext } from './keptFiles.ts';
export { PlayScreen, type PlayScreenProps } from './PlayScreen.tsx';
export type { PlaySettings, StageCover } from './shell/settings.ts';
