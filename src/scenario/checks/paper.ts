/** What is written and looked up: messages, report, official wording of hazards. */
import { listHazardWordings } from '../../referentiels/index.ts';
import { type Check, type Draft, inside } from '../draft.ts';
import { nearestName } from '../suggest.ts';
import { eachMark, eachMatch } from '../walk.ts';
import { whereOf } from './unknownName.ts';

const OFFICIAL = listHazardWordings();
const normalise = (text: string) => text.replaceAll("'", '’').trim();

export const checkHazardWording: Check = ({ hazards }, report) => {
  for (const { value, place } of hazards) {
    if (OFFICIAL.some((texte) => normalise(texte) === normalise(value.official))) continue;
    const at = inside(place, 'official');
    const near = nearestName(value.official, OFFICIAL);
    report('SC119', at, { name: value.official, where: whereOf(at), near, known: OFFICIAL });
  }
};

/** A message whose number cannot be compared. */
export const checkSlips: Check = (draft, report) => {
  for (const { value, place } of draft.calls) {
    if (value.slip !== undefined && !/\d|\{texts\./.test(value.slip.number)) {
      report('SC180', inside(place, 'slip', 'number'), { call: value.id });
    }
  }
};

/** Rules that wait for a paper the situation does not describe. */
export const checkPaperExpected: Check = (draft, report) => {
  const withSlip = new Set(draft.calls.flatMap(({ value }) => (value.slip === undefined ? [] : [value.id])));
  for (const { value, place } of eachMark(draft)) {
    const [head, call = ''] = value.split('.');
    if (head === 'message' && draft.calls.some((one) => one.value.id === call) && !withSlip.has(call)) {
      report('SC187', place, { call });
    }
    if (value === 'report' && lacksReport(draft)) report('SC185', place, { what: 'une fiche d’incident' });
  }
  for (const { value, place } of eachMatch(draft)) {
    if (value.reportSent !== undefined && lacksReport(draft)) {
      report('SC185', { ...inside(place, 'reportSent'), on: 'key' }, { what: 'une fiche d’incident' });
    }
  }
};

/** Faulty and absent are not the same: a faulty one has its own diagnostics. */
function lacksReport({ report, main }: Draft): boolean {
  return report === null && !(typeof main.value === 'object' && main.value !== null && 'report' in main.value);
}
