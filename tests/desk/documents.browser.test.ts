/**
 * The shared documents in a real browser, over a real run: by the keyboard alone, then with the mouse, on a small screen, on
 * paper; axe on each state. What is in the log at the end is what was done.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CabinetDeed } from '../../src/model/cabinet.ts';
import { type Hands, takeKeyboard, takeMouse } from '../browser/playthrough/hands.ts';
import { openCabinetDocument, workInDocuments } from '../browser/playthrough/programs/documents.ts';
import type { AtProgram } from '../browser/playthrough/programs/index.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import { type DeskRun, openDeskBeside } from '../support/desks.ts';
import {
  expectNoMouseUsed,
  expectSoundAt,
  findFacts,
  letFocusSettle,
  listActs,
  NORMAL,
  openDesk,
  readActs,
  readFocus,
  SMALL,
  watchForMouse,
} from './deskUnderTest.ts';

const situ = setUpBrowser();
const RUN: DeskRun = { desk: 'documents', seed: 1 };
const RIGHT = '2025-11-12_Facture_Lantier_F25-11872';

async function openDocuments(size = NORMAL, isStrict = false): Promise<Page> {
  const page = await openDesk(situ, RUN, 'documents', { ...size, isStrict });
  await page.getByRole('region', { name: 'Écran, documents partagés' }).waitFor();
  return page;
}

const DEEDS: readonly CabinetDeed[] = [
  { do: 'compare', documents: ['facture-scan', 'commande-scan'] },
  { do: 'file', document: 'facture-scan', shelf: 'lantier', name: RIGHT },
  { do: 'undo', document: 'facture-scan' },
  { do: 'file', document: 'facture-scan', shelf: 'aldec', name: 'facture' },
  { do: 'file', document: 'facture-scan', shelf: 'lantier', name: RIGHT },
  { do: 'annotate', document: 'bl-scan', text: 'Dix classeurs manquent.' },
  { do: 'addVersion', document: 'plan-refait', of: 'plan' },
  { do: 'share', document: 'note-reservee', with: ['pean'], right: 'write' },
  { do: 'bin', document: 'note-reservee' },
  { do: 'restore', document: 'note-reservee' },
];

const row = (page: Page, name: string | RegExp) => page.getByRole('row', { name });
const paper = (page: Page, name: string) => page.getByRole('article', { name });
/** Where the lens is, in the window. */
const findLens = (page: Page) =>
  page.locator('[data-lens]').evaluate((lens) => {
    const { left, top } = lens.getBoundingClientRect();
    return { left, top };
  });

