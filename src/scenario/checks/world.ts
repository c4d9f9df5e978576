/** The organisation's own file: its people, hours, telephones and texts. */
import { parseTimeOfDay } from '../../model/time.ts';
import { inside, type Located, type Report } from '../draft.ts';
import type { Names } from '../names.ts';
import type { Organisation } from '../schema/organisation.ts';
import { eachWorldText } from '../texts.ts';
import { checkTime } from './course.ts';
import { reportDuplicates } from './duplicates.ts';
import { checkLook } from './names.ts';
import { expectName } from './unknownName.ts';
import { checkWorldTypography } from './writing.ts';

export interface WorldDraft {
  readonly world: Located<Organisation>;
  readonly names: Names;
}

type WorldCheck = (draft: WorldDraft, report: Report) => void;

const checkPeople: WorldCheck = ({ world: { value, place }, names }, report) => {
  expectName('colleague', value.superior, inside(place, 'superior'), names, report);
  expectName('colleague', value.security, inside(place, 'security'), names, report);
  const owners = new Map<string, string>();
  for (const [rank, { id, service, extension, look }] of value.colleagues.entries()) {
    expectName('service', service, inside(place, 'colleagues', rank, 'service'), names, report);
    if (look !== undefined) checkLook(look, inside(place, 'colleagues', rank, 'look'), report);
    const other = owners.get(extension);
    if (other !== undefined) {
      report('SC190', inside(place, 'colleagues', rank, 'extension'), { extension, one: id, other });
    }
    owners.set(extension, id);
  }
};

const checkHours: WorldCheck = ({ world: { value, place } }, report) => {
  checkTime(value.opens, inside(place, 'opens'), report);
  checkTime(value.closes, inside(place, 'closes'), report);
  const [opens, closes] = [parseTimeOfDay(value.opens), parseTimeOfDay(value.closes)];
  if (opens !== null && closes !== null && opens >= closes) {
    report('SC191', inside(place, 'closes'), { opens: value.opens, closes: value.closes });
  }
};

const checkBadges: WorldCheck = ({ world: { value, place } }, report) => {
  for (const [rank, badge] of value.badges.entries()) {
    if (value.badges.indexOf(badge) < rank) report('SC192', inside(place, 'badges', rank), { badge });
  }
};

const checkPlainTexts: WorldCheck = ({ world }, report) => {
  for (const { value, place } of eachWorldText(world)) if (/[{}]/.test(value)) report('SC193', place, {});
};

export const WORLD_CHECKS: readonly WorldCheck[] = [
  ({ names }, report) => reportDuplicates(names, report),
  checkPeople,
  checkHours,
  checkBadges,
  checkPlainTexts,
  checkWorldTypography,
];
