/** The line at the foot of the agenda: whose hours these are, and the three keys useful now. */
import { StatusLine } from '../frame/index.ts';
import { AGENDA_KEYS } from './agendaKeys.ts';
import { words } from './agendaWords.ts';

export interface AgendaStatusProps {
  readonly zone: string;
  /** Keys of the frame, while it is on a planning where time runs that way; null elsewhere. */
  readonly timeRuns: 'across' | 'down' | null;
}

const KEYS = [
  { key: AGENDA_KEYS.new, what: words.keys.new },
  { key: AGENDA_KEYS.free, what: words.keys.free },
  { key: AGENDA_KEYS.nextPane, what: words.keys.pane },
];

const listFrameKeys = (timeRuns: 'across' | 'down') => [
  { key: timeRuns === 'across' ? '← →' : '↑ ↓', what: words.keys.quarter },
  { key: timeRuns === 'across' ? 'Maj →' : 'Maj ↓', what: words.keys.lasts },
  { key: 'Entrée', what: words.keys.pose },
];

export function AgendaStatus({ zone, timeRuns }: AgendaStatusProps) {
  return <StatusLine facts={[zone]} keys={timeRuns === null ? KEYS : listFrameKeys(timeRuns)} />;
}
