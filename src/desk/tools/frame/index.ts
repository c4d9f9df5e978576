/** What a program on my screen is made of. See « Un programme à l’écran » in docs/mainteneur.md. */
export { BarTabs, type BarTabsProps } from './BarTabs.tsx';
export { type KeyFacts, type KeyTable, PANE_KEYS, readTable } from './keyTable.ts';
export { NoProgram, type NoProgramProps, ProgramFrame, type ProgramFrameProps } from './ProgramFrame.tsx';
export {
  focusNextPane,
  focusPane,
  focusShown,
  hasFocusOnControl,
  keepFocus,
  type PaneRef,
} from './panes.ts';
export { SaidStrip } from './SaidStrip.tsx';
export { Pane, type PaneProps, Panes, type PanesProps, Screen, type ScreenProps, WayBack } from './Screen.tsx';
export { SearchField, type SearchFieldProps } from './SearchField.tsx';
export { StatusLine, type StatusLineProps } from './StatusLine.tsx';
export { Gap, MoreVerbs, Rule, Toggle, Toolbar, type ToolbarProps, Verb, type VerbProps } from './Toolbar.tsx';
export { useKeys, useKeyTable } from './useKeys.ts';
export { type PanesInHand, usePanes } from './usePanes.ts';
export { type Said, type Saying, useSaid } from './useSaid.ts';
export { type SheetDeed, useSheetDeed } from './useSheetDeed.ts';
export { VerbSheet, type VerbSheetProps } from './VerbSheet.tsx';
