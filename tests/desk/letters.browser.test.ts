/**
 * The word processor in a real browser, over a real run: a letter typed, checked, kept and sent by the keyboard alone; what goes on
 * paper; a real document joined; the smallest window; axe on each state. What is in the log at the end is what was done.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { LetterDeed } from '../../src/model/letters.ts';
import type { LogEntry } from '../../src/model/log.ts';
import { type Hands, takeKeyboard, takeMouse } from '../browser/playthrough/hands.ts';
import { workInLetters } from '../browser/playthrough/programs/letters.ts';
import { expectNoAxeViolations } from '../browser/support/axe.ts';
import { setUpBrowser } from '../browser/support/browser.ts';
import { type DeskRun, openDeskBeside } from '../support/desks.ts';
import {
  expectSoundAt,
  findFacts,
  letFocusSettle,
  NORMAL,
  openDesk,
  readFocus,
  readLog,
  SMALL,
} from './deskUnderTest.ts';

const situ = setUpBrowser();
const RUN: DeskRun = { desk: 'documents', seed: 1 };

async function open(isStrict = false): Promise<Page> {
  const page = await openDesk(situ, RUN, 'letters', { isStrict });
  await page.getByRole('region', { name: 'Écran, rédaction' }).waitFor();
  return page;
}

const field = (page: Page) => page.getByRole('textbox', { name: /^Texte de/ });
async function find<K extends LogEntry['kind']>(page: Page, kind: K): Promise<Extract<LogEntry, { kind: K }>> {
  const [found] = await findFacts(page, kind);
  if (found === undefined) throw new Error(`nothing of the kind ${kind} in the log`);
  return found;
}

async function beginLetter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lettre', exact: true }).click();
  await field(page).waitFor();
}

describe('the word processor', { timeout: 120_000 }, () => {
  test('is worked with the keyboard alone: a letter begun, typed, checked, kept and sent', async () => {
    const page = await open(true);
    await expectNoAxeViolations(page);
    expect(await readFocus(page)).toBe('Lettre');
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    // The caret is where the addressee stands.
    await expect.poll(() => readFocus(page)).toContain('Texte de');
    await page.keyboard.type('Papeterie Lantier');
    expect(await field(page).inputValue()).toContain('\tPapeterie Lantier\n');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\nSigné avec reserves.');
    await page.getByText('1\u00a0mot à vérifier').waitFor({ timeout: 30_000 });
    await expectNoAxeViolations(page);

    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F7');
    const menu = page.getByRole('menu', { name: /reserves/ });
    await menu.getByRole('menuitem', { name: 'réserves', exact: true }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.type('rése');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page).inputValue()).toContain('Signé avec réserves.');
    await page.getByText('aucun mot à vérifier').waitFor();

    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+b');
    await expect.poll(() => field(page).inputValue()).toContain('**Signé avec réserves.**');
    await page.keyboard.press('Control+b');
    await expect.poll(() => field(page).inputValue()).not.toContain('**');

    await page.keyboard.press('Control+s');
    await page.getByText(/^gardé à 9.h.30$/).waitFor();
    expect(await find(page, 'textKept')).toMatchObject({ text: 'text-1', textKind: 'letter', title: 'Lettre' });

    // F6 goes to the verbs and back; sending works from there too.
    await page.keyboard.press('F6');
    expect(await readFocus(page)).toContain('Modèles');
    await page.keyboard.press('Control+Enter');
    const sheet = page.getByRole('dialog', { name: 'Envoyer sur papier' });
    await sheet.waitFor();
    await expectNoAxeViolations(page);
    await sheet.getByRole('button', { name: 'Envoyer' }).focus();
    await page.keyboard.press('Enter');
    await sheet.getByText('Choisissez à qui la lettre est adressée.').waitFor();
    await sheet.getByRole('button', { name: /Choisir une personne/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /Loïc Péan/ }).waitFor();
    await page.keyboard.type('Lo');
    await page.keyboard.press('Enter');
    await sheet.getByRole('radio', { name: /Courrier interne/ }).focus();
    await page.keyboard.press('Space');
    await sheet.getByRole('button', { name: 'Envoyer' }).focus();
    await page.keyboard.press('Enter');
    // Refused in words, where one decides; nothing decided is lost.
    await sheet.getByText('Loïc Péan n’est pas de la maison').waitFor();
    await sheet.getByRole('radio', { name: /Recommandé/ }).focus();
    await page.keyboard.press('Space');
    await sheet.getByRole('checkbox', { name: 'bl-88213.pdf' }).focus();
    await page.keyboard.press('Space');
    await sheet.getByRole('button', { name: 'Envoyer' }).focus();
    await page.keyboard.press('Enter');
    await sheet.waitFor({ state: 'detached' });
    await page.getByText('est parti pour Loïc Péan, en recommandé.').waitFor();
    await expectNoAxeViolations(page);
    const sent = await find(page, 'letterSent');
    expect(sent).toMatchObject({ text: 'text-1', to: 'pean', by: 'registered', enclosed: ['bl-scan'] });
    expect(sent.body).toContain('Signé avec réserves.');
    expect(await find(page, 'spellingSeen')).toMatchObject({ text: 'text-1', unknown: [] });
    expect(await field(page).getAttribute('readonly')).not.toBeNull();
  });

  test('loses no letter: eyes lifted, the text, the notes and the place are as they were', async () => {
    const page = await open();
    await beginLetter(page);
    await page.keyboard.type('Madame Péan');
    const written = await field(page).inputValue();
    await page.getByRole('button', { name: 'Notes' }).click();
    await page.getByRole('textbox', { name: 'Mes notes' }).fill('rappeler Loïc');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Lettre', exact: true }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Écran, rédaction' }).waitFor({ state: 'detached' });
    await page.keyboard.press('r');
    expect(await field(page).inputValue()).toBe(written);
    await page.getByRole('button', { name: 'Notes' }).click();
    expect(await page.getByRole('textbox', { name: 'Mes notes' }).inputValue()).toBe('rappeler Loïc');
    // Notes and drafts are nobody's business.
    expect(await findFacts(page, 'textKept')).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify(window.desk.drafts));
    expect(kept).toContain('Madame Péan');
    expect(kept).toContain('rappeler Loïc');
  });

  test('puts the letter alone on paper, its marks as looks', async () => {
    const page = await open();
    await beginLetter(page);
    await field(page).fill('\tPapeterie Lantier\nObjet : facture\n\nNous **contestons** la _somme_.');
    await page.getByRole('button', { name: 'Imprimer' }).click();
    await page.getByRole('menuitem', { name: 'Aperçu' }).click();
    const preview = page.getByRole('dialog', { name: 'Aperçu' });
    await preview.getByText('contestons', { exact: true }).waitFor();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is on paper is what is rendered, and nothing else
    const printed = await page.evaluate(() => document.body.innerText.trim());
    expect(printed.replace(/\s+/g, ' ')).toBe('Papeterie Lantier Objet : facture Nous contestons la somme.');
    const bold = await page.evaluate(() => document.querySelector('[data-on-paper] strong')?.textContent);
    expect(bold).toBe('contestons');
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('[data-on-paper]').isVisible()).toBe(false);
  });

  test('joins a real document by its name, size and digest, keeps its bytes, and takes it back', async () => {
    const page = await open();
    await beginLetter(page);
    await page.getByRole('button', { name: 'Joindre' }).click();
    const sheet = page.getByRole('dialog', { name: 'Joindre un document pour le jury' });
    const input = sheet.locator('input[type="file"]');
    const mimeType = 'application/vnd.oasis.opendocument.text';
    await input.setInputFiles({ name: 'faux.odt', mimeType, buffer: Buffer.from('ceci est du texte') });
    await sheet.getByText('son contenu ne correspond pas à son nom').waitFor();
    const buffer = Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(3000, 7)]);
    await input.setInputFiles({ name: 'réclamation.odt', mimeType, buffer });
    await sheet.getByText('réclamation.odt', { exact: true }).waitFor();
    await expectNoAxeViolations(page);
    const joined = await find(page, 'fileJoined');
    expect(joined).toMatchObject({ document: 'file-1', name: 'réclamation.odt', bytes: 3004 });
    expect(joined.digest).toMatch(/^[0-9a-f]{64}$/);
    const sizes = () => page.evaluate(() => [...window.desk.files.values()].map(({ length }) => length));
    expect(await sizes()).toEqual([3004]);
    await sheet.getByRole('button', { name: /^Retirer/ }).click();
    await sheet.getByText('Aucun document joint.').waitFor();
    await expect.poll(sizes).toEqual([]);
  });

  test('holds at every size, every verb in reach', async () => {
    const page = await open();
    await beginLetter(page);
    await page.getByRole('button', { name: 'Afficher les espaces et les paragraphes' }).click();
    for (const size of [SMALL, NORMAL, { width: 1920, height: 1080 }]) {
      await expectSoundAt(page, [size]);
      expect(await page.evaluate(listOutOfReach), `at ${size.width} × ${size.height}`).toEqual([]);
    }
  });
});

/** Words of the program’s buttons that are not wholly in it and in the window. Runs in the page. */
function listOutOfReach(): readonly (string | null)[] {
  const place = document.querySelector('[aria-label="Écran, rédaction"]')?.getBoundingClientRect();
  const controls = [...document.querySelectorAll('[aria-label="Écran, rédaction"] button')];
  return controls.flatMap((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const isIn = place !== undefined && left >= place.left && right <= Math.min(place.right, innerWidth);
    return isIn && top >= 0 && bottom <= innerHeight ? [] : [control.textContent];
  });
}

