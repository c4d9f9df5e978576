/**
 * Deeds in the program « agenda », by mouse or by keyboard. The names of things are those the session says the page shows. A meeting
 * is changed in its form: dragging it has a test of its own.
 */
import type { Locator } from 'playwright-core';
import type { AgendaDeed, MeetingId, MeetingPlan } from '../../../../src/model/agenda.ts';
import { assertNever } from '../../../../src/model/assertNever.ts';
import { addDays, type CivilDate, formatDayInWords, parseCivilDate } from '../../../../src/model/time.ts';
import type { AgendaView, MeetingView } from '../../../../src/session/programs/agenda.ts';
import type { AtProgram } from './index.ts';

type DeedOf<D extends AgendaDeed['do']> = Extract<AgendaDeed, { do: D }>;

const ANSWER_VERBS = { yes: 'Noter oui', no: 'Noter non', maybe: 'Noter une réponse provisoire' } as const;
/** Further than any week a reference looks at. */
const MOST_WEEKS = 10;
const FARTHEST_DAYS = 80;

function viewOf({ session }: AtProgram): AgendaView {
  const { agenda } = session.view().programs;
  if (agenda === null) throw new Error('This desk has no agenda.');
  return agenda;
}

function meetingOf(at: AtProgram, id: MeetingId): MeetingView {
  const meeting = viewOf(at).meetings.find((one) => one.id === id);
  if (meeting === undefined) throw new Error(`No meeting is called ${id}.`);
  return meeting;
}

/** Spaces of every width are one to whoever reads. */
const named = (text: string): RegExp =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u00a0\u202f]+/g, '\\s+'));

async function openTab({ hands }: AtProgram, name: string): Promise<void> {
  const tabs = hands.page.getByRole('navigation', { name: 'Volets de l’agenda' });
  const tab = tabs.getByRole('button', { name, exact: true });
  if ((await tab.getAttribute('aria-current')) === null) await hands.press(tab);
}

const button = (within: Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: typeof name === 'string' });

const sheetOf = ({ hands }: AtProgram, title: RegExp): Locator => hands.page.getByRole('dialog', { name: title });

async function submit({ hands }: AtProgram, sheet: Locator, verb: string): Promise<void> {
  await hands.press(button(sheet, verb));
  await sheet.waitFor({ state: 'detached' });
}

const tool = ({ hands }: AtProgram, name: RegExp): Locator =>
  button(hands.page.getByRole('toolbar', { name: 'Actions de l’agenda' }), name);

/** Ticks these and no others; `all` are in the order of the boxes. */
async function setBoxes(
  { hands }: AtProgram,
  group: Locator,
  all: readonly { readonly id: string }[],
  wanted: readonly string[],
): Promise<void> {
  for (const [rank, { id }] of all.entries()) {
    const box = group.getByRole('checkbox').nth(rank);
    if (wanted.includes(id)) await hands.tick(box);
    else await hands.untick(box);
  }
}

const groupIn = (within: Locator, name: string): Locator => within.getByRole('group', { name, exact: true });

/** A day or an hour, typed figure by figure: each part goes on to the next by itself. */
async function typeParts({ hands }: AtProgram, field: Locator, figures: string): Promise<void> {
  await hands.enter(field.getByRole('spinbutton').first());
  await hands.page.keyboard.type(figures);
}

const typeDay = (at: AtProgram, within: Locator, label: string, day: string): Promise<void> =>
  typeParts(at, groupIn(within, label), day.split('-').reverse().join(''));

const typeClock = (at: AtProgram, within: Locator, label: string, time: string): Promise<void> =>
  typeParts(at, groupIn(within, label), time.replace(':', ''));

