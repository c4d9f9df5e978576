/** Visas are asked for; later they are given, or refused. */
import type { ErpDeed } from '../../../model/erp.ts';
import { holds, wording } from '../../circumstances.ts';
import { drawInstantMs } from '../../instants.ts';
import type { Turn } from '../../turn.ts';
import { bookOf } from './book.ts';
import { type ErpHappening, standingOf } from './state.ts';

/** Writes the request down and plans the first answer that fits; without one it stays unanswered. */
export function askVisa(turn: Turn, { record, from, note }: Extract<ErpDeed, { do: 'askVisa' }>): void {
  const { model, office } = turn;
  const { delegation, visas } = bookOf(model).erp;
  turn.note({ kind: 'visaAsked', record, from, note, right: delegation.visaBy.includes(from) });
  const answer = visas.find(
    (visa) =>
      visa.by === from &&
      (visa.record === undefined || visa.record === record) &&
      holds(model, office, visa.when, from),
  );
  if (answer === undefined) return;
  const inMs = drawInstantMs(model, `visa.${record}.${from}`, answer.afterS, answer.spreadS);
  turn.plan(inMs, { kind: 'visaAnswers', record, by: from, granted: answer.granted, note: answer.note });
}

export function answerVisa(turn: Turn, { record, by, granted, note }: ErpHappening): void {
  const { records } = turn.office.programs.erp;
  const said = wording(turn.model, turn.office, note);
  const state = standingOf(turn.office.programs.erp, record);
  const answered = { ...state, visa: granted ? ('given' as const) : ('refused' as const), visaNote: said };
  turn.changeProgram('erp', { records: { ...records, [record]: answered } });
  turn.note({ kind: 'visaAnswered', record, by, granted, note: said });
}
