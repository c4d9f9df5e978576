/**
 * The agenda in a real browser, on a real run: moved by the mouse and by the keyboard, people told and their answers come back, every
 * part within reach, nothing typed lost; axe on each state. What is in the log at the end is what was done.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { AgendaDeed } from '../../src/model/agenda.ts';
import { type Hands, takeKeyboard, takeMouse } from '../browser/playthrough/hands.ts';
import { workInAgenda } from '../browser/playthrough/programs/agenda.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import { type DeskRun, openDeskBeside } from '../support/desks.ts';
import {
  centre,
  expectNoSidewaysScroll,
  findFacts,
  findLast,
  letFocusSettle,
  NORMAL,
  openDesk,
  pass,
  pressAll,
  readFocus,
  readLog,
  SMALL,
} from './deskUnderTest.ts';

const situ = setUpBrowser();
const RUN: DeskRun = { desk: 'agenda', seed: 3, pins: { travaux: 'loire' } };

async function openAgenda(size = NORMAL, isStrict = false): Promise<Page> {
  const page = await openDesk(situ, RUN, 'agenda', { ...size, isStrict });
  await page.getByRole('region', { name: 'Planning', exact: true }).waitFor();
  return page;
}

/** With the calendars of all nine on the screen. */
async function openAll(size = NORMAL, isStrict = false): Promise<Page> {
  const page = await openAgenda(size, isStrict);
  await page.getByRole('button', { name: /^Agendas/ }).click();
  const sheet = page.getByRole('dialog', { name: 'Agendas affichés' });
  await sheet.getByRole('button', { name: 'Ceux de la réunion' }).click();
  await sheet.getByRole('button', { name: 'Afficher' }).click();
  await sheet.waitFor({ state: 'detached' });
  return page;
}

const frame = (page: Page): Locator => page.locator('[data-frame]');
const detail = (page: Page): Locator => page.getByRole('article', { name: 'Comité de pilotage' });
const part = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Volets de l’agenda' }).getByRole('button', { name, exact: true });

/** One of each, in an order that makes sense. */
const EVERY_DEED: readonly AgendaDeed[] = [
  { do: 'show', owners: ['vasseur', 'haddad', 'roy'], day: '2025-11-20' },
  {
    do: 'searchSlots',
    owners: ['vasseur', 'haddad', 'roy'],
    withRoom: false,
    minutes: 90,
    fromDay: '2025-11-19',
    toDay: '2025-11-21',
  },
  {
    do: 'changeMeeting',
    meeting: 'comite',
    plan: { day: '2025-11-20', from: '14:00', to: '15:30', room: 'maine', equipment: ['visio', 'camera'] },
  },
  { do: 'undo', meeting: 'comite' },
  { do: 'changeMeeting', meeting: 'comite', plan: { day: '2025-11-21', from: '14:15', to: '15:00', note: 'Reporté.' } },
  { do: 'invite', meeting: 'comite', to: ['haddad', 'le-goff', 'nguyen'], text: 'Vendredi.' },
  { do: 'remind', meeting: 'comite', to: ['nguyen'], text: 'Une réponse ce matin ?' },
  { do: 'noteAnswer', meeting: 'comite', who: 'le-goff', answer: 'no' },
  {
    do: 'planMeeting',
    plan: {
      title: 'Point presse',
      day: '2025-11-24',
      from: '09:00',
      to: '09:45',
      room: 'sarthe',
      equipment: [],
      attendees: ['vasseur', 'belaid'],
      documents: ['ordre-du-jour'],
      note: 'Court.',
    },
  },
  { do: 'addTask', text: 'Relancer M. Haddad', day: '2025-11-20', at: '14:15' },
  { do: 'tickTask', rank: 0, done: true },
  { do: 'cancelMeeting', meeting: 'meeting-1', note: 'Plus lieu d’être.' },
  { do: 'invite', meeting: 'comite', to: ['roy'], text: '' },
];

describe('every deed', { timeout: 120_000 }, () => {
  test.each([
    ['by keyboard', takeKeyboard],
    ['with the mouse', (page: Page): Hands => takeMouse(page)],
  ])('is done on the page %s as the situation says it, and the focus is never lost', async (_how, take) => {
    const page = await openAgenda(SMALL);
    const lostAfter: string[] = [];
    const hands = take(page, lostAfter);
    const session = openDeskBeside(RUN);
    session.act({ do: 'openTool', tool: 'agenda' });
    for (const deed of EVERY_DEED) {
      await workInAgenda({ hands, session }, deed);
      session.act({ do: 'agenda', deed });
      await letFocusSettle(page, hands, deed.do);
      expect(await readLog(page), deed.do).toEqual(JSON.parse(JSON.stringify(session.run().log)));
    }
    expect(lostAfter).toEqual([]);
    expect(session.run().log.some(({ kind }) => kind === 'refused')).toBe(false);
  });
});

