/**
 * The business software in a real browser, over a real run: every deed done with the mouse, then with the keyboard alone, and the
 * log tells the same; function keys, what is typed and not done, printing; axe on each page, at two sizes.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ErpDeed } from '../../src/model/erp.ts';
import { type Hands, takeKeyboard, takeMouse } from '../browser/playthrough/hands.ts';
import { openRecordDocument, workInErp } from '../browser/playthrough/programs/erp.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import { type DeskRun, openDeskBeside } from '../support/desks.ts';
import { KNOWN_IBAN } from '../support/erpFile.ts';
import { expectSoundAt, listActs, NORMAL, openDesk, pass, readActs, readFocus, SMALL } from './deskUnderTest.ts';

const situ = setUpBrowser();
const RUN: DeskRun = { desk: 'erp', seed: 3 };

async function openErp(size = NORMAL, isStrict = false): Promise<Page> {
  const page = await openDesk(situ, RUN, null, { ...size, isStrict });
  await page.keyboard.press('g');
  await page.getByRole('grid', { name: 'Achats' }).waitFor();
  return page;
}

const openFirst = async (page: Page, number: string): Promise<void> => {
  await page.getByRole('row').filter({ hasText: number }).click();
  await page.getByRole('heading', { name: new RegExp(number) }).waitFor();
};

/** A session of the test’s own, which says what the page ought to show. */
function openBeside() {
  const session = openDeskBeside(RUN);
  session.act({ do: 'openTool', tool: 'erp' });
  return session;
}

const line = { product: 'papier', quantity: 2.5, unitPriceCents: 420, discountPercent: 10, vatPercent: 20 };
const DEEDS: readonly (ErpDeed | { readonly open: string })[] = [
  { do: 'openRecord', record: 'facture' },
  { do: 'compare', record: 'facture' },
  { open: 'plan' },
  { do: 'blockPayment', record: 'facture', reason: 'Prix du toner, casse.' },
  {
    do: 'dispute',
    record: 'facture',
    grounds: [
      { what: 'price', line: 2 },
      { what: 'vat', line: 5 },
      { what: 'duplicate', line: null },
      { what: 'damaged', line: 3 },
    ],
    note: 'Voir la commande.',
  },
  { do: 'undo', record: 'facture' },
  { do: 'askCredit', record: 'facture', amountCents: 5_534, note: 'Toner et TVA.' },
  { do: 'askVisa', record: 'facture', from: 'nguyen', note: 'Au-delà de 1\u202f000\u00a0€.' },
  { do: 'annotate', record: 'facture', text: 'Appelé le fournisseur.' },
  { do: 'unblockPayment', record: 'facture' },
  { do: 'openRecord', record: 'encore' },
  { do: 'openRecord', record: 'saine' },
  { do: 'recordInvoice', record: 'saine' },
  { do: 'approvePayment', record: 'saine' },
  { do: 'openParty', party: 'brehat' },
  { do: 'changeIban', party: 'brehat', iban: KNOWN_IBAN },
  { do: 'openProduct', product: 'papier' },
  { do: 'openRecord', record: 'livraison' },
  { do: 'annotate', record: 'livraison', text: 'Vu avec le magasin.' },
  {
    do: 'drawUp',
    draft: { type: 'creditNoteOut', party: 'aldec', after: 'vente', lines: [line, line], note: 'Retour' },
  },
];

async function playDeeds(page: Page, hands: Hands): Promise<void> {
  const session = openBeside();
  const at = { hands, session };
  for (const deed of DEEDS) {
    if ('open' in deed) await openRecordDocument(at, deed.open);
    else await workInErp(at, deed);
    session.act('open' in deed ? { do: 'openDocument', document: deed.open } : { do: 'erp', deed });
    await hands.settle('do' in deed ? deed.do : 'openDocument');
  }
  const expected = listActs(session.run().log);
  expect(expected).toHaveLength(DEEDS.length + 1);
  expect(await readActs(page)).toEqual(expected);
}

describe('every deed', { timeout: 300_000 }, () => {
  test('is done with the keyboard alone, and the focus is never lost', async () => {
    const page = await openErp(SMALL);
    const lost: string[] = [];
    await playDeeds(page, takeKeyboard(page, lost));
    expect(lost).toEqual([]);
  });

  test('is done with the mouse', async () => {
    const page = await openErp(SMALL);
    await playDeeds(page, takeMouse(page));
  });
});

