/**
 * What somebody might do next: something sensible, something possible, or anything at all, with names nobody bears and texts
 * nobody writes. Knows what acts are; not what they should do.
 */
import { type Act, TOOLS } from '../../src/model/act.ts';
import { INCONSIDERATE_ACTS } from '../../src/model/person.ts';
import type { Scenario, Utterance } from '../../src/scenario/schema/index.ts';
import type { Run } from '../../src/simulation/index.ts';
import { drawAgendaAct } from './agendaDeeds.ts';
import { drawCabinetAct } from './cabinetDeeds.ts';
import { type Dice, pick } from './dice.ts';
import { drawErpAct, listErpNames } from './erpDeeds.ts';
import { drawLetterAct } from './letterDeeds.ts';
import type { Names } from './names.ts';

/** Time let pass, then an act tried. Data: a list of them is a script that anyone can play again. */
export interface Move {
  readonly waitMs: number;
  readonly act: Act;
}

/** How one run is lived: shares of acts that are words on offer, and acts out of the blue; the rest handles things. */
export interface Habit {
  readonly talks: number;
  readonly raves: number;
  readonly longestWaitMs: number;
  /** Share of moves made at the very instant of the one before. */
  readonly rushes: number;
  /** Share of replies chosen among the considerate ones only. */
  readonly minds: number;
}

export function drawHabit(dice: Dice): Habit {
  return {
    talks: 0.2 + dice() * 0.6,
    raves: pick([0.02, 0.1, 0.5], dice),
    longestWaitMs: pick([1500, 6000, 20_000, 60_000], dice),
    rushes: pick([0, 0.1, 0.6], dice),
    minds: pick([0, 0.5, 1], dice),
  };
}

const STRANGE_NAMES = [
  '',
  'personne',
  '__proto__',
  'constructor',
  'toString',
  'visiteur.nom',
  '{visiteur}',
  'é\u0301 ',
];
const STRANGE_TEXTS = [
  '',
  ' ',
  '\u202f',
  '{visiteur.nom}',
  '{date+2}',
  '\ud800',
  '👩‍💼',
  '<b>urgent</b>',
  '9 h 61',
  '-1',
  'x'.repeat(5000),
  'ligne\nligne',
];
const WORDS = [
  'Perrin',
  'dossier',
  'urgent',
  'rappeler',
  '05 49 00 00 00',
  'menace',
  '9 h 45',
  'le hall',
  'aucun témoin',
];

const drawText = (dice: Dice): string =>
  dice() < 0.3
    ? pick(STRANGE_TEXTS, dice)
    : Array.from({ length: 1 + Math.floor(dice() * 5) }, () => pick(WORDS, dice)).join(' ');

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

export function listNames(scenario: Scenario): Names {
  const { characters, utterances, calls, files, mails, documents, contacts, world } = scenario;
  return {
    people: [...idsOf(characters), ...idsOf(world.colleagues), 'screen', 'desk', 'phone', ...STRANGE_NAMES],
    replies: [...idsOf(utterances), ...STRANGE_NAMES],
    extensions: [...world.colleagues.map(({ extension }) => extension), '999', ...STRANGE_NAMES],
    calls: [...idsOf(calls), ...STRANGE_NAMES],
    files: [...idsOf(files), ...STRANGE_NAMES],
    procedures: [...idsOf(world.procedures), ...STRANGE_NAMES],
    badges: ['', ...world.badges, ...STRANGE_NAMES],
    mails: [...idsOf(mails), 'sent-1', 'sent-2', ...STRANGE_NAMES],
    documents: [...idsOf(documents), 'text-1', 'file-1', ...STRANGE_NAMES],
    shelves: [...idsOf(scenario.cabinet?.shelves ?? []), ...STRANGE_NAMES],
    addresses: [...idsOf(contacts), ...idsOf(world.colleagues), 'me', 'moi@ailleurs.example', ...STRANGE_NAMES],
    ...listAgendaNames(scenario),
    ...listErpNames(scenario, STRANGE_NAMES),
  };
}

function listAgendaNames({ agenda, date }: Scenario) {
  const { owners = [], rooms = [], equipment = [], meetings = [], entries = [] } = agenda ?? {};
  return {
    owners: [...idsOf(owners), ...STRANGE_NAMES],
    rooms: ['', ...idsOf(rooms), ...STRANGE_NAMES],
    equipment: [...idsOf(equipment), ...STRANGE_NAMES],
    meetings: [...idsOf(meetings), 'meeting-1', 'meeting-2', ...STRANGE_NAMES],
    days: [date, ...new Set(entries.map(({ day }) => day)), '2025-02-30', '0000-00-00', '9999-12-31', 'demain', ''],
  };
}

type Maker = (names: Names, dice: Dice) => Act;

const drawSlip: Maker = ({ calls }, dice) => ({
  do: 'sendMessage',
  slip: {
    call: pick(calls, dice),
    recipient: drawText(dice),
    name: drawText(dice),
    number: drawText(dice),
    subject: drawText(dice),
    urgency: pick(['normal', 'urgent', ''] as const, dice),
    text: drawText(dice),
  },
});

const drawReport: Maker = (_names, dice) => ({
  do: 'sendReport',
  report: {
    time: drawText(dice),
    persons: drawText(dice),
    facts: drawText(dice),
    witnesses: drawText(dice),
    measures: drawText(dice),
  },
});

const drawRegister: Maker = ({ people, badges }, dice) => ({
  do: 'register',
  entry: {
    who: pick(people, dice),
    name: drawText(dice),
    reason: drawText(dice),
    host: drawText(dice),
    badge: pick(badges, dice),
  },
});

const some = <T>(items: readonly T[], most: number, dice: Dice): T[] =>
  Array.from({ length: Math.floor(dice() * (most + 1)) }, () => pick(items, dice));

