/** The course of a situation: dates that exist, things that happen before closing time, endings that can be reached. */
import { parseCivilDate, parseTimeOfDay } from '../../model/time.ts';
import { type Check, type Draft, inside, type Place, type Report } from '../draft.ts';
import { whereOf } from './unknownName.ts';

export const checkDates: Check = (draft, report) => {
  if (draft.date !== null) checkDate(draft.date.value, draft.date.place, report);
  for (const { value, place } of draft.personas) {
    if (value.born !== undefined) checkDate(value.born, inside(place, 'born'), report);
  }
  if (draft.starts !== null) checkTime(draft.starts.value, draft.starts.place, report);
  checkOpeningHours(draft, report);
};

function checkDate(date: string, place: Place, report: Report): void {
  if (parseCivilDate(date) === null) report('SC170', place, { date, where: whereOf(place) });
}

export function checkTime(time: string, place: Place, report: Report): void {
  if (parseTimeOfDay(time) === null) report('SC171', place, { time, where: whereOf(place) });
}

function checkOpeningHours({ starts, world }: Draft, report: Report): void {
  if (starts === null || world === null) return;
  const { opens, closes } = world.value;
  const [at, from, to] = [starts.value, opens, closes].map(parseTimeOfDay);
  if (at == null || from == null || to == null || from >= to) return;
  if (at < from || at >= to) report('SC186', starts.place, { starts: starts.value, opens, closes });
}

/** Arrivals, calls and hazards that would come after the counter has closed. */
export const checkClosing: Check = (draft, report) => {
  if (draft.closesAfterS === null) return;
  const closesAfterS = draft.closesAfterS.value;
  for (const { atS, what, place } of listMoments(draft)) {
    if (atS >= closesAfterS) report('SC172', place, { what, atS, closesAfterS });
  }
};

function listMoments(draft: Draft): { atS: number; what: string; place: Place }[] {
  return [
    ...draft.characters.flatMap(({ value, place }) =>
      value.arrives === undefined
        ? []
        : [
            {
              atS: value.arrives.afterS + value.arrives.spreadS,
              what: `« ${value.id} » arrive`,
              place: inside(place, 'arrives', 'afterS'),
            },
          ],
    ),
    ...draft.calls.map(({ value, place }) => ({
      atS: value.rings.afterS + value.rings.spreadS,
      what: `L’appel « ${value.id} » sonne`,
      place: inside(place, 'rings', 'afterS'),
    })),
    ...draft.mails.flatMap(({ value, place }) =>
      value.arrives === undefined || value.arrives.once !== undefined
        ? []
        : [
            {
              atS: value.arrives.afterS + value.arrives.spreadS,
              what: `Le message « ${value.id} » arrive`,
              place: inside(place, 'arrives', 'afterS'),
            },
          ],
    ),
    ...draft.hazards.flatMap(({ value, place }) =>
      value.strikes.afterS === undefined
        ? []
        : [
            {
              atS: value.strikes.afterS,
              what: `L’aléa « ${value.id} » survient`,
              place: inside(place, 'strikes', 'afterS'),
            },
          ],
    ),
  ];
}

/** The first ending whose condition holds is the one: the last must always hold, and no other. */
export const checkEndings: Check = ({ endings }, report) => {
  const last = endings.at(-1);
  if (last?.value.when !== undefined) report('SC173', last.place, { ending: last.value.id });
  let always: string | undefined;
  for (const { value, place } of endings) {
    if (always !== undefined) report('SC174', place, { what: 'La fin', name: value.id, after: always });
    else if (value.when === undefined) always = value.id;
  }
};

/** Of an extension's outcomes too, the first that holds wins. */
export const checkOutcomes: Check = ({ extensions }, report) => {
  const seen = new Set<string>();
  for (const { value, place } of extensions) {
    const { extension } = value;
    if (seen.has(extension)) {
      report('SC120', inside(place, 'extension'), { name: extension, kind: 'un autre poste', first: 'plus haut' });
    }
    seen.add(extension);
    const always = value.outcomes.findIndex(({ when }) => when === undefined);
    for (const [rank, { outcome }] of value.outcomes.entries()) {
      if (always < 0 || rank <= always) continue;
      const after = value.outcomes[always]?.outcome ?? '';
      report('SC174', inside(place, 'outcomes', rank), { what: 'Le cas', name: outcome, after });
    }
  }
};