async function fillPlan(at: AtProgram, form: Locator, plan: Partial<MeetingPlan>): Promise<void> {
  const { hands } = at;
  const { people, rooms, things, documents } = viewOf(at);
  if (plan.title !== undefined) await hands.write(form.getByRole('textbox', { name: 'Titre' }), plan.title);
  if (plan.day !== undefined) await typeDay(at, form, 'Jour', plan.day);
  if (plan.from !== undefined) await typeClock(at, form, 'De', plan.from);
  if (plan.to !== undefined) await typeClock(at, form, 'À', plan.to);
  if (plan.room !== undefined) {
    const room = rooms.find(({ id }) => id === plan.room)?.name ?? 'Sans salle';
    const option = hands.page.getByRole('option', { name: named(room) });
    await hands.pick(form.locator('button[aria-haspopup="listbox"]'), option);
  }
  if (plan.attendees !== undefined) await setBoxes(at, groupIn(form, 'Participants'), people, plan.attendees);
  if (plan.equipment !== undefined) await setBoxes(at, groupIn(form, 'Matériel'), things, plan.equipment);
  if (plan.documents !== undefined)
    await setBoxes(at, groupIn(form, 'Documents joints à l’invitation'), documents, plan.documents);
  if (plan.note !== undefined) await hands.write(form.getByRole('textbox', { name: 'Note' }), plan.note);
}

/** Days from the one at stake on the planning to this one. */
async function countDaysTo(planning: Locator, date: CivilDate): Promise<number> {
  const shown = (await planning.locator('button[aria-pressed="true"]').allTextContents()).join(' ');
  const away = Array.from({ length: 2 * FARTHEST_DAYS }, (_, rank) => rank - FARTHEST_DAYS);
  return -(away.find((days) => shown.includes(formatDayInWords(addDays(date, days)))) ?? 0);
}

/** The planning on that day, whatever week it showed. */
async function goToDay(at: AtProgram, day: string): Promise<void> {
  const { hands } = at;
  const date = parseCivilDate(day);
  if (date === null) throw new Error(`${day} is no day.`);
  await openTab(at, 'Planning');
  const planning = hands.page.getByRole('region', { name: /^Planning, / });
  const head = button(planning, new RegExp(`^${named(formatDayInWords(date)).source}`)).first();
  await planning.waitFor();
  for (let weeks = 0; weeks < MOST_WEEKS && (await head.count()) === 0; weeks += 1) {
    const isLater = (await countDaysTo(planning, date)) > 0;
    await hands.press(tool(at, isLater ? /^Semaine suivante/ : /^Semaine précédente/));
  }
  if ((await head.getAttribute('aria-pressed')) !== 'true') await hands.press(head);
}

/** Its pane, whatever was chosen: by its line among those of its week. */
async function openMeeting(at: AtProgram, id: MeetingId): Promise<Locator> {
  const { hands } = at;
  const { title, plan: where } = meetingOf(at, id);
  const pane = hands.page.getByRole('article', { name: named(title) });
  if ((await pane.count()) === 0) {
    await goToDay(at, where.day);
    await openTab(at, 'Liste');
    await hands.press(hands.page.getByRole('button', { name: named(title) }).first());
    await pane.waitFor();
  }
  return pane;
}

async function doMore(at: AtProgram, id: MeetingId, verb: string): Promise<void> {
  const pane = await openMeeting(at, id);
  const more = button(pane, /^Autres actes/);
  await at.hands.pick(more, at.hands.page.getByRole('menuitem', { name: verb, exact: true }));
}

async function change(at: AtProgram, { meeting, plan }: DeedOf<'changeMeeting'>): Promise<void> {
  await doMore(at, meeting, 'Modifier');
  const form = sheetOf(at, /^Modifier/);
  await form.waitFor();
  await fillPlan(at, form, plan);
  await submit(at, form, 'Enregistrer');
}

async function plan(at: AtProgram, deed: DeedOf<'planMeeting'>): Promise<void> {
  await at.hands.press(tool(at, /^Nouveau/));
  const form = sheetOf(at, /^Nouvelle réunion/);
  await form.waitFor();
  await fillPlan(at, form, deed.plan);
  await submit(at, form, 'Enregistrer');
}

async function cancel(at: AtProgram, { meeting, note }: DeedOf<'cancelMeeting'>): Promise<void> {
  await doMore(at, meeting, 'Annuler la réunion');
  const sheet = sheetOf(at, /^Annuler la réunion/);
  if (note !== '') await at.hands.write(sheet.getByRole('textbox', { name: 'Motif' }), note);
  await submit(at, sheet, 'Annuler la réunion');
}

