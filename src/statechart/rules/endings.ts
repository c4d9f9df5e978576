/** The counter closes, the paperwork is done, the situation is over. */
import { MINUTE_MS } from '../../model/time.ts';
import { holds } from '../circumstances.ts';
import { placeRegion } from '../modes.ts';
import { closePrograms } from '../programs/index.ts';
import { listPresent } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { turnEyes } from './gaze.ts';
import { leave } from './move.ts';
import { callerGivesUp } from './phone.ts';
import { closeTool } from './tools.ts';

const PAPERWORK_LASTS_MS = 15 * MINUTE_MS;

function stopTheDay(turn: Turn): void {
  turn.office.agenda = [];
  turn.office.speech = null;
  if (turn.office.now.phone === 'ringing') {
    const { call, who } = turn.office.phone;
    turn.move('phone', 'idle');
    if (call !== null && who !== null) turn.note({ kind: 'callMissed', call, from: who });
    turn.office.phone = { ...turn.office.phone, call: null, who: null };
  }
}

/** The counter closes: whoever is still there goes, lines are dropped, the paper remains to be written. */
export function closeCounter(turn: Turn): void {
  stopTheDay(turn);
  for (const { id } of turn.model.scenario.characters)
    if (turn.office.now[placeRegion(id)] === 'line') callerGivesUp(turn, id);
  for (const who of listPresent(turn.model, turn.office)) leave(turn, who, 'closing');
  closeTool(turn);
  turnEyes(turn, 'desk');
  stopTheDay(turn);
  if (!turn.move('phase', 'paperwork')) return;
  turn.note({ kind: 'phaseChanged', to: 'paperwork' });
  turn.plan(PAPERWORK_LASTS_MS, { kind: 'endPaperwork' });
}

/** The end: which one it is follows from what has become true. */
export function endPaperwork(turn: Turn): void {
  closeTool(turn);
  if (!turn.move('phase', 'over')) return;
  turn.office.agenda = [];
  closePrograms(turn);
  turn.note({ kind: 'phaseChanged', to: 'over' });
  const ending = turn.model.scenario.endings.find(({ when }) =>
    holds(turn.model, turn.office, when, turn.model.scenario.characters[0]?.id ?? ''),
  );
  if (ending) turn.note({ kind: 'ended', ending: ending.id });
}
