/** The office as the day opens: everybody away, everything planned. */
import { placeIn } from '../model/mail.ts';
import { SECOND_MS } from '../model/time.ts';
import { drawInstantMs } from './instants.ts';
import type { Model } from './model.ts';
import type { Due, Happening, MailState, Office } from './office.ts';
import { openPrograms } from './programs/index.ts';

function planDay(model: Model): Due[] {
  const { characters, calls, mails, hazards, closesAfterS } = model.scenario;
  const plan = (atMs: number, what: Happening): Due => ({ atMs, what });
  return [
    plan(0, { kind: 'dawn' }),
    ...characters.flatMap(({ id, arrives }) =>
      arrives
        ? [plan(drawInstantMs(model, `arrives.${id}`, arrives.afterS, arrives.spreadS), { kind: 'enter', who: id })]
        : [],
    ),
    ...calls.map(({ id, rings }) =>
      plan(drawInstantMs(model, `rings.${id}`, rings.afterS, rings.spreadS), { kind: 'ring', call: id, round: 0 }),
    ),
    ...mails.flatMap(({ id, arrives }) =>
      arrives === undefined || arrives.once !== undefined
        ? []
        : [
            plan(drawInstantMs(model, `mail.${id}`, arrives.afterS, arrives.spreadS), {
              kind: 'mailArrives',
              mail: id,
            }),
          ],
    ),
    ...hazards.flatMap(({ id, strikes }) =>
      strikes.afterS === undefined ? [] : [plan(strikes.afterS * SECOND_MS, { kind: 'hazard', hazard: id })],
    ),
    plan(closesAfterS * SECOND_MS, { kind: 'close' }),
  ].sort((a, b) => a.atMs - b.atMs);
}

const mapOf = (ids: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(ids.map((id) => [id, true as const]));

/** What lies in the mailbox before anything happens. */
function openMailbox(model: Model): MailState {
  const there = model.scenario.mails.filter(({ arrives }) => arrives === undefined);
  return {
    arrived: there.map(({ id }) => ({ id, atMs: 0 })),
    folderOf: Object.fromEntries(there.map(({ id, box, folder }) => [id, placeIn(box, folder)])),
    unread: mapOf(there.filter(({ isRead }) => !isRead).map(({ id }) => id)),
    flagged: {},
    due: {},
    handled: {},
    sent: [],
    absence: null,
    rules: [],
    awaited: [],
    handlings: [],
  };
}

export function openOffice(model: Model): Office {
  return {
    clockMs: 0,
    now: Object.fromEntries(model.regions.map(({ id, initial }) => [id, initial])),
    feelings: model.feelings,
    marks: {},
    speech: null,
    agenda: planDay(model),
    phone: { call: null, who: null, ringFromMs: 0, opened: false, held: null, pickedUpMs: {} },
    desk: { query: '', results: [], openedFile: null, register: [], slips: {}, report: null, toolSinceMs: 0 },
    mail: openMailbox(model),
    programs: openPrograms(model),
    gazeSinceMs: 0,
    turns: {},
    rethinks: {},
    spokenToMs: {},
    outbox: [],
  };
}
