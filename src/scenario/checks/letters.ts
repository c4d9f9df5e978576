/** The word processor: a text expected has a way to go, a letter expected says to whom, and no two templates bear one name. */
import { type Check, inside } from '../draft.ts';
import { WAYS } from '../schema/writing.ts';

export const checkWays: Check = ({ writings, mailbox, letters }, report) => {
  const isThere = { mail: mailbox !== null, letter: letters !== null, text: letters !== null };
  for (const { value, place } of writings) {
    const { id, by: ways = WAYS, to } = value;
    const at = value.by === undefined ? place : inside(place, 'by');
    if (to === undefined && ways.every((way) => way === 'letter')) report('SC240', at, { writing: id });
    if (!ways.some((way) => isThere[way])) report('SC241', at, { writing: id, ways });
  }
};

export const checkTemplates: Check = ({ letters }, report) => {
  if (letters === null) return;
  const { value, place } = letters;
  const seen = new Map<string, string>();
  for (const [rank, { id }] of value.templates.entries()) {
    const at = inside(place, 'templates', rank, 'id');
    const first = seen.get(id);
    if (first !== undefined) report('SC243', at, { template: id, first });
    else {
      const { file, line } = at.document.locate(at.path);
      seen.set(id, `${file}, ligne ${line}`);
    }
  }
};
