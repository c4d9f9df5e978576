/** What lies on the desk and on the screen: opened, closed, searched, read. */
import { SCREEN_TOOLS, type Tool } from '../../model/act.ts';
import type { FileId, ProcedureId } from '../../model/ids.ts';
import { foldText } from '../../model/text.ts';
import { holds, wording } from '../circumstances.ts';
import { findAtCounter, findOnLine, gazeOf, isAbsenceExplained } from '../scene.ts';
import type { Turn } from '../turn.ts';
import { liftEyes, turnEyes } from './gaze.ts';
import { learn } from './speak.ts';

const isTalkingOnPhone = (turn: Turn): boolean => gazeOf(turn.office) === 'phone' && findOnLine(turn.office) !== null;

export function openTool(turn: Turn, tool: Tool): void {
  closeTool(turn, false);
  const announced = isAbsenceExplained(turn.model, turn.office);
  const atCounter = findAtCounter(turn.model, turn.office) !== null;
  if (!turn.move('tool', tool)) return;
  turn.office.desk = { ...turn.office.desk, toolSinceMs: turn.nowMs };
  turn.note({ kind: 'toolOpened', tool, announced, atCounter });
  if (!isTalkingOnPhone(turn)) turnEyes(turn, SCREEN_TOOLS.includes(tool) ? 'screen' : 'desk');
}

export function closeTool(turn: Turn, lift = true): void {
  const tool = turn.office.now.tool as Tool | 'none';
  if (tool === 'none') return;
  turn.move('tool', 'none');
  turn.note({ kind: 'toolClosed', tool, openMs: turn.nowMs - turn.office.desk.toolSinceMs });
  if (lift && !isTalkingOnPhone(turn)) liftEyes(turn);
}

/** Files whose holder or number holds every word sought; an empty search finds nothing. */
export function searchFiles(turn: Turn, query: string): void {
  const words = foldText(query).split(' ').filter(Boolean);
  const results = turn.model.scenario.files
    .filter((file) => holds(turn.model, turn.office, file.when, file.of))
    .filter((file) => {
      const haystack = foldText(wording(turn.model, turn.office, `${file.id} ${file.holder} ${file.born}`));
      return words.length > 0 && words.every((word) => haystack.includes(word));
    })
    .map(({ id }) => id);
  turn.office.desk = { ...turn.office.desk, query, results, openedFile: null };
  turn.note({ kind: 'filesSearched', query, results });
}

export function openFile(turn: Turn, id: FileId): void {
  const file = turn.model.files.get(id);
  if (!file) return;
  turn.office.desk = { ...turn.office.desk, openedFile: id };
  const owner = file.of === 'other' ? findAtCounter(turn.model, turn.office) : file.of;
  turn.note({
    kind: 'fileOpened',
    file: id,
    identityChecked: owner !== null && turn.has(`act.${owner}.checkIdentity`),
    right: file.of !== 'other',
  });
  for (const info of file.teaches) learn(turn, info, `file:${id}`);
}

export function readProcedure(turn: Turn, id: ProcedureId): void {
  const procedure = turn.model.scenario.world.procedures.find((candidate) => candidate.id === id);
  if (!procedure) return;
  turn.note({ kind: 'procedureRead', procedure: id });
  for (const info of procedure.sections.flatMap(({ teaches }) => teaches ?? [])) learn(turn, info, `procedure:${id}`);
}