const drawMail: Maker = ({ mails, documents, addresses }, dice) => {
  const how = pick(['new', 'reply', 'replyAll', 'forward'] as const, dice);
  return {
    do: 'sendMail',
    message: {
      to: some(addresses, 3, dice),
      cc: some(addresses, 2, dice),
      bcc: some(addresses, 1, dice),
      subject: drawText(dice),
      body: drawText(dice),
      attachments: some(documents, 2, dice),
      priority: pick(['normal', 'high'] as const, dice),
    },
    origin: { how, answers: how === 'new' ? null : pick(mails, dice) },
  };
};

const HANDLING: readonly Maker[] = [
  ({ people }, dice) => ({ do: 'look', at: pick(people, dice) }),
  ({ people }, dice) => ({ do: 'listen', to: pick(people, dice) }),
  (_names, dice) => ({ do: 'openTool', tool: pick(TOOLS, dice) }),
  (_names, dice) => ({ do: 'openTool', tool: pick(TOOLS, dice) }),
  () => ({ do: 'closeTool' }),
  () => ({ do: 'pickUp' }),
  () => ({ do: 'pickUp' }),
  () => ({ do: 'hold' }),
  () => ({ do: 'resume' }),
  () => ({ do: 'hangUp' }),
  ({ extensions }, dice) => ({ do: 'dial', extension: pick(extensions, dice) }),
  ({ extensions }, dice) => ({ do: 'transfer', extension: pick(extensions, dice) }),
  (_names, dice) => ({
    do: 'searchFiles',
    query: dice() < 0.5 ? pick(['e', 'a', '2025', 'perrin'], dice) : drawText(dice),
  }),
  ({ files }, dice) => ({ do: 'openFile', file: pick(files, dice) }),
  ({ procedures }, dice) => ({ do: 'readProcedure', procedure: pick(procedures, dice) }),
  ({ mails }, dice) => ({ do: 'readMail', mail: pick(mails, dice) }),
  ({ mails }, dice) => ({ do: 'markUnread', mail: pick(mails, dice) }),
  ({ mails }, dice) => ({ do: 'flagMail', mail: pick(mails, dice), flagged: dice() < 0.5 }),
  ({ mails }, dice) => ({
    do: 'fileMail',
    mail: pick(mails, dice),
    folder: pick(['inbox', 'archive', 'trash', 'x', ''], dice),
  }),
  ({ documents }, dice) => ({ do: 'openDocument', document: pick(documents, dice) }),
  (_names, dice) => ({ do: 'setAbsence', text: dice() < 0.5 ? null : drawText(dice) }),
  ({ addresses }, dice) => ({
    do: 'addMailRule',
    rule: {
      from: dice() < 0.5 ? null : pick(addresses, dice),
      holds: drawText(dice),
      folder: pick(['archive', 'x'], dice),
    },
  }),
  (_names, dice) => ({ do: 'removeMailRule', rank: Math.floor(dice() * 3) - 1 }),
  (names, dice) => drawAgendaAct(names, dice, drawText),
  (names, dice) => drawErpAct(names, dice, drawText),
  (names, dice) => drawCabinetAct(names, dice, drawText),
  (names, dice) => drawLetterAct(names, dice, drawText),
  drawMail,
  drawRegister,
  drawSlip,
  drawReport,
];

const RAVING: readonly Maker[] = [
  ...HANDLING,
  ({ replies }, dice) => ({ do: 'say', utterance: pick(replies, dice) }),
  ({ replies }, dice) => ({ do: 'say', utterance: pick(replies, dice) }),
  ({ people }, dice) => ({ do: 'rethink', to: pick(people, dice) }),
  () => ({ do: 'endService' }),
  () => ({ do: 'finish' }),
];

const isConsiderate = ({ acts }: Utterance): boolean => !acts.some((act) => INCONSIDERATE_ACTS.has(act));

/** Words with whoever is addressed; when nobody is, eyes for somebody. */
function talk(run: Run, names: Names, habit: Habit, dice: Dice): Act {
  const hand = run.hand();
  if (hand === null) return { do: 'look', at: pick(run.scenario.characters, dice).id };
  const roll = dice();
  if (roll < 0.1) return { do: 'rethink', to: hand.to };
  if (roll < 0.25) return { do: 'listen', to: hand.to };
  const replies = dice() < habit.minds ? hand.replies.filter(isConsiderate) : hand.replies;
  return { do: 'say', utterance: replies.length > 0 ? pick(replies, dice).id : pick(names.replies, dice) };
}

/** The time to let pass before the next act. */
export function drawWaitMs(habit: Habit, dice: Dice): number {
  if (dice() < habit.rushes) return 0;
  const waitMs = dice() * dice() * habit.longestWaitMs;
  // Clocks of the outside are not always whole.
  return dice() < 0.9 ? Math.floor(waitMs) : waitMs;
}

function drawAnyAct(run: Run, names: Names, habit: Habit, dice: Dice): Act {
  if (dice() < habit.talks) return talk(run, names, habit, dice);
  return dice() < 0.02 ? { do: 'finish' } : pick(HANDLING, dice)(names, dice);
}

const MOST_TRIES = 6;

/** The next act, seen from where the run stands: out of the blue, or one of a few tries that is possible. */
export function drawAct(run: Run, names: Names, habit: Habit, dice: Dice): Act {
  if (dice() < habit.raves) return pick(RAVING, dice)(names, dice);
  let act = drawAnyAct(run, names, habit, dice);
  for (let tries = 1; tries < MOST_TRIES && run.whyNot(act) !== null; tries += 1)
    act = drawAnyAct(run, names, habit, dice);
  return act;
}
