/** Indicators speak of official criteria and can say something; rules are neither empty nor contradictory. */
import { allCriteria, findCriterion } from '../../referentiels/index.ts';
import { type Check, inside, type Place, type Report } from '../draft.ts';
import { nearestName } from '../suggest.ts';
import { eachRule } from '../walk.ts';
import { whereOf } from './unknownName.ts';

export const checkCriteria: Check = (draft, report) => {
  for (const { value, place } of draft.indicators) {
    for (const [rank, id] of value.criteria.entries()) {
      const at = inside(place, 'criteria', rank);
      if (!expectCriterion(id, at, report)) continue;
      if (findCriterion(id)?.mode === 'human' && value.mode !== 'human') {
        report('SC149', at, { criterion: id, indicator: value.id });
      }
    }
  }
  for (const id of Object.keys(draft.tolerance?.value ?? {})) {
    if (draft.tolerance === null) continue;
    const at: Place = { ...inside(draft.tolerance.place, id), on: 'key' };
    if (!expectCriterion(id, at, report)) continue;
    const isTargeted = draft.indicators.some(({ value }) => value.criteria.includes(id));
    if (!isTargeted) report('SC146', at, { criterion: id });
  }
};

function expectCriterion(id: string, place: Place, report: Report): boolean {
  if (findCriterion(id) !== undefined) return true;
  const known = allCriteria().map((criterion) => String(criterion.id));
  report('SC118', place, { name: id, where: whereOf(place), near: nearestName(id, known), known });
  return false;
}

/** An indicator that nothing can raise or lower says nothing. */
export const checkIndicatorsSpeak: Check = ({ indicators }, report) => {
  for (const { value, place } of indicators) {
    const isSilent = [value.shows, value.minor, value.major, value.critical].every((list) => list.length === 0);
    if (isSilent && value.mode !== 'human') report('SC144', place, { indicator: value.id });
    if (value.shows.length === 0 && !isSilent && value.mode !== 'human' && value.occasion === undefined) {
      report('SC151', place, { indicator: value.id });
    }
  }
};

/** Bounds that exclude each other, spans that ask nothing. */
export const checkRules: Check = (draft, report) => {
  for (const { value, place } of eachRule(draft)) {
    if ('count' in value) {
      const { atLeast, atMost } = value.count;
      if (atLeast === undefined && atMost === undefined) report('SC148', inside(place, 'count'), { word: 'count' });
      if (atLeast !== undefined && atMost !== undefined && atLeast > atMost) {
        report('SC145', inside(place, 'count'), { min: atLeast, max: atMost });
      }
    }
    if ('between' in value && value.between.seen === undefined && value.between.never === undefined) {
      report('SC148', inside(place, 'between'), { word: 'between' });
    }
  }
};
