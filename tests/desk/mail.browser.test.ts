/**
 * The mailbox in a real browser, over a real run of the example situation: by the keyboard alone, then with the mouse; axe on each
 * state; on the built pages, a tab killed in the middle of a word. What is in the log at the end is what was done.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdTime, holdTimeAgain } from '../browser/playthrough/frozenTime.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { forbidDrawing, setUpBrowser } from '../browser/support/browser.ts';
import type { DeskRun } from '../support/desks.ts';
import {
  expectNoMouseUsed,
  expectNoSidewaysScroll,
  findFacts,
  NORMAL,
  openDesk,
  pass,
  readFocus,
  watchForMouse,
} from './deskUnderTest.ts';

const situ = setUpBrowser();
const RUN: DeskRun = { desk: 'mail', seed: 3 };

async function openMailbox(isStrict = false): Promise<Page> {
  const page = await openDesk(situ, RUN, null, { ...NORMAL, isStrict });
  await goToMailbox(page);
  return page;
}

async function goToMailbox(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await page.getByRole('toolbar', { name: 'Actions sur les messages' }).waitFor();
}

/** On the built pages, where a run is kept. Its hall is not drawn: nothing here needs it. */
async function openOnPages(): Promise<Page> {
  const page = await situ.openPage('about:blank', { context: { reducedMotion: 'reduce' } });
  await forbidDrawing(page);
  await holdTime(page);
  await page.goto(`${situ.address}/#/situation/exemple-courrier?tirage=3`);
  await page.getByRole('button', { name: 'J’ouvre le guichet' }).click();
  await page.getByRole('main', { name: 'Au guichet' }).waitFor();
  await goToMailbox(page);
  return page;
}

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'Messages', exact: true }).getByRole('button', { name });
describe('the mailbox', { timeout: 120_000 }, () => {
  test('is worked with the keyboard alone: read, answer all, join, send, file, and take the filing back', async () => {
    const page = await openMailbox(true);
    await watchForMouse(page);
    expect(await readFocus(page)).toContain('Notre atelier de jeudi');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Notre atelier de jeudi' }).waitFor();
    // Two people whose names are nearly the same are told apart by their address.
    await page.getByText('<l.arnaud@mots-passants.example>').waitFor();
    await expectNoAxeViolations(page);

    // A key is about the row in hand, not about the message open beside it.
    await row(page, /Linh Nguyen/).focus();
    await page.keyboard.press('k');
    await page.getByRole('img', { name: 'Suivi' }).waitFor();
    await row(page, /Lucie Arnaud/).focus();

    await page.keyboard.press('Shift+O');
    const form = page.getByRole('form', { name: /Réponse à tous/ });
    await form.waitFor();
    expect(await readFocus(page)).toBe('Texte');
    await page.keyboard.type('Bonjour Madame,\nL’atelier est à 15 h. Vous trouverez ci-joint le plan.');
    await form.getByRole('button', { name: /^Retirer Inès Dubreuil/ }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Objet' }).inputValue()).toBe('Re\u00a0: Notre atelier de jeudi');
    await expectNoAxeViolations(page);

    // The text announces a file and none is joined: it is said, and nothing leaves.
    await page.keyboard.press('Control+Enter');
    const question = page.getByRole('alertdialog');
    await question.getByText('aucun document n’est joint').waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await form.getByRole('button', { name: 'Joindre' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: 'plan-d-acces.pdf', exact: true }).waitFor();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Message envoyé à/).waitFor();
    await expect.poll(() => readFocus(page)).toContain('Notre atelier de jeudi');

    // The answer comes; it is said, and slides into the list.
    await pass(page, 62);
    await row(page, /à l’instant/)
      .first()
      .waitFor();
    await page.getByLabel(/^\d\smessages? non lus?$/).waitFor();
    await expectNoAxeViolations(page);

    await row(page, /17 h 52/).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Classer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Ateliers' }).waitFor();
    await page.keyboard.type('At');
    await page.keyboard.press('Enter');
    await page.getByText('Message classé dans').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Message remis dans').waitFor();
    await expectNoMouseUsed(page);
    expect(await findFacts(page, 'mailSent')).toMatchObject([
      { to: ['arnaud'], cc: ['dubreuil'], attachments: ['plan'], how: 'replyAll', answers: 'demande' },
    ]);
    expect((await findFacts(page, 'mailMarked')).map(({ mail }) => mail)).toEqual(['note-nguyen']);
    expect((await findFacts(page, 'mailFiled')).map(({ folder }) => folder)).toEqual(['ateliers', 'inbox']);
  });

  test('does to several messages at once what is asked of them, one act for each', async () => {
    const page = await openMailbox();
    const rows = page.locator('[data-mail]');
    await rows.nth(0).click();
    await rows.nth(1).click({ modifiers: ['Shift'] });
    await page.getByRole('heading', { name: '2\u00a0messages choisis' }).waitFor();
    expect(await page.getByRole('button', { name: 'Répondre', exact: true }).isDisabled()).toBe(true);
    await expectNoAxeViolations(page);
    await rows.nth(0).click({ modifiers: ['Control'] });
    await page.getByRole('heading', { name: '1\u00a0message choisi' }).waitFor();
    await rows.nth(0).click({ modifiers: ['Control'] });
    await page.getByRole('heading', { name: '2\u00a0messages choisis' }).waitFor();
    const chosen = await rows.evaluateAll((all) =>
      all.filter((one) => one.ariaPressed === 'true').map((one) => one.getAttribute('data-mail')),
    );
    await page.keyboard.press('k');
    await page.getByRole('img', { name: 'Suivi' }).nth(1).waitFor();
    expect((await findFacts(page, 'mailMarked')).map(({ mail }) => mail)).toEqual(chosen);

    // Échap lets them go, and does not lift the eyes.
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: /messages choisis/ }).waitFor({ state: 'detached' });
    await rows.nth(0).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('heading', { name: '2\u00a0messages choisis' }).waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('2\u00a0messages classés dans').waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText('2\u00a0messages remis dans').waitFor();
    const filed = (await findFacts(page, 'mailFiled')).map(({ folder }) => folder);
    expect(filed).toEqual(['trash', 'trash', 'inbox', 'inbox']);
    await expect.poll(() => readFocus(page)).not.toBe('');
  });

  test('is worked with the mouse: a homonym chosen in the book, a document opened, a search', async () => {
    const page = await openMailbox();
    await row(page, /Linh Nguyen/).click();
    await page.getByRole('button', { name: 'plan-d-acces.pdf' }).click();
    await page.getByRole('dialog').getByText('sonnette de droite').waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Nouveau' }).click();
    const to = page.getByRole('combobox', { name: 'À' });
    await to.pressSequentially('luc arna');
    expect(await page.getByRole('option').allInnerTexts()).toHaveLength(2);
    await expectNoAxeViolations(page);
    await page.getByRole('option', { name: /Club de marche/ }).click();
    await page.getByRole('button', { name: /^Retirer Lucien Arnault/ }).click();
    await to.pressSequentially('arnaud');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Cc', exact: true }).pressSequentially('dub');
    await page.getByRole('textbox', { name: 'Objet' }).fill('Salle');
    await page.getByRole('textbox', { name: 'Texte' }).fill('Bonjour');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    // Letters that are no address are refused where they stand, not forgotten.
    await page.getByText('n’est ni dans le carnet').first().waitFor();
    await page.getByRole('combobox', { name: 'Cc', exact: true }).fill('dubreuil');
    await page.getByRole('option', { name: /Inès Dubreuil/ }).click();
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByText(/^Message envoyé à/).waitFor();
    await page.getByRole('searchbox').fill('salle bonjour');
    await row(page, /Salle/).click();
    await page.getByRole('article', { name: 'Salle' }).waitFor();
    expect(await findFacts(page, 'mailSent')).toMatchObject([
      { to: ['arnaud'], cc: ['dubreuil'], how: 'new', answers: null },
    ]);
  });

  test('keeps a message through lifted eyes and a killed tab, to the letter', async () => {
    const page = await openOnPages();
    await page.keyboard.press('n');
    await page.keyboard.type('a@b.example;du');
    await page.getByRole('textbox', { name: 'Texte' }).pressSequentially('Bonj');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.keyboard.type('our');
    expect(await page.getByRole('textbox', { name: 'Texte' }).inputValue()).toContain('Bonjour');
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await holdTimeAgain(again);
    await again.goto(situ.address);
    await again.getByRole('link', { name: /^Reprendre/ }).click();
    await again.getByRole('main', { name: 'Au guichet' }).waitFor();
    expect(await again.getByRole('textbox', { name: 'Texte' }).inputValue()).toContain('Bonjour');
    expect(await again.getByRole('combobox', { name: 'À' }).inputValue()).toBe('du');
    await again.getByRole('button', { name: 'Brouillons' }).click();
    await again.getByRole('region', { name: 'Messages', exact: true }).getByText('a@b.example').waitFor();
    await expectNoAxeViolations(again);
  });

  test('goes from pane to pane with F6, and shows one at a time, with a way back, when the window is small', async () => {
    const page = await openMailbox();
    const inPane = (name: string) =>
      page.evaluate((label) => document.activeElement?.closest(`[aria-label="${label}"]`) !== null, name);
    expect(await inPane('Messages')).toBe(true);
    await page.keyboard.press('F6');
    expect(await inPane('Message affiché')).toBe(true);
    await page.keyboard.press('F6');
    expect(await inPane('Dossiers')).toBe(true);
    await page.keyboard.press('Shift+F6');
    expect(await inPane('Message affiché')).toBe(true);

    for (const size of [
      { width: 640, height: 360 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size);
      await row(page, /Lucie Arnaud/).click();
      await page.getByRole('article').waitFor();
      await expectNoAxeViolations(page);
      expect(await row(page, /Lucie Arnaud/).isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Liste des messages' }).click();
      await row(page, /^Dossiers$/).click();
      await page.getByRole('button', { name: 'Corbeille' }).click();
      await page.getByText('Aucun message dans ce dossier').waitFor();
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await row(page, /^Dossiers$/).click();
      await page.getByRole('button', { name: /Réception/ }).click();
    }
  });

  test('keeps rules and an answer of absence, and refuses in words what they lack', async () => {
    const page = await openMailbox();
    await page.getByRole('button', { name: /^Règles/ }).click();
    const rules = page.getByRole('dialog', { name: 'Règles de classement' });
    await rules.getByLabel('Dont l’objet contient').fill('atelier');
    await rules.getByRole('button', { name: 'Ajouter la règle' }).click();
    await rules.getByText('Ce dossier n’existe pas').waitFor();
    await expectNoAxeViolations(page);
    await rules.getByRole('button', { name: /À classer dans/ }).click();
    await page.getByRole('option', { name: 'Ateliers' }).click();
    await rules.getByRole('button', { name: 'Ajouter la règle' }).click();
    await rules.getByText(/^Messages de tout le monde/).waitFor();
    await page.keyboard.press('Escape');
    await rules.waitFor({ state: 'detached' });
    // What comes goes where the rule says.
    await pass(page, 62);
    await page.getByRole('button', { name: /^Ateliers/ }).click();
    await row(page, /nouvelle heure/).waitFor();

    await page.getByRole('button', { name: /^Absence/ }).click();
    const absence = page.getByRole('dialog', { name: 'Réponse d’absence' });
    await absence.getByText('Répondre à ma place').click();
    await absence.getByRole('button', { name: 'Enregistrer' }).click();
    await absence.getByText('Écrivez le texte').waitFor();
    await absence.getByLabel('Texte de la réponse').fill('De retour jeudi.');
    await expectNoAxeViolations(page);
    await absence.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La réponse d’absence est active.').waitFor();
    expect((await findFacts(page, 'absenceSet')).map(({ text }) => text)).toEqual(['De retour jeudi.']);
  });

  test('prints a document alone, and shows which row is open when colours are forced', async () => {
    const page = await openMailbox();
    await row(page, /Linh Nguyen/).click();
    await page.emulateMedia({ forcedColors: 'active' });
    const outline = await row(page, /Linh Nguyen/).evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(outline).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.getByRole('button', { name: 'plan-d-acces.pdf' }).click();
    await page.getByRole('dialog').getByText('sonnette de droite').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('sonnette de droite').locator('visible=true').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Imprimer', includeHidden: true }).isVisible()).toBe(false);
    expect(await page.locator('#desk, main').first().isVisible()).toBe(false);
  });
});
