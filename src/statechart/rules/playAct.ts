/** One act of the learner's, already found possible. */
import type { Act } from '../../model/act.ts';
import { assertNever } from '../../model/assertNever.ts';
import { playInProgram } from '../programs/index.ts';
import type { Turn } from '../turn.ts';
import { openDocument } from './documents.ts';
import { closeCounter, endPaperwork } from './endings.ts';
import { turnEyes } from './gaze.ts';
import {
  addMailRule,
  exportMail,
  fileMail,
  flagMail,
  markUnread,
  readMail,
  removeMailRule,
  sendMail,
  setAbsence,
} from './mail.ts';
import { registerVisitor, sendMessage, sendReport } from './paper.ts';
import { dial, hangUp, hold, pickUp, resume, transfer } from './phone.ts';
import { listen, rethink, say } from './say.ts';
import { closeTool, openFile, openTool, readProcedure, searchFiles } from './tools.ts';

export function playAct(turn: Turn, act: Act): void {
  turn.note({ kind: 'act', act });
  switch (act.do) {
    case 'say':
      return say(turn, act.utterance);
    case 'listen':
      return listen(turn, act.to);
    case 'rethink':
      return rethink(turn, act.to);
    case 'look':
      closeTool(turn, false);
      return turnEyes(turn, act.at);
    case 'openTool':
      return openTool(turn, act.tool);
    case 'closeTool':
      return closeTool(turn);
    case 'pickUp':
      return pickUp(turn);
    case 'hold':
      return hold(turn);
    case 'resume':
      return resume(turn);
    case 'hangUp':
      return hangUp(turn);
    case 'transfer':
      return transfer(turn, act.extension);
    case 'dial':
      return dial(turn, act.extension);
    case 'searchFiles':
      return searchFiles(turn, act.query);
    case 'openFile':
      return openFile(turn, act.file);
    case 'readProcedure':
      return readProcedure(turn, act.procedure);
    case 'register':
      return registerVisitor(turn, act.entry);
    case 'sendMessage':
      return sendMessage(turn, act.slip);
    case 'sendReport':
      return sendReport(turn, act.report);
    case 'readMail':
      return readMail(turn, act.mail);
    case 'markUnread':
      return markUnread(turn, act.mail);
    case 'flagMail':
      return flagMail(turn, act.mail, act.flagged, act.due);
    case 'fileMail':
      return fileMail(turn, act.mail, act.folder);
    case 'exportMail':
      return exportMail(turn, act.mails);
    case 'openDocument':
      return openDocument(turn, act.document);
    case 'sendMail':
      return sendMail(turn, act.message, act.origin, act.spelling);
    case 'setAbsence':
      return setAbsence(turn, act.text);
    case 'addMailRule':
      return addMailRule(turn, act.rule);
    case 'removeMailRule':
      return removeMailRule(turn, act.rank);
    case 'agenda':
    case 'erp':
    case 'documents':
    case 'letters':
      return playInProgram(turn, act);
    case 'endService':
      return closeCounter(turn);
    case 'finish':
      return endPaperwork(turn);
    default:
      assertNever(act);
  }
}
