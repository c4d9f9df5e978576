/** Marks and triggers are well formed and name what exists. */

import { findWordFault, type Grammar, MARKS, TRIGGERS } from '../dottedWords.ts';
import { type Check, type Draft, inside, type Place, type Report } from '../draft.ts';
import { nearestName } from '../suggest.ts';
import { eachMark, eachWord } from '../walk.ts';
import { expectName, isNamedKind, whereOf } from './unknownName.ts';

export const checkMarks: Check = (draft, report) => {
  for (const { value, place } of eachMark(draft)) checkWord(value, place, 'mark', draft, report);
};

export const checkTriggers: Check = (draft, report) => {
  for (const { value, place } of draft.lines) {
    for (const one of eachWord(value.on, inside(place, 'on')))
      checkWord(one.value, one.place, 'trigger', draft, report);
  }
};

const GRAMMARS: Readonly<Record<'mark' | 'trigger', Grammar>> = { mark: MARKS, trigger: TRIGGERS };

function checkWord(word: string, place: Place, kind: 'mark' | 'trigger', { names }: Draft, report: Report): void {
  const fault = findWordFault(word, GRAMMARS[kind], names);
  if (fault === null) return;
  const where = whereOf(place);
  switch (fault.kind) {
    case 'head': {
      const near = nearestName(fault.head, fault.heads);
      const rest = word.slice(fault.head.length);
      const details = { word, where, near: near === undefined ? undefined : `${near}${rest}`, known: fault.heads };
      return report(kind === 'mark' ? 'SC130' : 'SC133', place, details);
    }
    case 'form':
      return report('SC131', place, { word, where, form: fault.form, kind });
    case 'value':
      return report('SC132', place, {
        part: fault.part,
        word,
        where,
        near: nearestName(fault.part, fault.allowed),
        allowed: fault.allowed,
      });
    case 'name':
      if (isNamedKind(fault.names)) expectName(fault.names, fault.part, place, names, report);
  }
}