describe('the agenda', { timeout: 120_000 }, () => {
  test('shows the calendars one asks for, and only those', async () => {
    const page = await openAgenda();
    const row = (name: RegExp) => page.getByRole('button', { name });
    await row(/^Mme.Vasseur directrice/).waitFor();
    expect(await row(/^Mme.Roy achats/).count()).toBe(0);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /^Agendas/ }).click();
    const sheet = page.getByRole('dialog', { name: 'Agendas affichés' });
    await expectNoAxeViolations(page);
    await sheet.getByText('Roy').click();
    await sheet.getByRole('button', { name: 'Afficher' }).click();
    await row(/^Mme.Roy achats/).waitFor();
    expect(await findLast(page, 'agendaShown')).toMatchObject({ owners: ['vasseur', 'roy'], day: '2025-11-19' });
    await sheet.waitFor({ state: 'detached' });
    await expectNoAxeViolations(page);
  });

  test('moves a meeting by the keyboard alone, tells people, hears from them', async () => {
    const page = await openAll(NORMAL, true);
    await page.getByRole('button', { name: /^Comité de pilotage, Mme.Vasseur/ }).focus();
    await frame(page).focus();
    await pressAll(page, [
      'ArrowDown',
      ...Array.from({ length: 16 }, () => 'ArrowRight'),
      'Shift+ArrowLeft',
      'Shift+ArrowLeft',
    ]);
    expect(await readFocus(page)).toMatch(/jeudi 20 novembre, 14\sh à 15\sh\s30, proposition/);
    await expectNoAxeViolations(page);
    expect(await findLast(page, 'meetingChanged')).toBeUndefined();
    await page.keyboard.press('Enter');
    expect(await findLast(page, 'meetingChanged')).toMatchObject({
      day: '2025-11-20',
      from: '14:00',
      to: '15:30',
      roomClosed: true,
    });
    await page.getByText(/Personne n’est encore prévenu/).waitFor();
    // The works in the room are told in words, not by colour alone.
    await detail(page)
      .getByText(/Salle Loire\s: Travaux/)
      .waitFor();

    // The room is changed in the form.
    await page.keyboard.press('F6');
    await detail(page).getByRole('button', { name: 'Autres actes, Comité de pilotage' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Modifier' }).press('Enter');
    const form = page.getByRole('dialog', { name: /^Modifier/ });
    await form.getByRole('button', { name: /Salle/ }).press('Enter');
    await page.getByRole('option', { name: /^Maine/ }).press('Enter');
    await expectNoAxeViolations(page);
    await form.getByRole('button', { name: 'Enregistrer' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(await findLast(page, 'meetingChanged')).toMatchObject({
      changed: ['room'],
      room: 'maine',
      clashes: [],
      roomClosed: false,
    });

    await detail(page).getByRole('button', { name: 'Envoyer' }).press('Enter');
    const sheet = page.getByRole('dialog', { name: /^Envoyer l’invitation/ });
    await sheet.getByRole('textbox', { name: 'Message' }).fill('Le comité est déplacé à jeudi.');
    await expectNoAxeViolations(page);
    await sheet.getByRole('button', { name: 'Envoyer' }).press('Enter');
    await sheet.waitFor({ state: 'detached' });
    expect(await findLast(page, 'invitationsSent')).toMatchObject({
      update: true,
      text: 'Le comité est déplacé à jeudi.',
    });

    await pass(page, 10);
    await detail(page).getByRole('img', { name: 'message non remis' }).waitFor();
    await pass(page, 280);
    await part(page, 'Invitations').press('Enter');
    await page.getByRole('region', { name: 'Réponses reçues' }).getByText('Mme Roy').waitFor();
    await expectNoAxeViolations(page);

    // Who reads no mail is telephoned; what they say is written down.
    await detail(page)
      .getByRole('button', { name: /M\.\sLe Goff/ })
      .press('Enter');
    await page.getByRole('menuitem', { name: 'Noter oui' }).press('Enter');
    await expect.poll(() => findLast(page, 'answerNoted')).toMatchObject({ who: 'le-goff', right: true });
    await detail(page).getByRole('button', { name: 'Relancer' }).press('Enter');
    const reminder = page.getByRole('dialog', { name: /^Relancer/ });
    await reminder.getByRole('checkbox', { name: /Nguyen/, checked: true }).waitFor();
    await reminder.getByRole('button', { name: 'Relancer' }).press('Enter');
    expect(await findLast(page, 'reminderSent')).toMatchObject({ to: ['nguyen', 'ferreira'] });
  });

  test('takes out of the agenda a meeting just planned, and keeps its words for the form', async () => {
    const page = await openAll();
    const form = page.getByRole('dialog', { name: 'Nouvelle réunion' });
    await page.keyboard.press('n');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.getByText('Donnez un titre').waitFor();
    await expectNoAxeViolations(page);
    await form.getByRole('textbox', { name: 'Titre' }).fill('Point presse');
    await form.getByRole('checkbox', { name: /Vasseur/ }).check({ force: true });
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('article', { name: 'Point presse' }).waitFor();
    await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
    await page.getByText('la réunion est retirée de l’agenda').waitFor();
    expect(await findLast(page, 'meetingWithdrawn')).toMatchObject({ meeting: 'meeting-1', title: 'Point presse' });
    await detail(page).waitFor();
    await expect.poll(() => frame(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('n');
    expect(await form.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe('Point presse');
  });

  test('keeps at hand a meeting called off: people are to be told, or it is taken up again', async () => {
    const page = await openAll();
    await detail(page)
      .getByRole('button', { name: /^Autres actes/ })
      .click();
    await page.getByRole('menuitem', { name: 'Annuler la réunion' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler la réunion' }).click();
    await detail(page).getByText('Réunion annulée').waitFor();
    // Somebody else looked at, it is found again in the list.
    await page.getByRole('button', { name: /^Mme.Vasseur directrice/ }).click();
    await detail(page).waitFor({ state: 'detached' });
    await part(page, 'Liste').click();
    await page.getByRole('button', { name: /Comité de pilotage.*Annulée/ }).click();
    await expectNoAxeViolations(page);
    await detail(page)
      .getByRole('button', { name: /^Autres actes/ })
      .click();
    await page.getByRole('menuitem', { name: 'Annuler le dernier changement' }).click();
    await detail(page).getByText('Réunion annulée').waitFor({ state: 'detached' });
    expect(await findLast(page, 'meetingRestored')).toMatchObject({ meeting: 'comite' });
  });

  test('moves a meeting by the mouse: dropped where it is let go, taken back, made longer, put in another room', async () => {
    const page = await openAll();
    const from = await centre(frame(page));
    const ten = await centre(page.getByText('10\u00a0h', { exact: true }).first());
    const two = await centre(page.getByText('14\u00a0h', { exact: true }).first());
    const hourPx = (two.x - ten.x) / 4;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + hourPx, from.y, { steps: 4 });
    await page.mouse.move(from.x + 2 * hourPx, from.y, { steps: 4 });
    await page.mouse.up();
    expect(await findLast(page, 'meetingChanged')).toMatchObject({
      day: '2025-11-19',
      from: '12:00',
      to: '14:00',
      changed: ['from', 'to'],
    });
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    expect(await findLast(page, 'meetingRestored')).toMatchObject({ meeting: 'comite' });

    // By its end: an hour more, taken back too.
    const end = await centre(page.locator('[data-grip="end"]'));
    await page.mouse.move(end.x, end.y);
    await page.mouse.down();
    await page.mouse.move(end.x + hourPx, end.y, { steps: 5 });
    await page.mouse.up();
    expect(await findLast(page, 'meetingChanged')).toMatchObject({ from: '10:00', to: '13:00', changed: ['to'] });
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();

    // Held, then let be.
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + hourPx, from.y, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await findFacts(page, 'meetingChanged')).toHaveLength(2);

    // By its block, onto the row of another room.
    const block = page.getByRole('button', { name: /^Comité de pilotage, Mme.Ferreira/ });
    const at = await centre(block);
    await page.locator('[data-room="mayenne"]').scrollIntoViewIfNeeded();
    const moved = await centre(block);
    const room = await centre(page.locator('[data-room="mayenne"]'));
    await page.mouse.move(moved.x, moved.y);
    await page.mouse.down();
    await page.mouse.move(moved.x + 3, room.y - 40, { steps: 4 });
    await page.mouse.move(moved.x + 2, room.y, { steps: 4 });
    await page.mouse.up();
    expect(at.x).toBeCloseTo(moved.x);
    expect(await findLast(page, 'meetingChanged')).toMatchObject({
      changed: ['room'],
      room: 'mayenne',
      seatsShort: true,
    });
  });

  test('draws a new meeting on a free stretch, and keeps what is typed when the form is closed', async () => {
    const page = await openAll();
    const track = page
      .getByRole('button', { name: /^Mme.Vasseur directrice/ })
      .locator('xpath=../following-sibling::div');
    const box = await track.boundingBox();
    if (box === null) throw new Error('no track');
    const ten = await centre(page.getByText('10\u00a0h', { exact: true }).first());
    const two = await centre(page.getByText('14\u00a0h', { exact: true }).first());
    const hourPx = (two.x - ten.x) / 4;
    await page.mouse.move(two.x + hourPx, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(two.x + 2 * hourPx, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    const form = page.getByRole('dialog', { name: 'Nouvelle réunion' });
    await form.getByRole('checkbox', { name: /Vasseur/, checked: true }).waitFor();
    await form.getByRole('textbox', { name: 'Titre' }).fill('Point presse');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    expect(await form.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe('Point presse');
    await page.keyboard.press('Escape');
    // Drawn elsewhere: another time, the same words.
    await page.mouse.move(two.x + hourPx, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(two.x + 2 * hourPx, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await form.getByRole('textbox', { name: 'Titre' }).inputValue()).toBe('Point presse');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    expect(await findLast(page, 'meetingPlanned')).toMatchObject({
      meeting: 'meeting-1',
      title: 'Point presse',
      day: '2025-11-19',
      from: '15:00',
      to: '16:00',
      attendees: ['vasseur'],
    });
  });

  test('finds a free time, and proposes it without moving anything', async () => {
    const page = await openAll();
    await page.keyboard.press('f');
    const sheet = page.getByRole('dialog', { name: /^Créneau libre/ });
    await sheet.getByRole('button', { name: /Durée/ }).click();
    await page.getByRole('option', { name: /^1\sh\s30$/ }).click();
    await sheet.getByRole('button', { name: 'Chercher' }).click();
    const slot = sheet.getByRole('button', { name: /^jeudi 20 novembre, 14\sh à 15\sh\s30, salle Maine/ });
    await slot.waitFor();
    await expectNoAxeViolations(page);
    await slot.click();
    await sheet.waitFor({ state: 'detached' });
    expect(await findLast(page, 'meetingChanged')).toBeUndefined();
    await detail(page).getByText('Proposition').waitFor();
    await expect.poll(() => readFocus(page)).toMatch(/^Comité de pilotage, jeudi 20 novembre.*Maine, proposition/);
    await page.keyboard.press('Enter');
    expect(await findLast(page, 'meetingChanged')).toMatchObject({
      day: '2025-11-20',
      from: '14:00',
      room: 'maine',
      clashes: [],
    });
    expect(await page.evaluate(() => window.desk.drafts?.programs.agenda?.proposal ?? '')).toBe('');
  });

  test('goes round its parts, each clean, at the smallest desk', async () => {
    const page = await openAll(SMALL, true);
    for (const name of ['Semaine', 'Liste', 'Salles', 'Invitations', 'Tâches', 'Planning']) {
      await part(page, name).click();
      await page.getByRole('region', { name, exact: true }).waitFor();
      await expectNoAxeViolations(page);
    }
    await page.getByRole('button', { name: 'Colonnes' }).click();
    await page.getByRole('region', { name: 'Planning, mercredi 19 novembre' }).waitFor();
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });

  test('walks among the blocks with arrows, and says each in full', async () => {
    const page = await openAll();
    await page.getByRole('button', { name: 'jeudi 20 novembre', exact: true }).click();
    await page.getByRole('button', { name: /^Préfecture, Mme.Vasseur/ }).focus();
    expect(await readFocus(page)).toMatch(/jeudi 20 novembre, de 10\sh à 12\sh, trajet 45\smin avant et après/);
    await page.keyboard.press('ArrowRight');
    expect(await readFocus(page)).toMatch(/^Conseil d’administration/);
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toMatch(/^Point hebdomadaire, M.\sHaddad/);
    // One stop for Tab among them all.
    const stops = await page.evaluate(() => document.querySelectorAll('[data-cell][tabindex="0"]').length);
    expect(stops).toBe(1);
  });

  test('ticks and adds tasks, and keeps half a task', async () => {
    const page = await openAll();
    await part(page, 'Tâches').click();
    await page.getByRole('checkbox', { name: 'Prévenir le traiteur' }).press('Space');
    expect(await findLast(page, 'taskTicked')).toMatchObject({ done: true });
    await page.getByRole('textbox', { name: 'À faire' }).fill('Appeler M. Le Goff');
    await part(page, 'Liste').click();
    await part(page, 'Tâches').click();
    expect(await page.getByRole('textbox', { name: 'À faire' }).inputValue()).toBe('Appeler M. Le Goff');
    await page.getByRole('button', { name: 'Ajouter' }).click();
    expect(await findLast(page, 'taskAdded')).toMatchObject({ text: 'Appeler M. Le Goff', day: '2025-11-18' });
  });

  test('folds into one pane when the window is small', async () => {
    const page = await openAll({ width: 480, height: 760 });
    await page.getByRole('button', { name: 'Détail de la réunion' }).click();
    await detail(page).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Retour au planning' }).click();
    await part(page, 'Liste').click();
    await page.getByRole('button', { name: /Préfecture/ }).waitFor();
  });
});