async function send(at: AtProgram, deed: DeedOf<'invite'> | DeedOf<'remind'>): Promise<void> {
  const verb = deed.do === 'invite' ? 'Envoyer' : 'Relancer';
  const pane = await openMeeting(at, deed.meeting);
  await at.hands.press(button(pane, verb));
  const sheet = sheetOf(at, deed.do === 'invite' ? /^(Envoyer|Prévenir)/ : /^Relancer/);
  await sheet.waitFor();
  const { answers } = meetingOf(at, deed.meeting);
  const asked = deed.do === 'invite' ? answers : answers.filter(({ sign }) => sign !== 'untold');
  await setBoxes(
    at,
    groupIn(sheet, 'À'),
    asked.map(({ who }) => ({ id: who })),
    deed.to,
  );
  if (deed.text !== '') await at.hands.write(sheet.getByRole('textbox', { name: 'Message' }), deed.text);
  await submit(at, sheet, verb);
}

async function note(at: AtProgram, { meeting, who, answer }: DeedOf<'noteAnswer'>): Promise<void> {
  const pane = await openMeeting(at, meeting);
  const name = meetingOf(at, meeting).answers.find((one) => one.who === who)?.name ?? who;
  const entry = at.hands.page.getByRole('menuitem', { name: ANSWER_VERBS[answer], exact: true });
  await at.hands.pick(button(pane, named(name)), entry);
}

async function show(at: AtProgram, { owners, day }: DeedOf<'show'>): Promise<void> {
  await goToDay(at, day);
  await at.hands.press(tool(at, /^Agendas/));
  const sheet = sheetOf(at, /^Agendas affichés/);
  await sheet.waitFor();
  await setBoxes(at, groupIn(sheet, 'Personnes'), viewOf(at).people, owners);
  await submit(at, sheet, 'Afficher');
}

const sayLength = (minutes: number): string => {
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60}`;
};

async function search(at: AtProgram, deed: DeedOf<'searchSlots'>): Promise<void> {
  const { hands } = at;
  await hands.press(tool(at, /^Créneau libre/));
  const sheet = sheetOf(at, /^Créneau libre/);
  await sheet.waitFor();
  await setBoxes(at, groupIn(sheet, 'Libres en même temps'), viewOf(at).people, deed.owners);
  const length = new RegExp(`^${named(sayLength(deed.minutes)).source}$`);
  await hands.pick(sheet.locator('button[aria-haspopup="listbox"]'), hands.page.getByRole('option', { name: length }));
  await typeDay(at, sheet, 'Du', deed.fromDay);
  await typeDay(at, sheet, 'Au', deed.toDay);
  const withRoom = sheet.getByRole('switch');
  if (deed.withRoom) await hands.tick(withRoom);
  else await hands.untick(withRoom);
  await hands.press(button(sheet, 'Chercher'));
  await submit(at, sheet, 'Fermer');
}

async function addTask(at: AtProgram, { text, day, at: time }: DeedOf<'addTask'>): Promise<void> {
  await openTab(at, 'Tâches');
  const form = at.hands.page.getByRole('form', { name: 'Nouvelle tâche' });
  await at.hands.write(form.getByRole('textbox', { name: 'À faire' }), text);
  await typeDay(at, form, 'Jour', day);
  if (time !== '') await typeClock(at, form, 'Heure', time);
  await at.hands.press(button(form, 'Ajouter'));
}

async function tickTask(at: AtProgram, { rank, done }: DeedOf<'tickTask'>): Promise<void> {
  await openTab(at, 'Tâches');
  const box = at.hands.page.getByRole('region', { name: 'Tâches', exact: true }).getByRole('checkbox').nth(rank);
  await (done ? at.hands.tick(box) : at.hands.untick(box));
}

export async function workInAgenda(at: AtProgram, deed: AgendaDeed): Promise<void> {
  switch (deed.do) {
    case 'show':
      return show(at, deed);
    case 'searchSlots':
      return search(at, deed);
    case 'planMeeting':
      return plan(at, deed);
    case 'changeMeeting':
      return change(at, deed);
    case 'cancelMeeting':
      return cancel(at, deed);
    case 'undo':
      return doMore(at, deed.meeting, 'Annuler le dernier changement');
    case 'invite':
    case 'remind':
      return send(at, deed);
    case 'noteAnswer':
      return note(at, deed);
    case 'addTask':
      return addTask(at, deed);
    case 'tickTask':
      return tickTask(at, deed);
    default:
      return assertNever(deed);
  }
}