describe('the shared documents', { timeout: 120_000 }, () => {
  test('are worked with the keyboard alone: open, side by side, lens, annotate, file under a name, undo', async () => {
    const page = await openDocuments(NORMAL, true);
    await watchForMouse(page);
    await expectNoAxeViolations(page);
    // The tree, then the list.
    await page.keyboard.press('F6');
    expect(await readFocus(page)).toContain('À classer');
    // Letters and figures are for the dock and for replies: no folder takes them (« Courrier départ »).
    await page.keyboard.press('c');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => readFocus(page)).toContain('Achats');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => readFocus(page)).toContain('À classer');
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect.poll(() => readFocus(page)).toContain('scan-0412');
    await page.getByRole('region', { name: 'Propriétés' }).getByText('Messagerie').waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Enter');
    await paper(page, 'Facture F25-11872').waitFor();
    await expectNoAxeViolations(page);
    // The figures of the record are read in a table with its heads.
    await page.getByRole('cell', { name: '1\u202f078,20\u00a0€' }).waitFor();
    await page.getByRole('columnheader', { name: 'PU HT' }).waitFor();

    await page.keyboard.press('c');
    await page.getByRole('dialog').waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Autre document/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.type('Comm');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Côte à côte' }).focus();
    await page.keyboard.press('Enter');
    await paper(page, 'Bon de commande BC 25-0417').waitFor();
    await page.getByText('Facture reçue et notre commande côte à côte').waitFor();

    await page.keyboard.press('l');
    await expect.poll(() => readFocus(page)).toContain('Facture reçue');
    const before = await findLens(page);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    const after = await findLens(page);
    expect(after.left).toBeGreaterThan(before.left);
    expect(after.top).toBeGreaterThan(before.top);
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toContain('Notre commande');
    await expectNoAxeViolations(page);
    await page.keyboard.press('l');

    await page.keyboard.press('F2');
    const note = page.getByRole('dialog', { name: /^Annoter/ });
    await note.waitFor();
    await page.keyboard.type('Le prix du toner');
    // Nothing typed is lost when the sheet is left.
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'detached' });
    await page.keyboard.press('F2');
    expect(await note.getByRole('textbox', { name: 'Annotation' }).inputValue()).toBe('Le prix du toner');
    await note.getByRole('button', { name: 'Annoter' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Annotation ajoutée.').waitFor();

    await page.getByRole('button', { name: 'Classer', exact: true }).focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: /^Classer/ });
    const name = sheet.getByRole('textbox', { name: 'Nom' });
    // The rule is in sight, and the answer is not given.
    await sheet.getByText('2024-03-08_Devis_Bureau Vallon_D24-0071').waitFor();
    expect(await name.inputValue()).toBe('');
    await expectNoAxeViolations(page);
    await name.focus();
    await page.keyboard.type(RIGHT);
    await page.keyboard.press('Enter');
    await sheet.getByText('Choisissez un dossier.').waitFor();
    await sheet.getByRole('button', { name: /Dossier/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.type('Achats › L');
    await page.keyboard.press('Enter');
    await sheet.getByRole('button', { name: 'Classer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/est classé dans Achats › Lantier/).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('C’est repris.').waitFor();

    await expectNoMouseUsed(page);
    expect(await findFacts(page, 'documentsCompared')).toMatchObject([
      { documents: ['facture-scan', 'commande-scan'] },
    ]);
    expect(await findFacts(page, 'documentAnnotated')).toMatchObject([{ text: 'Le prix du toner' }]);
    expect(await findFacts(page, 'documentFiled')).toMatchObject([{ name: RIGHT, rightShelf: true, nameFaults: [] }]);
    expect(await findFacts(page, 'documentDeedUndone')).toMatchObject([{ document: 'facture-scan', deed: 'file' }]);
  });

  test('are worked with the mouse: folders and their rights, versions, sharing, the bin, a search, the lens by hand', async () => {
    const page = await openDocuments();
    await row(page, 'Modèles, lecture seule').click();
    await page.getByText('lecture seule. Lu par\u00a0: tous les services').waitFor();
    await row(page, /contrat-2025/).click();
    expect(await page.getByRole('button', { name: 'Classer ou renommer' }).isDisabled()).toBe(true);
    await row(page, 'Personnel, fermé').click();
    await page.getByText('Y ont accès\u00a0: ressources humaines.').waitFor();
    await expectNoAxeViolations(page);
    await row(page, /^Aldec/).click();
    await page.getByText('Aucun document dans ce dossier').waitFor();

    await row(page, /^Réunions/).click();
    await row(page, /plan-refait/).click();
    await page.getByRole('button', { name: 'Autres actes' }).click();
    await page.getByRole('menuitem', { name: 'En faire une nouvelle version' }).click();
    await page.getByRole('button', { name: /Document d’avant/ }).click();
    await page.getByRole('option', { name: /plan-de-salle/ }).click();
    await page.getByRole('button', { name: 'Ajouter la version' }).click();
    await page.getByText(/Nouvelle version de/).waitFor();
    await row(page, /plan-de-salle/).click();
    await page.getByRole('button', { name: /Ouvrir v1/ }).click();
    await paper(page, 'Plan de salle, version du 20/10/2024').getByText('Premier jet.').waitFor();
    await page.getByRole('button', { name: 'Fermer ce document' }).click();

    await row(page, /^note/).click();
    await page.getByRole('button', { name: 'Partager' }).click();
    await page.getByRole('dialog').getByText('Ada Okafor').click();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Changer l’accès' }).click();
    await page.getByText('Accès modifié.').waitFor();
    await page.getByRole('region', { name: 'Propriétés' }).getByText('Ada Okafor (lecture)').waitFor();

    await row(page, /^Lantier/).click();
    await row(page, /bl-88213/).click();
    await page.getByText('À conserver jusqu’au 31/12/2035').waitFor();
    await page.keyboard.press('Delete');
    await page.getByText(/est à la corbeille/).waitFor();
    await row(page, /^Corbeille/).click();
    await row(page, /bl-88213/).click();
    await page.getByRole('button', { name: 'Autres actes' }).click();
    await page.getByRole('menuitem', { name: 'Reprendre de la corbeille' }).click();
    await page.getByText('La corbeille est vide').waitFor();

    await page.getByRole('searchbox').fill('zzz');
    await page.getByText('Aucun document ne porte ces mots').waitFor();
    await page.getByRole('searchbox').fill('bl 88213');
    await row(page, /bl-88213/).dblclick();
    await paper(page, 'Bon de livraison BL 88213').getByText('manque 10 classeurs').waitFor();
    await page.getByRole('button', { name: 'Loupe' }).click();
    const sheet = await paper(page, 'Bon de livraison BL 88213').boundingBox();
    if (sheet === null) throw new Error('the page is out of sight');
    await page.mouse.click(sheet.x + 120, sheet.y + 150);
    const lens = await findLens(page);
    expect(Math.abs(lens.left - sheet.x - 120)).toBeLessThan(2);

    expect(await findFacts(page, 'versionAdded')).toMatchObject([{ document: 'plan-refait', of: 'plan', right: true }]);
    expect(await findFacts(page, 'documentShared')).toMatchObject([{ with: ['okafor'], allowed: false }]);
    expect(await findFacts(page, 'documentBinned')).toMatchObject([{ document: 'bl-scan', mustKeep: true }]);
    expect(await findFacts(page, 'documentRestored')).toMatchObject([{ document: 'bl-scan' }]);
  });

  test.each([
    ['by keyboard', takeKeyboard],
    ['with the mouse', (page: Page): Hands => takeMouse(page)],
  ])('%s, each deed done on the page is that deed and no other', async (_how, take) => {
    const page = await openDocuments(SMALL);
    const lost: string[] = [];
    const session = openDeskBeside(RUN);
    session.act({ do: 'openTool', tool: 'documents' });
    const at: AtProgram = { session, hands: take(page, lost) };
    await openCabinetDocument(at, 'facture-scan');
    session.act({ do: 'openDocument', document: 'facture-scan' });
    for (const deed of DEEDS) {
      await workInDocuments(at, deed);
      session.act({ do: 'documents', deed });
      await letFocusSettle(page, at.hands, deed.do);
    }
    await expect.poll(() => readActs(page)).toEqual(listActs(session.run().log));
    expect(session.run().log.some(({ kind }) => kind === 'refused')).toBe(false);
    expect(lost).toEqual([]);
  });

  test('hold at every size: nothing sticks out, axe is content', async () => {
    const sizes = [SMALL, { width: 1920, height: 1080 }, { width: 640, height: 360 }];
    const page = await openDocuments(NORMAL, true);
    await expectSoundAt(page, sizes, 'the folders');
    await page.setViewportSize(NORMAL);
    await row(page, /scan-0412/).click();
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await paper(page, 'Facture F25-11872').waitFor();
    await expectSoundAt(page, sizes, 'a page');
  });

  test('on paper, the document is alone on an A4 page', async () => {
    const page = await openDocuments();
    await row(page, /scan-0412/).click();
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await paper(page, 'Facture F25-11872').waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() =>
      [...document.body.children]
        .filter((one) => getComputedStyle(one).display !== 'none')
        .map((one) => one.textContent),
    );
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('Net à payer');
    expect(printed[0]).not.toContain('Côte à côte');
    const file = await page.pdf({ preferCSSPageSize: true });
    // One page, 210 × 297 mm: in points.
    expect(file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(file.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  });
});