describe('a record’s page', { timeout: 120_000 }, () => {
  test('is walked line by line, told by its status line, and its keys do its acts', async () => {
    const page = await openErp();
    expect(await readFocus(page)).toContain('BE-2025-311');
    await openFirst(page, 'F25-11872');
    await page.getByRole('row', { name: /Papier/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toContain('Classeur');
    await page.getByText('Ligne 3 sur 5').waitFor();
    await page.keyboard.press('F4');
    await page.getByRole('columnheader', { name: /Commande/ }).waitFor();
    await expect.poll(() => readFocus(page)).toContain('Classeur');
    await page.keyboard.press('Home');
    expect(await readFocus(page)).toContain('Papier');

    // Beyond the delegation: refused in words, nothing recorded.
    await page.keyboard.press('F8');
    await page
      .getByText('Au-delà de votre délégation (1\u202f000,00\u00a0€ TTC)\u00a0: demandez un visa.')
      .first()
      .waitFor();

    await page.keyboard.press('F9');
    await page.getByRole('dialog', { name: 'Bloquer le paiement' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F10');
    await page.getByRole('dialog', { name: 'Ouvrir un litige' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.getByRole('dialog', { name: 'Annoter' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => readFocus(page)).toContain('Papier');

    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { name: /BE-2025-311/ }).waitFor();
    await page.getByText('À contrôler, 2\u00a0sur\u00a03').waitFor();
  });

  test('shows figures side by side and marks none', async () => {
    const page = await openErp();
    await openFirst(page, 'F25-11872');
    await page.keyboard.press('F4');
    const coloursOf = (name: RegExp) =>
      page
        .getByRole('row', { name })
        .locator('td')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).color));
    await page.getByRole('row', { name: /Toner/ }).waitFor();
    // The toner’s price differs, the envelopes’ does not.
    expect(await coloursOf(/Toner/)).toEqual(await coloursOf(/Enveloppes/));
  });

  test('loses nothing typed when the eyes are lifted, and takes an amount as people write it', async () => {
    const page = await openErp();
    await openFirst(page, 'F25-11872');
    const more = () => page.getByRole('button', { name: 'Autres actes' });
    const ask = page.getByRole('dialog').getByRole('button', { name: 'Demander un avoir', exact: true });
    await more().click();
    await page.getByRole('menuitem', { name: 'Demander un avoir' }).click();
    await page.getByLabel('Montant TTC').fill('à peu près 55');
    await ask.click();
    await page.getByText('Écrivez une somme, comme').waitFor();
    await page.getByLabel('Montant TTC').fill('55.34 euros');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.getByRole('heading', { name: /F25-11872/ }).waitFor();
    await more().click();
    await page.getByRole('menuitem', { name: 'Demander un avoir' }).click();
    expect(await page.getByLabel('Montant TTC').inputValue()).toBe('55.34 euros');
    await ask.click();
    await page.getByText('Avoir demandé au fournisseur.').waitFor();
    expect((await readActs(page)).at(-1)).toMatchObject({ deed: { do: 'askCredit', amountCents: 5_534 } });
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    expect((await readActs(page)).at(-1)).toMatchObject({ deed: { do: 'undo', record: 'facture' } });
  });

  test('prints on a page of its own', async () => {
    const page = await openErp();
    await openFirst(page, 'F25-11872');
    await page.getByRole('button', { name: 'Autres actes' }).click();
    await page.getByRole('menuitem', { name: 'Imprimer' }).click();
    await expect.poll(() => page.evaluate(() => window.desk.prints)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('article', { name: 'Facture F25-11872' }).waitFor();
    expect(await page.getByRole('main').isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('main').waitFor();
  });

  test('hears of a visa when it comes', async () => {
    const page = await openErp();
    await openFirst(page, 'F25-11872');
    await workInErp(
      { hands: takeMouse(page), session: openBeside() },
      { do: 'askVisa', record: 'facture', from: 'nguyen', note: '' },
    );
    await page.getByText('Visa demandé', { exact: true }).waitFor();
    await pass(page, 60);
    await page.getByText(/Visa refusé par Mme.Nguyen/).waitFor();
  });
});

describe('lists', { timeout: 120_000 }, () => {
  test('are searched, narrowed and sorted', async () => {
    const page = await openErp();
    const numbers = () => page.getByRole('rowheader').allTextContents();
    await page.keyboard.press('/');
    await page.keyboard.type('lantier toner');
    await expect.poll(numbers).toEqual(['F25-11872', 'BL 88213', 'BC 25-0417']);
    await page.getByRole('searchbox').fill('rien de tel');
    await page.getByText('Rien pour «\u202frien de tel\u202f»').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('columnheader', { name: /Net TTC/ }).click();
    await expect.poll(async () => (await numbers()).at(-1)).toBe('F25-11872');
    await page.locator('button[aria-haspopup="listbox"]').click();
    await page.getByRole('option', { name: 'Bon de commande' }).click();
    await expect.poll(numbers).toEqual(['BC 25-0417']);
  });
});

describe('axe finds nothing', { timeout: 120_000 }, () => {
  test('on each page and each sheet, at two sizes', async () => {
    const page = await openErp(NORMAL, true);
    const expectSound = (where: string) => expectSoundAt(page, [NORMAL, SMALL], where);
    await expectSound('the list');
    await openFirst(page, 'F25-11872');
    await expectSound('a record');
    await page.keyboard.press('F4');
    await page.getByRole('columnheader', { name: /Commande/ }).waitFor();
    await expectSound('side by side');
    for (const key of ['F2', 'F9', 'F10']) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await expectSound(key);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Fiche' }).click();
    await page.getByRole('heading', { name: /Papeterie Lantier/ }).waitFor();
    await expectSound('a supplier');
    await page.getByRole('button', { name: /^Papier/ }).click();
    await page.getByRole('heading', { name: /^Papier/ }).waitFor();
    await expectSound('a product');
    await page.getByRole('button', { name: 'Achats' }).click();
    await page.getByRole('button', { name: 'Nouvelle pièce' }).click();
    await page.getByRole('menuitem', { name: 'Bon de commande' }).click();
    await page.getByRole('form').waitFor();
    await expectSound('a new record');
  });
});
