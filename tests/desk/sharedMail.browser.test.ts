/**
 * The shared mailbox and the spell-checker in a real browser, with the real dictionary in its worker: by the keyboard, then with
 * the mouse, at two sizes, axe on each state. What is in the log at the end is what was done.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import type { DeskRun } from '../support/desks.ts';
import { expectNoSidewaysScroll, findFacts, NORMAL, openDesk, pass, SMALL } from './deskUnderTest.ts';

const situ = setUpBrowser();
const RUN: DeskRun = { desk: 'sharedMail', seed: 3, pins: { kaci: 'presente' } };

async function openMailbox(size = NORMAL, isStrict = false): Promise<Page> {
  const page = await openDesk(situ, RUN, null, { ...size, isStrict });
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Nouveau' }).waitFor();
  return page;
}

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'Messages', exact: true }).getByRole('button', { name });
const folder = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Dossiers' }).getByRole('button', { name });
const text = (page: Page) => page.getByRole('textbox', { name: 'Texte' });
const readText = (page: Page): Promise<string> => text(page).inputValue();
const readSelection = (page: Page): Promise<string> =>
  text(page).evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
async function writeTo(page: Page): Promise<void> {
  await row(page, /BL 88213/).click();
  await page.keyboard.press('o');
  await page.getByRole('form', { name: /Réponse à Yann Le Gall/ }).waitFor();
  await page.keyboard.type(
    'Bonjour,\nCombien de classeurs avez-vous recu\u202f? Une reponse avant midi.\nMerci à Lantier. ',
  );
  await page.getByText('2\u00a0mots à vérifier').waitFor();
}

describe('spelling in a message', { timeout: 120_000 }, () => {
  test('is looked through with the keyboard alone: replaced, taken back, ignored, added', async () => {
    const page = await openMailbox();
    await writeTo(page);
    await text(page).press('Control+Home');
    await page.keyboard.press('F7');
    const menu = page.getByRole('menu', { name: /recu.*1 sur 2/ });
    await menu.waitFor();
    await expectNoAxeViolations(page);
    expect(await menu.getByRole('menuitem').first().textContent()).toBe('reçu');
    await page.keyboard.press('Enter');
    await expect.poll(() => readText(page)).toContain('avez-vous reçu');
    await page.getByText('1\u00a0mot à vérifier').waitFor();
    // As letters would be.
    await page.keyboard.press('Control+z');
    await expect.poll(() => readText(page)).toContain('avez-vous recu');
    await text(page).press('Control+Home');
    await page.keyboard.press('F7');
    await menu.waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await expect.poll(() => readSelection(page)).toBe('recu');

    await page.keyboard.press('F7');
    await page.getByRole('menu', { name: /reponse.*2 sur 2/ }).waitFor();
    await page.keyboard.type('Ign');
    await page.keyboard.press('Enter');
    await page.getByText('1\u00a0mot à vérifier').waitFor();
    await page.keyboard.press('F7');
    await menu.or(page.getByRole('menu', { name: /recu/ })).waitFor();
    await page.keyboard.type('Ajouter');
    await page.keyboard.press('Enter');
    await page.getByText('aucun mot à vérifier').waitFor();
    // Through lifted eyes.
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await text(page).waitFor();
    await page.getByText('aucun mot à vérifier').waitFor();
    await expectNoAxeViolations(page);
  });

  test('shows its lines under the words themselves, and opens their menu on a right click, in a small window too', async () => {
    const page = await openMailbox(SMALL);
    await writeTo(page);
    const lines = page.locator('[aria-hidden="true"] span[data-rank]');
    expect(await lines.allInnerTexts()).toEqual(['recu', 'reponse']);
    // The layer and the area have the same letters in the same place: same width, same height.
    const boxes = await text(page).evaluate((area) => {
      const layer = area.previousElementSibling;
      return [area, layer].map((one) => [one?.clientWidth, one?.scrollHeight]);
    });
    expect(boxes[0]).toEqual(boxes[1]);
    const at = await lines.nth(1).boundingBox();
    if (at === null) throw new Error('no line');
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2, { button: 'right' });
    await page.getByRole('menuitem', { name: 'réponse', exact: true }).click();
    await expect.poll(() => readText(page)).toContain('Une réponse avant');
    await expectNoAxeViolations(page);
  });

  test('says that it cannot, and loses nothing, when the dictionary cannot be had', async () => {
    const page = await openMailbox();
    // The dictionary is fetched when letters are first typed.
    await page.context().route(/\.(aff|dic)$/, (route) => route.abort());
    await page.getByRole('navigation', { name: 'Dossiers' }).waitFor();
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await text(page).pressSequentially('Un recu');
    await page.getByText(/orthographe non vérifiée/).waitFor();
    await page.keyboard.press('F7');
    await page.getByText(/Votre texte est gardé/).waitFor({ state: 'attached' });
    expect(await readText(page)).toContain('Un recu');
    await expectNoAxeViolations(page);
    situ.forgetFaults(/Failed to load resource|ERR_FAILED/);
  });
});

describe('a shared mailbox', { timeout: 120_000 }, () => {
  test('is worked with the keyboard: a day to come back, an answer in its name, a colleague who takes a message', async () => {
    const page = await openMailbox(NORMAL, true);
    await row(page, /BL 88213/).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    await page.getByRole('button', { name: 'Suivre' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /aujourd’hui/ }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.type('Pour le jeudi');
    await page.keyboard.press('Enter');
    await row(page, /suivi le jeudi 20 novembre/).waitFor();
    await folder(page, /^Suivi/).focus();
    await page.keyboard.press('Enter');
    await row(page, /BL 88213/).waitFor();
    await expectNoAxeViolations(page);

    await row(page, /BL 88213/).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article').waitFor();
    await page.keyboard.press('o');
    await page.getByRole('button', { name: 'De, au nom de Comptabilité' }).waitFor();
    await page.keyboard.type('Bonjour,\nMerci.');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^Message envoyé/).waitFor();
    await folder(page, /^En attente/).focus();
    await page.keyboard.press('Enter');
    await row(page, /Yann Le Gall/).waitFor();

    await pass(page, 90);
    await folder(page, 'Réception')
      .or(folder(page, /^Réception/))
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await row(page, /pris en charge par Nora Kaci/)
      .first()
      .waitFor();
    await row(page, /Relance/).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Nora Kaci a pris ce message en charge.').waitFor();
    await expectNoAxeViolations(page);
    expect(await findFacts(page, 'mailSent')).toMatchObject([{ from: 'compta', answers: 'bon-signe' }]);
    expect(await findFacts(page, 'mailMarked')).toMatchObject([{ mail: 'bon-signe', due: '2025-11-20' }]);
  });

  test('is worked with the mouse: from one box to the other, in another name, out into a file', async () => {
    const page = await openMailbox(SMALL);
    await row(page, /BL 88213/).click();
    await page.getByRole('button', { name: 'Classer' }).click();
    await page.getByRole('menuitem', { name: 'Fournisseurs, Comptabilité' }).click();
    await page.getByText('Message classé dans').waitFor();
    await folder(page, /^Fournisseurs/).click();
    await row(page, /BL 88213/).click();
    await page.getByRole('button', { name: 'Autres actes' }).click();
    await expectNoAxeViolations(page);
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /\.eml/ }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('re-bl-88213-lantier.eml');
    const saved = join(mkdtempSync(join(tmpdir(), 'situ-mail-')), 'message.eml');
    await file.saveAs(saved);
    expect(readFileSync(saved, 'utf8')).toMatch(/^From: Yann Le Gall <y\.legall@ornay\.example>\r\n/);
    await page.getByText(/enregistré/).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Le clavier' }).getByText('Aller au prochain mot à vérifier').waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Répondre', exact: true }).click();
    await page.getByRole('button', { name: 'De, au nom de Comptabilité' }).click();
    await page.getByRole('menuitem', { name: /Inès Arnaud/ }).click();
    await page.getByRole('button', { name: 'De, au nom de Inès Arnaud' }).waitFor();
    expect((await readText(page)).trim()).toBe('Inès Arnaud');
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText(/^Message envoyé/).waitFor();
    const [sent] = await findFacts(page, 'mailSent');
    expect(sent).not.toHaveProperty('from');
    expect(await findFacts(page, 'mailExported')).toMatchObject([{ mail: 'bon-signe' }]);
    expect(await findFacts(page, 'mailFiled')).toMatchObject([{ folder: 'compta/fournisseurs' }]);
  });

  test('has an address book one can search, and models of messages one can begin from', async () => {
    const page = await openMailbox();
    await page.getByRole('button', { name: 'Carnet', exact: true }).click();
    expect(await page.getByRole('row').count()).toBe(7);
    await expectNoAxeViolations(page);
    await page.getByLabel('Chercher dans le carnet').fill('roy');
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Claire Roy', 'Clara Roy']);
    await page.getByLabel('Chercher dans le carnet').fill('zz');
    await page.getByText('Personne pour').waitFor();
    await expectNoAxeViolations(page);
    await page.getByLabel('Chercher dans le carnet').fill('clara');
    await page.getByRole('button', { name: 'Écrire à Clara Roy' }).click();
    await page.getByRole('button', { name: /^Retirer Clara Roy/ }).waitFor();

    await page.getByRole('button', { name: 'Modèles', exact: true }).click();
    await page.getByRole('article', { name: 'Accusé de réception' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Écrire avec ce modèle' }).click();
    expect(await page.getByRole('textbox', { name: 'Objet' }).inputValue()).toBe('Votre message');
    expect(await readText(page)).toContain('Service comptabilité');
  });

  test('shows one pane at a time when the window is very small, without scrolling sideways', async () => {
    const page = await openMailbox({ width: 320, height: 640 });
    for (const part of ['Carnet', 'Modèles', 'Messages']) {
      await page.getByRole('button', { name: part, exact: true }).first().click();
      await expectNoSidewaysScroll(page, part);
      await expectNoAxeViolations(page);
    }
  });
});
