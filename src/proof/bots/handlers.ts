/** Bots that handle things: one tries anything at random, one opens everything, one stuffs every field with keywords. */

import type { Act, Tool } from '../../model/act.ts';
import type { Run } from '../../simulation/index.ts';
import { listContacts, listPresent, listTools, suggestDeeds } from '../../statechart/index.ts';
import { attend, type Bot, type Dice, type Policy } from './bot.ts';

const pick = <T>(items: readonly T[], dice: Dice): T | undefined => items[Math.floor(dice() * items.length)];

/** Names a learner can read: colleagues, and people met. */
const visibleNames = ({ scenario, variant }: Run): string[] => [
  ...scenario.world.colleagues.map(({ name }) => name),
  ...Object.values(variant.personas).map(({ name }) => name),
];

/** Everything that could be asked for, thrown together: every name, every number heard, every word of the trade. */
const TRADE_WORDS =
  'urgent rappel rendez-vous dossier demande attente colère voix cri menace insulte écoute relais sécurité alerte excuses aucun témoin hall guichet';

function stuff(run: Run): string {
  const heard = run.log.flatMap((entry) => (entry.kind === 'lineSpoken' ? [entry.text] : [])).join(' ');
  return `${visibleNames(run).join(' ')} ${TRADE_WORDS} ${heard}`;
}

const callIds = ({ scenario }: Run): string[] => scenario.calls.map(({ id }) => id);

function stuffedActs(run: Run): Act[] {
  const words = stuff(run);
  const slips = callIds(run).map(
    (call): Act => ({
      do: 'sendMessage',
      slip: { call, recipient: words, name: words, number: words, subject: words, urgency: 'urgent', text: words },
    }),
  );
  const lines = listPresent(run.model, run.state).map(
    (who): Act => ({
      do: 'register',
      entry: { who, name: words, reason: words, host: words, badge: run.scenario.world.badges[0] ?? '' },
    }),
  );
  const report: Act = {
    do: 'sendReport',
    report: { time: '9 h 45', persons: words, facts: words, witnesses: words, measures: words },
  };
  return [...slips, ...lines, ...stuffedMails(run, words), report];
}

/** An answer to each message, of nothing but keywords, to everybody. */
function stuffedMails(run: Run, words: string): Act[] {
  const everybody = listContacts(run.scenario).map(({ id }) => id);
  if (everybody.length === 0) return [];
  const message = {
    to: everybody,
    cc: [],
    bcc: [],
    subject: words,
    body: words,
    attachments: [],
    priority: 'normal',
  } as const;
  const answered = new Set(run.state.mail.sent.map(({ origin }) => origin.answers));
  return run.state.mail.arrived
    .filter(({ id }) => !answered.has(id))
    .map(({ id }) => ({ do: 'sendMail', message, origin: { how: 'replyAll', answers: id } }));
}

function mailActs(run: Run): Act[] {
  const arrived = run.state.mail.arrived.flatMap(({ id }) => run.model.mails.get(id) ?? []);
  return arrived.flatMap(({ id, attachments }): Act[] => [
    { do: 'readMail', mail: id },
    ...attachments.map((document): Act => ({ do: 'openDocument', document })),
  ]);
}

function fileActs(run: Run): Act[] {
  const searches = visibleNames(run).map((query): Act => ({ do: 'searchFiles', query }));
  return [...run.state.desk.results.map((file): Act => ({ do: 'openFile', file })), ...searches];
}

const procedureActs = ({ scenario }: Run): Act[] =>
  scenario.world.procedures.map(({ id }): Act => ({ do: 'readProcedure', procedure: id }));

const sayActs = (run: Run): Act[] => (run.hand()?.replies ?? []).map(({ id }): Act => ({ do: 'say', utterance: id }));

/** Whatever one may think of doing now; some of it may be impossible. Also used to explore. */
export function listActs(run: Run): Act[] {
  const hand = run.hand();
  return [
    ...sayActs(run),
    ...(hand ? [{ do: 'listen', to: hand.to } as const, { do: 'rethink', to: hand.to } as const] : []),
    ...listPresent(run.model, run.state).map((at) => ({ do: 'look', at }) as const),
    ...listTools(run.scenario).map((tool) => ({ do: 'openTool', tool }) as const),
    { do: 'closeTool' },
    { do: 'pickUp' },
    { do: 'hold' },
    { do: 'resume' },
    { do: 'hangUp' },
    ...run.scenario.world.colleagues.flatMap(({ extension }) => [
      { do: 'dial', extension } as const,
      { do: 'transfer', extension } as const,
    ]),
    ...fileActs(run),
    ...mailActs(run),
    ...procedureActs(run),
    ...suggestDeeds(run.model, run.state),
    ...stuffedActs(run),
    { do: 'endService' },
  ];
}

const actAtRandom: Policy = (run, dice) => {
  const says = dice() < 0.5 ? sayActs(run) : [];
  const acts = says.length > 0 ? says : listActs(run);
  for (let tries = 0; tries < 8; tries += 1) {
    const act = pick(acts, dice);
    if (act && run.whyNot(act) === null) return act;
  }
  return null;
};

/** Opens each thing in turn, and says whatever comes first in between. */
const openEverything: Policy = (run, _dice, turn) => {
  const attending = attend(run, turn);
  if (attending !== null) return attending;
  if (turn % 3 === 0) return sayActs(run)[0] ?? null;
  const tools = listTools(run.scenario);
  const tool = tools[Math.floor(turn / 9) % tools.length] ?? 'files';
  if (run.state.now.tool !== tool) return { do: 'openTool', tool };
  const deeds = suggestDeeds(run.model, run.state);
  const inside = [...fileActs(run), ...mailActs(run), ...procedureActs(run), ...deeds].filter(
    (act) => run.whyNot(act) === null,
  );
  return inside[turn % Math.max(1, inside.length)] ?? { do: 'closeTool' };
};

/** Tools in which one writes. */
const fillable = (run: Run): readonly Tool[] =>
  listTools(run.scenario).filter((tool) => ['messages', 'register', 'report', 'mail'].includes(tool));

/** Says whatever comes first, and fills every form with everything. */
const stuffKeywords: Policy = (run, _dice, turn) => {
  const attending = attend(run, turn);
  if (attending !== null) return attending;
  const stuffed = stuffedActs(run).find((act) => run.whyNot(act) === null);
  if (stuffed) return stuffed;
  const tool = fillable(run)[turn % fillable(run).length] ?? 'messages';
  if (turn % 5 === 4 && run.state.now.tool !== tool && turn > 20) return { do: 'openTool', tool };
  return sayActs(run)[0] ?? null;
};

export const HANDLERS: readonly Bot[] = [
  { id: 'hasard', title: 'fait n’importe quoi', policy: actAtRandom },
  { id: 'ouvre-tout', title: 'ouvre tout', policy: openEverything },
  { id: 'mots-cles', title: 'remplit tout de mots-clés', policy: stuffKeywords },
];