const DEEDS: readonly LetterDeed[] = [
  {
    do: 'keep',
    text: '',
    written: { kind: 'letter', title: 'Réclamation Lantier F25-11872', body: 'Monsieur,\n\nBon.' },
  },
  { do: 'keep', text: '', written: { kind: 'minutes', title: 'Réunion', body: 'Compte rendu : 3 points.' } },
  { do: 'keep', text: 'text-1', written: { kind: 'letter', title: 'Réclamation', body: 'Monsieur,\n\nMieux.' } },
  { do: 'send', text: 'text-1', to: 'pean', by: 'post', enclosed: ['facture-scan'] },
  { do: 'remove', text: 'text-2' },
];

describe('every deed is done by the page as it is asked, one for one', { timeout: 120_000 }, () => {
  test.each([
    ['the keyboard alone', takeKeyboard],
    ['the mouse', (page: Page): Hands => takeMouse(page)],
  ])('by %s', async (_how, take) => {
    const page = await open();
    // A dictionary that answers is one more thing in the log.
    await page.route(/\.(aff|dic|wasm)/, (route) => route.abort());
    const session = openDeskBeside(RUN);
    session.act({ do: 'openTool', tool: 'letters' });
    const lost: string[] = [];
    const hands = take(page, lost);
    for (const deed of DEEDS) {
      await workInLetters({ hands, session }, deed);
      session.act({ do: 'letters', deed });
      await letFocusSettle(page, hands, deed.do);
    }
    expect(lost).toEqual([]);
    const expected = session.run().log;
    await expect.poll(async () => (await readLog(page)).length).toBe(expected.length);
    expect(await readLog(page)).toEqual(JSON.parse(JSON.stringify(expected)));
    situ.forgetFaults(/ERR_FAILED/);
  });
});
